import { empty } from '../src/words/en/empty.ts';
import { addGroup } from '../src/words/language.ts';

await addGroup('empty', empty);
