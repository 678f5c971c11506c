import { filter } from '../src/words/en/filter.ts';
import { addGroup } from '../src/words/language.ts';

// They come with the first use of the filter.
await addGroup('filter', filter);
