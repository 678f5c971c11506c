import { remedies } from '../words/en/remedies.ts';
import { addGroup } from '../words/language.ts';

// Whose a remedy is, and the usual one. The words of the others come by `subjects.ts` or by `messages.ts`.
await addGroup('remedies', remedies);
