import { fix } from '../words/en/fix.ts';
import { addGroup } from '../words/language.ts';
import '../remedies/messages.ts';
import './box-messages.ts';
import './place-messages.ts';

// What is said of a fix at length: it comes with the servers, when the Fix tab is first looked at.
await addGroup('fix', fix);
