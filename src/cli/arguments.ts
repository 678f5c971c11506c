import { parseArgs } from 'node:util';
import { type Language, languageOf, languages } from '../words/language.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { CheckCommand } from './check/arguments.ts';
import type { CompletionCommand } from './completion/arguments.ts';
import type { ExplainCommand } from './explain/arguments.ts';
import type { ExportCommand } from './export/arguments.ts';
import type { FixCommand } from './fix/arguments.ts';
import type { Given } from './given.ts';
import type { McpCommand } from './mcp/arguments.ts';
import { nearest } from './options/nearest.ts';
import {
  type CommandName,
  commandNames,
  commandOf,
  everywhere,
  type Option,
  optionOf,
  options,
} from './options/table.ts';
import type { WatchCommand } from './watch/arguments.ts';
import { didYouMean, type WrongCommand, wrong } from './wrong.ts';
import './messages.ts';

export type Command =
  | ExplainCommand
  | CheckCommand
  | ExportCommand
  | FixCommand
  | WatchCommand
  | McpCommand
  | CompletionCommand
  /** `command`: the one it is of; null: of all. */
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | WrongCommand;

type Read = (given: Given) => Promise<Command>;

/** How each command reads what it was given, loaded when it is named; what it takes stands in its table. */
const readers: Readonly<Record<CommandName, Read>> = {
  explain: async (given) => (await import('./explain/arguments.ts')).readExplain(given),
  check: async (given) => (await import('./check/arguments.ts')).readCheck(given),
  export: async (given) => (await import('./export/arguments.ts')).readExport(given),
  fix: async (given) => (await import('./fix/arguments.ts')).readFix(given),
  watch: async (given) => (await import('./watch/arguments.ts')).readWatch(given),
  mcp: async (given) => (await import('./mcp/arguments.ts')).readMcp(given),
  completion: async (given) => (await import('./completion/arguments.ts')).readCompletion(given),
};

/** What was asked for. Never rejects. */
export async function parseArguments(argv: readonly string[]): Promise<Command> {
  const tokens = tokensOf(argv);
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [command = '', ...operands] = positionals;
  const shape = commandOf(command);
  const on = new Set<string>();
  const values = new Map<string, string[]>();
  let mistake: Command | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const known = isOptionOf(shape, name) ? optionOf(name) : null;
    if (known === null) mistake ??= wrong(unknownOption(option, name, shape));
    else if (known.takes === null) {
      if (value !== undefined) mistake ??= wrong(say('cli.usage.value-unwanted', { option }));
      on.add(name);
    } else {
      if (value === undefined) mistake ??= wrong(say('cli.usage.value-missing', { option }));
      else values.set(name, [...(values.get(name) ?? []), value]);
      if (name === 'lang') mistake ??= wrongLanguage(value);
    }
  }
  if (mistake !== null && shape !== null) return mistake;
  if (command === 'help') return { kind: 'help', command: commandOf(operands[0] ?? '')?.name ?? null };
  if (on.has('help')) return { kind: 'help', command: shape?.name ?? null };
  if (on.has('version')) return { kind: 'version' };
  if (command === '') return wrong(say('cli.usage.no-command'));
  if (shape === null) return wrong(unknownCommand(command));
  return readers[shape.name]({ operands, on, values });
}

/** The command that was named first, if there is such a one. */
export function namedCommand(argv: readonly string[]): CommandName | null {
  const first = tokensOf(argv).find(({ kind }) => kind === 'positional');
  return first?.kind === 'positional' ? (commandOf(first.value)?.name ?? null) : null;
}

type Shape = ReturnType<typeof commandOf>;

const isOptionOf = (shape: Shape, name: string): boolean =>
  [...everywhere, ...(shape?.options ?? [])].some((each) => each === name);

function unknownOption(option: string, name: string, shape: Shape): Text {
  const message = say('cli.usage.unknown-option', { option });
  const others = commandNames.filter((each) => isOptionOf(commandOf(each), name));
  if (shape !== null && others.length > 0) {
    return say('cli.usage.option-of-others', { option, commands: [{ text: others.join(', ') }] });
  }
  const near = nearest(name, [...(shape?.options ?? []), ...everywhere]);
  return didYouMean(message, near === null ? null : `--${near}`);
}

function unknownCommand(command: string): Text {
  const commands = [{ text: commandNames.join(', ') }];
  return didYouMean(say('cli.usage.unknown-command', { command, commands }), nearest(command, commandNames));
}

/** What `--lang` says; null: nothing usable. Read first, since the rest is said in that language. */
export function readLanguage(argv: readonly string[]): Language | null {
  const asked = tokensOf(argv).flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value] : [],
  );
  return languageOf(asked.at(-1) ?? '');
}

function wrongLanguage(lang: string | undefined): WrongCommand | null {
  return lang === undefined || languageOf(lang) !== null
    ? null
    : wrong(say('cli.usage.lang', { ids: [{ text: languages.join(', ') }], lang }));
}

const parsed = Object.fromEntries(
  Object.entries<Option>(options).map(([name, { takes }]) => [
    name,
    takes === null ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
  ]),
);

function tokensOf(argv: readonly string[]) {
  // Not strict: Node's own messages can neither be translated nor be trusted to show an argument safely.
  return parseArgs({ args: [...argv], options: parsed, strict: false, tokens: true }).tokens;
}
