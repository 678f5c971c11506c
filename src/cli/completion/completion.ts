import { bare } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import { optionWords } from '../options/help.ts';
import {
  type CommandName,
  commandNames,
  commandOf,
  everywhere,
  type OptionName,
  optionOf,
  type Shell,
  valuesOf,
} from '../options/table.ts';
import { bashCompletion } from './bash.ts';
import type { CompletedCommand, CompletedOption } from './completed.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';
import '../messages.ts';

const writers: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** A script that completes the command in a shell, as the tables of commands and options have it. */
export async function completion(shell: Shell): Promise<string> {
  return writers[shell](await Promise.all(commandNames.map(completedCommand)));
}

async function completedCommand(name: CommandName): Promise<CompletedCommand> {
  const shape = commandOf(name);
  const names = [...(shape?.options ?? []), ...everywhere];
  return {
    name,
    brief: bare(say(`cli.command.${name}`)),
    options: await Promise.all(names.map((each) => completedOption(each, name))),
    operand: shape?.operandOneOf ?? 'file',
  };
}

async function completedOption(name: OptionName, command: CommandName): Promise<CompletedOption> {
  const option = optionOf(name);
  const takes = option?.takes ?? null;
  return {
    name,
    brief: briefly(bare(optionWords(name, command))),
    repeats: option?.repeats ?? false,
    takes,
    completes: (option && (await valuesOf(option))) ?? option?.path ?? 'nothing',
  };
}

/** The first of what is said: a shell has a line for it. */
const briefly = (text: string): string => text.split(/[;.] | \(/)[0] ?? text;
