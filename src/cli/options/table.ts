import { languages } from '../../words/language.ts';

/** An option: a switch where it takes nothing. */
export interface Option {
  /** What stands for its value in the help, between `<` and `>`; null: it takes none. */
  readonly takes: string | null;
  /** May be given more than once, and each counts. */
  readonly repeats?: true;
  /** The only values there are, for completion; a function where they are many, and loaded late. */
  readonly oneOf?: readonly string[] | (() => Promise<readonly string[]>);
  /** What a shell completes its value with, where there is no list. */
  readonly path?: 'file' | 'folder';
}

const browsers = ['chromium', 'firefox', 'safari', 'fetch'];

/** Every option there is, once: for parsing, help, completion, documents and the library. */
export const options = {
  browser: { takes: 'name', oneOf: browsers },
  origin: { takes: 'origin' },
  lang: { takes: 'language', oneOf: languages },
  'keep-secrets': { takes: null },
  help: { takes: null },
  version: { takes: null },
  profiles: { takes: null },
  json: { takes: null },
  ndjson: { takes: null },
  junit: { takes: 'file', path: 'file' },
  sarif: { takes: 'file', path: 'file' },
  each: { takes: null },
  all: { takes: null },
  'page-space': { takes: 'space', oneOf: ['public', 'local', 'loopback'] },
  as: {
    takes: 'client',
    oneOf: async () => (await import('../presets/register.ts')).presetIds,
  },
  method: { takes: 'method', oneOf: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  header: { takes: 'line', repeats: true },
  credentials: { takes: 'mode', oneOf: ['omit', 'same-origin', 'include'] },
  body: { takes: 'text' },
  expose: { takes: 'name', repeats: true },
  probe: { takes: null },
  'send-unsafe': { takes: null },
  baseline: { takes: 'file', path: 'file' },
  'secrets-to': { takes: 'origin>=<names', repeats: true },
  timeout: { takes: 'seconds' },
  format: {
    takes: 'format',
    oneOf: async () => (await import('../../export/formats/register.ts')).formatIds,
  },
  url: { takes: 'part', repeats: true },
  link: { takes: null },
  viewer: { takes: 'url' },
  reproduction: { takes: null },
  bodies: { takes: null },
  out: { takes: 'folder', path: 'folder' },
  force: { takes: null },
  server: {
    takes: 'name',
    oneOf: async () => (await import('../../fix/register.ts')).servers.map(({ id }) => id),
  },
  together: { takes: null },
  'for-backend': { takes: null },
  launch: { takes: 'url' },
  port: { takes: 'number' },
  har: { takes: 'file', path: 'file' },
  'until-idle': { takes: null },
  fail: { takes: null },
  folder: { takes: 'folder', repeats: true, path: 'folder' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** What every command takes. */
export const everywhere: readonly OptionName[] = ['lang', 'help', 'version'];

/** Those that a completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export interface CommandShape {
  /** What it takes beside options, a line of the help for each form; none: nothing. */
  readonly operands: readonly string[];
  /** What a shell completes those with; not there: a file. */
  readonly operandOneOf?: readonly string[];
  readonly options: readonly OptionName[];
  /** Two at least; each can be run. */
  readonly examples: readonly [string, string, ...string[]];
}

const ofPage: readonly OptionName[] = ['browser', 'origin', 'keep-secrets'];

/** Every command there is, once. */
export const commands = {
  explain: {
    operands: ['<file.har>'],
    options: ['all', 'each', 'profiles', 'json', 'ndjson', 'junit', 'sarif', ...ofPage],
    examples: [
      'cors-lens explain session.har --each',
      'cors-lens explain --ndjson monday.har tuesday.har --browser firefox',
    ],
  },
  check: {
    operands: ['<url>', '<case.json>', '<list>'],
    options: [
      'as',
      'method',
      'header',
      'credentials',
      'body',
      'expose',
      'probe',
      'send-unsafe',
      'baseline',
      'secrets-to',
      'page-space',
      'timeout',
      'profiles',
      'json',
      'junit',
      'sarif',
      ...ofPage,
    ],
    examples: [
      'cors-lens check https://api.example/items --origin https://app.example --method PUT',
      'cors-lens check cors-case.json --secrets-to https://api.example=CORS_COOKIE',
      'cors-lens check https://api.example/mcp --origin https://app.example --as mcp',
      'cors-lens check openapi.yaml --origin https://a.example --origin https://b.example',
    ],
  },
  export: {
    operands: ['<file.har>'],
    options: [
      'format',
      'link',
      'viewer',
      'url',
      'reproduction',
      'expose',
      'bodies',
      'out',
      'force',
      ...ofPage,
    ],
    examples: [
      'cors-lens export session.har --format vitest --out test',
      'cors-lens export session.har --format curl --url /items',
      'cors-lens export session.har --link --viewer https://viewer.example/',
    ],
  },
  fix: {
    operands: ['<file.har>'],
    options: ['server', 'url', 'together', 'for-backend', 'expose', 'json', ...ofPage],
    examples: [
      'cors-lens fix session.har --server nginx',
      'cors-lens fix session.har --url /items --for-backend',
    ],
  },
  watch: {
    operands: ['--launch <url>', '--port <number>'],
    operandOneOf: [],
    options: [
      'launch',
      'port',
      'json',
      'ndjson',
      'junit',
      'sarif',
      'har',
      'force',
      'until-idle',
      'timeout',
      'fail',
      'keep-secrets',
    ],
    examples: [
      'cors-lens watch --launch http://localhost:5173/ --until-idle --fail',
      'cors-lens watch --port 9222 --har session.har',
    ],
  },
  mcp: {
    operands: [],
    operandOneOf: [],
    options: ['folder'],
    examples: ['cors-lens mcp', 'cors-lens mcp --folder captures'],
  },
  completion: {
    operands: ['<shell>'],
    operandOneOf: shells,
    options: [],
    examples: ['cors-lens completion bash', 'cors-lens completion fish'],
  },
} as const satisfies Readonly<Record<string, CommandShape>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

const optionsByName: ReadonlyMap<string, Option> = new Map(Object.entries(options));
const commandsByName: ReadonlyMap<string, CommandShape & { readonly name: CommandName }> = new Map(
  commandNames.map((name) => [name, { name, ...commands[name] }]),
);

/** An option by a name that anybody may have given; null: there is none. */
export const optionOf = (name: string): Option | null => optionsByName.get(name) ?? null;

/** A command by a name that anybody may have given; null: there is none. */
export const commandOf = (name: string) => commandsByName.get(name) ?? null;

/** The values that an option may have; null: any. */
export async function valuesOf({ oneOf }: Option): Promise<readonly string[] | null> {
  return typeof oneOf === 'function' ? oneOf() : (oneOf ?? null);
}
