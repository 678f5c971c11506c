import { input } from '../../src/words/en/input.ts';
import { addGroup } from '../../src/words/language.ts';

// They come with what reads files, when the first is opened.
await addGroup('input', input);
