import { remedies } from '../words/en/remedies.ts';
import { remedyHints } from '../words/en/remedy-hints.ts';
import { remedyMakers } from '../words/en/remedy-makers.ts';
import { addGroup } from '../words/language.ts';

await addGroup('remedies', { ...remedies, ...remedyHints, ...remedyMakers });
