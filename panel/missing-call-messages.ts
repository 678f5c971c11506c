import { missingCall } from '../src/words/en/missing-call.ts';
import { addGroup } from '../src/words/language.ts';

// They come with the foot of the list.
await addGroup('missing-call', missingCall);
