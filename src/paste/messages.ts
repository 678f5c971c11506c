import { pasted } from '../words/en/pasted.ts';
import { addGroup } from '../words/language.ts';
import '../explain/messages.ts';

// Said only where a text is no HAR.
await addGroup('pasted', pasted);
