import { running } from '../src/words/en/running.ts';
import { addGroup } from '../src/words/language.ts';

// Only a page can be asked for what still runs: a file has none.
await addGroup('running', running);
