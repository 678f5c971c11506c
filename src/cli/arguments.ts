import { parseArgs } from 'node:util';
import type { Rules } from '../analyze.ts';
import { type Language, languageOf, languages } from '../words/language.ts';
import { say } from '../words/say.ts';
import type { CheckCommand } from './check/arguments.ts';
import type { ExportCommand } from './export/arguments.ts';
import type { FixCommand } from './fix/arguments.ts';
import { type Given, readOperand, readPage, type WrongCommand, wrong } from './given.ts';
import './messages.ts';

export interface ExplainCommand {
  readonly kind: 'explain';
  /** `-`: standard input. */
  readonly file: string;
  /** Further files; with `ndjson` only. */
  readonly others: readonly string[];
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly all: boolean;
  /** Every request by itself. */
  readonly each: boolean;
  readonly profiles: boolean;
  readonly keepSecrets: boolean;
  /** null: told from the HAR. */
  readonly browser: Rules | null;
  /** Serialized; null: not said. */
  readonly origin: string | null;
}

export type Command =
  | ExplainCommand
  | CheckCommand
  | ExportCommand
  | FixCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | WrongCommand;

interface Shape {
  readonly flags: readonly string[];
  readonly valued: readonly string[];
  readonly read: (given: Given) => Command | Promise<Command>;
}

const commands: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    explain: {
      flags: ['all', 'each', 'json', 'ndjson', 'profiles', 'keep-secrets'],
      valued: ['browser', 'origin'],
      read: readExplain,
    },
    check: {
      flags: ['json', 'profiles', 'probe', 'keep-secrets'],
      valued: [
        'browser',
        'origin',
        'page-space',
        'method',
        'header',
        'credentials',
        'body',
        'expose',
        'secrets-to',
        'timeout',
      ],
      read: async (given) => (await import('./check/arguments.ts')).readCheck(given),
    },
    export: {
      flags: ['reproduction', 'bodies', 'keep-secrets', 'force'],
      valued: ['browser', 'origin', 'format', 'url', 'expose', 'out'],
      read: async (given) => (await import('./export/arguments.ts')).readExport(given),
    },
    fix: {
      flags: ['json', 'keep-secrets', 'together', 'for-backend'],
      valued: ['browser', 'origin', 'server', 'url', 'expose'],
      read: async (given) => (await import('./fix/arguments.ts')).readFix(given),
    },
  }),
);

const shapes = [...commands.values()];
const options = {
  ...Object.fromEntries(
    ['help', 'version', ...shapes.flatMap(({ flags }) => flags)].map((name) => [
      name,
      { type: 'boolean' as const },
    ]),
  ),
  ...Object.fromEntries(
    ['lang', ...shapes.flatMap(({ valued }) => valued)].map((name) => [
      name,
      { type: 'string' as const, multiple: true },
    ]),
  ),
};

/** What was asked for. Never rejects. */
export async function parseArguments(argv: readonly string[]): Promise<Command> {
  const tokens = tokensOf(argv);
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [command = '', ...operands] = positionals;
  const shape = commands.get(command);
  const flags = ['help', 'version', ...(shape?.flags ?? [])];
  const valued = ['lang', ...(shape?.valued ?? [])];
  const on = new Set<string>();
  const values = new Map<string, string[]>();
  let mistake: Command | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (flags.includes(name)) {
      if (value !== undefined) mistake ??= wrong(say('cli.usage.value-unwanted', { option }));
      on.add(name);
    } else if (valued.includes(name)) {
      if (value === undefined) mistake ??= wrong(say('cli.usage.value-missing', { option }));
      else values.set(name, [...(values.get(name) ?? []), value]);
      if (name === 'lang') mistake ??= wrongLanguage(value);
    } else mistake ??= wrong(say('cli.usage.unknown-option', { option }));
  }
  if (mistake !== null && shape !== undefined) return mistake;
  if (on.has('help') || command === 'help') return { kind: 'help' };
  if (on.has('version')) return { kind: 'version' };
  if (command === '') return wrong(say('cli.usage.no-command'));
  if (shape === undefined) return wrong(say('cli.usage.unknown-command', { command }));
  return shape.read({ operands, on, values });
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

function tokensOf(argv: readonly string[]) {
  // Not strict: Node's own messages can neither be translated nor be trusted to show an argument safely.
  return parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens;
}

function readExplain(given: Given): Command {
  const { on, operands } = given;
  // A line says which file it is of; the other reports are of one.
  const several = on.has('ndjson') ? { ...given, operands: operands.slice(0, 1) } : given;
  const file = readOperand(several, say('cli.usage.no-file'));
  if (typeof file !== 'string') return file;
  const page = readPage(given);
  if (!('browser' in page)) return wrong(page);
  return {
    kind: 'explain',
    file,
    others: operands.slice(1),
    ndjson: on.has('ndjson'),
    json: on.has('json'),
    all: on.has('all'),
    each: on.has('each'),
    profiles: on.has('profiles'),
    keepSecrets: on.has('keep-secrets'),
    ...page,
  };
}
