import { cli } from '../words/en/cli.ts';
import { addGroup } from '../words/language.ts';

// Said by the command alone: a panel that loaded them would carry a kilobyte for nothing.
await addGroup('cli', cli);
