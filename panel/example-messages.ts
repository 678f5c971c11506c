import { examples } from '../src/words/en/examples.ts';
import { addGroup } from '../src/words/language.ts';

// They come with the list of examples, or with a page that names one.
await addGroup('examples', examples);
