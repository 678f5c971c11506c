import { fix } from '../words/en/fix.ts';
import { addGroup } from '../words/language.ts';

// As many words as the rest of the panel: they come with the servers, when a fix is first looked at.
await addGroup('fix', fix);
