import { running } from '../src/words/en/running.ts';
import { addGroup } from '../src/words/language.ts';

// They come with the foot of the list.
await addGroup('running', running);
