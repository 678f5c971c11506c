import { remedies } from '../words/en/remedies.ts';
import { addGroup } from '../words/language.ts';

await addGroup('remedies', remedies);
