import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What stands after `from`, and whether only types come through. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What a room may import. Rooms are named as in `roomOf`. */
interface Rule {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be taken. */
  readonly types?: readonly string[];
  /** Single files of other rooms. */
  readonly files?: RegExp;
  /** Files of those rooms that it may not. */
  readonly butNot?: RegExp;
  /** Packages, or scopes of specifiers that end in `:` or `/`. */
  readonly packages?: readonly string[];
}

/** Which way data flows: no room may import what is not in its line. */
export const rules: Readonly<Record<string, Rule>> = {
  // How a text is read as a URL, for all.
  url: { rooms: [] },
  words: { rooms: [] },
  engine: { rooms: ['url'] },
  har: { rooms: ['url'], packages: ['@streamparser/json', 'fflate/browser'] },
  // The standard's small algorithms (headers, origins, address spaces), so that there is no second copy of them;
  // what they add up to is not for the reader of a capture to say.
  exchange: { rooms: ['har', 'engine', 'url'], butNot: /^src\/engine\/decide\// },
  // What to do about an exchange, once for all who speak of it.
  remedies: { rooms: ['engine', 'words', 'url'] },
  explain: { rooms: ['engine', 'remedies', 'words', 'url'] },
  fix: { rooms: ['engine', 'remedies', 'words', 'url'] },
  // What all exchanges together say of a server.
  origins: { rooms: ['engine', 'fix', 'remedies', 'url'] },
  export: { rooms: ['engine', 'explain', 'remedies', 'words', 'url'] },
  // What a browser does for a page, done by us.
  play: { rooms: ['engine', 'url'] },
  // A text that is no HAR: what a browser, a shell or a server printed. It is put into the words of explain, and its
  // requests go through the redactor of export; what it holds of entries goes on to analyze like any file.
  paste: { rooms: ['har', 'engine', 'explain', 'export', 'remedies', 'words', 'url'] },
  analyze: {
    rooms: ['exchange', 'engine', 'explain', 'fix', 'remedies', 'words', 'url'],
    types: ['har', 'paste'],
  },
  capture: { rooms: ['har', 'url'], packages: ['webextension-polyfill'] },
  // What a person has set, for the panel and for the page that starts the capture.
  kept: { rooms: [] },
  devtools: { rooms: ['capture', 'kept', 'url'] },
  // What a browser tells by its protocol: entries, as those that a file has.
  protocol: { rooms: ['har', 'url'] },
  cli: {
    rooms: ['analyze', 'export', 'har', 'paste', 'play', 'protocol', 'remedies', 'words', 'url'],
    types: ['engine', 'explain', 'fix'],
    files:
      /^src\/(?:(?:fix|explain\/advice)\/register|fix\/foreign-origins|explain\/(?:alternatives|links)|engine\/decide\/settled-by)\.ts$/,
    // What `watch` or `mcp` alone loads is bundled into parts of its own.
    packages: ['node:', 'puppeteer-core', '@puppeteer/browsers', 'yaml', '@modelcontextprotocol/sdk/'],
  },
  // What the command does, for programs.
  library: {
    rooms: ['cli', 'analyze', 'har', 'words'],
    packages: ['node:'],
  },
  // The same for tests of pages, in the runners that people have.
  testing: {
    rooms: ['cli', 'protocol', 'analyze', 'export'],
    packages: ['@playwright/test'],
  },
  panel: {
    rooms: ['analyze', 'export', 'kept', 'origins', 'paste', 'remedies', 'words', 'url'],
    types: ['capture', 'engine', 'explain', 'fix', 'har'],
    // What is known of a reason is a table. A header list is read by its own functions wherever it goes, and so is the text
    // of a file.
    files:
      /^src\/(?:fix\/(?:(?:.+\/)?register|box|messages)|explain\/(?:(?:advice|families)\/register|alternatives|console-text|headline|links|messages)|engine\/(?:reasons|fetch\/header-list)|har\/(?:log-by-need|input\/(?:read-input|tally)|writers\/written-by))\.ts$/,
    packages: ['preact', 'preact/', '@jridgewell/trace-mapping'],
  },
  'panel/main.tsx': {
    rooms: [
      'panel',
      'panel/tab-actions.ts',
      'analyze',
      'export',
      'origins',
      'paste',
      'url',
      'words',
      'capture',
    ],
    types: ['har'],
    packages: ['preact', 'preact/'],
  },
  // In Firefox, a tab of its own that asks a person for hosts.
  'panel/hosts/hosts.ts': { rooms: ['panel', 'words', 'capture'] },
  // The rest of it, which is loaded when it is first needed.
  'panel/tab-actions.ts': { rooms: ['panel', 'analyze', 'capture', 'url'], types: ['har'] },
};

/** The only file that may know the browser's extension API by its package. */
const polyfillFiles = 1;

/** Files of the panel that meet the browser, each with a rule of its own. */
const entries: readonly string[] = Object.keys(rules).filter((room) => room.includes('/'));

/** The room a file stands in; null: in none. */
export function roomOf(path: string): string | null {
  if (entries.includes(path)) return path;
  if (/^src\/(?:analyze(?:-stream|-headers-set|-reported)?|judge-pasted)\.ts$/.test(path)) return 'analyze';
  const [, room = null] = /^(?:src\/)?([a-z]+)\//.exec(path) ?? [];
  const isRoom =
    room !== null && Object.hasOwn(rules, room) && (room === 'panel') === path.startsWith('panel/');
  return isRoom ? room : null;
}

/** Every import of a file, whatever its form: static, type, side effect, re-export, dynamic, `import('…').T`, require. */
export function importsOf(path: string, code: string): readonly Import[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found: Import[] = [];
  visit(program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier, typeOnly: isTypeOnly(node) });
  });
  return found;
}

/**
 * Every breach of the rules, one line each.
 *
 * @param sources by path from the root of the repository, such as `src/engine/decide/decide.ts`
 */
export function violations(sources: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  const polyfillIn: string[] = [];
  for (const [path, code] of sources) {
    const room = roomOf(path);
    if (room === null) {
      found.push(`${path} stands in no room of the design`);
      continue;
    }
    for (const each of importsOf(path, code)) {
      if (each.specifier === 'webextension-polyfill' && !each.typeOnly) polyfillIn.push(path);
      const problem = forbidden(path, room, each);
      if (problem !== null) found.push(`${path}: ${problem}`);
    }
  }
  if (polyfillIn.length > polyfillFiles) {
    found.push(`webextension-polyfill is imported by ${polyfillIn.length} files: ${polyfillIn.join(', ')}`);
  }
  return found;
}

function forbidden(path: string, room: string, { specifier, typeOnly }: Import): string | null {
  const rule = rules[room];
  if (rule === undefined) return `no rule for ${room}`;
  if (!specifier.startsWith('.')) {
    const may = (rule.packages ?? []).some((name) =>
      /[:/]$/.test(name) ? specifier.startsWith(name) : specifier === name,
    );
    return may ? null : `${room} may not import the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const targetRoom = roomOf(target);
  if (targetRoom === null) return `${specifier} stands in no room of the design`;
  if (rule.butNot?.test(target)) return `${room} may not import ${target}`;
  if (targetRoom === room || rule.rooms.includes(targetRoom) || rule.files?.test(target)) return null;
  if (!rule.types?.includes(targetRoom)) return `${room} may not import ${targetRoom} (${specifier})`;
  return typeOnly ? null : `${room} may import only types of ${targetRoom} (${specifier})`;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, each);
  else if (value !== null && typeof value === 'object') {
    if ('type' in value && typeof value.type === 'string') each(value as Node);
    for (const child of Object.values(value)) visit(child, each);
  }
}

function specifierOf(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source);
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'CallExpression': {
      const { callee, arguments: args } = node as unknown as { callee: Node; arguments: readonly unknown[] };
      return callee.type === 'Identifier' && callee.name === 'require' ? literal(args[0]) : null;
    }
    default:
      return null;
  }
}

/** An import whose name is computed cannot be judged, so it is named as what it is. */
function literal(node: unknown): string | null {
  if (node === null || node === undefined) return null;
  const { value } = node as { value?: unknown };
  return typeof value === 'string' ? value : 'computed';
}

/** `import { type A }` is none: it takes nothing, and still loads the module. */
function isTypeOnly({ type, importKind, exportKind }: Node): boolean {
  return type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
}
