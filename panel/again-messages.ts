import { again } from '../src/words/en/again.ts';
import { addGroup } from '../src/words/language.ts';

await addGroup('again', again);
