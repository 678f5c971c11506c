import { cli } from '../words/en/cli.ts';
import { input } from '../words/en/input.ts';
import { addGroup } from '../words/language.ts';

// Said by the command alone: a panel that loaded them would carry a kilobyte for nothing.
await addGroup('cli', cli);
await addGroup('input', input);
