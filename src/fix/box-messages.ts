import { fixBox } from '../words/en/fix-box.ts';
import { addGroup } from '../words/language.ts';

// What the box on the first screen says of a fix; `messages.ts` has the rest.
await addGroup('fix-box', fixBox);
