import { origins } from '../../../src/words/en/origins.ts';
import { addGroup } from '../../../src/words/language.ts';

// They come with the view that says them.
await addGroup('origins', origins);
