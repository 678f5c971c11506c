import { cli } from '../words/en/cli.ts';
import { cliOptions } from '../words/en/cli-options.ts';
import { cliPresets } from '../words/en/cli-presets.ts';
import { input } from '../words/en/input.ts';
import { writer } from '../words/en/writer.ts';
import { addGroup } from '../words/language.ts';

// Only the command says these: a panel that loaded them would carry a kilobyte for no use.
await addGroup('cli', { ...cli, ...cliOptions, ...cliPresets });
await addGroup('input', input);
await addGroup('writer', writer);
