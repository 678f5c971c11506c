import { headers } from '../../../src/words/en/headers.ts';
import { addGroup } from '../../../src/words/language.ts';

// Said where headers are listed: they come with the tab.
await addGroup('headers', headers);
