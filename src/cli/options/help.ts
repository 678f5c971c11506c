import { bare } from '../../words/plain.ts';
import { has, type Key, say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { padded, wrap } from '../human/layout.ts';
import { type CommandName, commandNames, commandOf, everywhere, type OptionName, optionOf } from './table.ts';
import '../messages.ts';

/** Columns of a line, and of what is said beside a name. */
const WIDTH = 96;
const COLUMN = 25;

/** The help of all commands, or of one with its own options and examples. */
export function help(command: CommandName | null): string {
  return command === null ? ofAll() : ofOne(command);
}

function ofAll(): string {
  const lines = commandNames.flatMap((name) => beside(name, say(`cli.command.${name}`)));
  return [
    ...wrap(bare(say('cli.help.about')), WIDTH),
    '',
    bare(say('cli.help.commands')),
    ...lines,
    ...note(say('cli.help.files')),
    '',
    bare(say('cli.help.everywhere')),
    ...everywhere.flatMap((name) => ofOption(name, null)),
    '',
    ...exitCodes(),
    '',
    ...wrap(bare(say('cli.help.more')), WIDTH),
    '',
  ].join('\n');
}

function ofOne(command: CommandName): string {
  const { operands, options, examples } = commandOf(command) ?? { operands: [], options: [], examples: [] };
  return [
    ...wrap(bare(say(`cli.command.${command}`)), WIDTH),
    '',
    bare(say('cli.help.usage')),
    ...(operands.length === 0 ? [''] : operands).map((operand) =>
      `  cors-lens ${command} ${operand}`.trimEnd(),
    ),
    '',
    bare(say('cli.help.options')),
    ...[...options, ...everywhere].flatMap((name) => ofOption(name, command)),
    '',
    bare(say('cli.help.examples')),
    ...examples.map((example) => `  ${example}`),
    '',
    ...exitCodes(),
    '',
  ].join('\n');
}

function ofOption(name: OptionName, command: CommandName | null): readonly string[] {
  const takes = optionOf(name)?.takes ?? null;
  return beside(`--${name}${takes === null ? '' : ` <${takes}>`}`, optionWords(name, command));
}

/** What an option does, to which a command may have words of its own. */
export function optionWords(name: OptionName, command: CommandName | null): Text {
  const own = `cli.option.${command}.${name}`;
  const words = say(has(own) ? (own as 'cli.option.lang') : `cli.option.${name}`);
  return optionOf(name)?.repeats ? say('cli.option-repeats', { words }) : words;
}

function exitCodes(): readonly string[] {
  const codes = ['cli.help.exit-0', 'cli.help.exit-1', 'cli.help.exit-2'] as const satisfies readonly Key[];
  return [bare(say('cli.help.exit')), ...codes.flatMap((key, code) => beside(String(code), say(key), 3))];
}

function beside(name: string, words: Text, column = COLUMN): readonly string[] {
  const [first = '', ...more] = wrap(bare(words), WIDTH - column - 2);
  const indent = ' '.repeat(column + 2);
  // A name that fills the column has a line of its own.
  const head = name.length < column ? [`  ${padded(name, column)}${first}`] : [`  ${name}`, indent + first];
  return [...head, ...more.map((line) => indent + line)];
}

const note = (words: Text): readonly string[] => wrap(bare(words), WIDTH - 2).map((line) => `  ${line}`);
