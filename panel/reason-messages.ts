import { reasons } from '../src/words/en/reasons.ts';
import { addGroup } from '../src/words/language.ts';

await addGroup('reasons', reasons);
