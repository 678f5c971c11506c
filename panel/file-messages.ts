import { writer } from '../src/words/en/writer.ts';
import { addGroup } from '../src/words/language.ts';

// They come with the first file.
await addGroup('writer', writer);
