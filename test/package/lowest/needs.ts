import { type Browser, namesUnder, since, under } from './compat.ts';
import type { ScriptNames } from './script-names.ts';

/** The version of each name that a browser has at all, by name. */
export type Needs = ReadonlyMap<string, number>;

/** Globals that are of an interface, and what that inherits. */
const interfaces: Readonly<Record<string, readonly string[]>> = {
  document: ['Document', 'Node', 'EventTarget'],
  navigator: ['Navigator'],
  performance: ['Performance'],
  location: ['Location'],
  history: ['History'],
  crypto: ['Crypto'],
};
const scopes = ['globalThis', 'window', 'self'];

/** Where the members of objects are described that a script may hold under any name. */
const holders = [
  ...namesUnder('api').map((name) => ['api', name]),
  ...namesUnder('javascript', 'builtins').map((name) => ['javascript', 'builtins', name]),
  ...namesUnder('javascript', 'builtins', 'Intl').map((name) => ['javascript', 'builtins', 'Intl', name]),
];
const inside = (path: readonly string[], depth: number): readonly (readonly string[])[] =>
  depth === 0
    ? []
    : namesUnder(...path).flatMap((name) => [[...path, name], ...inside([...path, name], depth - 1)]);
/** Down to `devtools.panels.ExtensionPanel`. */
const ofExtensions = inside(['webextensions', 'api'], 3);

/** What a rule that changes responses is made of: objects, which the API is given. */
const ofRules = inside(['webextensions', 'api', 'declarativeNetRequest'], 1).filter((path) =>
  /^[A-Z][a-z]/.test(path.at(-1) ?? ''),
);

const byMember = new Map<string, (readonly string[])[]>();
for (const holder of [...holders, ...ofExtensions]) {
  for (const key of namesUnder(...holder)) {
    const name = key.replace(/_static$/, '');
    const paths = byMember.get(name) ?? [];
    byMember.set(name, [...paths, [...holder, key]]);
  }
}

const knownOf = (browser: Browser, paths: readonly (readonly string[])[]): readonly number[] =>
  paths.map((path) => since(browser, ...path)).filter((version) => version !== null);

/** The lowest version in which any of these is there; null: MDN knows none of them. */
const lowest = (browser: Browser, paths: readonly (readonly string[])[]): number | null => {
  const known = knownOf(browser, paths);
  return known.length === 0 ? null : Math.min(...known);
};

/**
 * What the names of a script need. Of a member whose object is not known any object will do, so that what is found is too
 * new for all of them, and something else may be missed: the data knows no types.
 *
 * @param own members of objects of its own, as all scripts of the program declare them
 * @param hasRules whether the keys of its objects may be what the extension API is given as rules
 */
export function needsOfScript(
  browser: Browser,
  names: ScriptNames,
  own: ReadonlySet<string>,
  hasRules: boolean,
): Needs {
  const needs = new Map<string, number>();
  const add = (name: string, version: number | null) => {
    if (version !== null) needs.set(name, version);
  };
  for (const name of names.globals) add(name, global(browser, name));
  for (const path of names.paths) add(path, pathNeeds(browser, path));
  for (const name of names.members) {
    if (!own.has(name)) add(`.${name}`, lowest(browser, byMember.get(name) ?? []));
  }
  if (hasRules) {
    for (const name of names.keys) {
      add(
        `{ ${name} }`,
        lowest(
          browser,
          ofRules.map((holder) => [...holder, name]),
        ),
      );
    }
  }
  for (const name of names.events) add(`on ${name}`, lowest(browser, byMember.get(`${name}_event`) ?? []));
  for (const name of names.elements) {
    const [element = '', attribute] = name.split('.');
    const path = ['html', 'elements', element, ...(attribute === undefined ? [] : [attribute])];
    const anywhere = attribute === undefined ? null : since(browser, 'html', 'global_attributes', attribute);
    add(`<${name}>`, since(browser, ...path) ?? anywhere);
  }
  for (const pattern of names.patterns) add(pattern, patternNeeds(browser, pattern));
  return needs;
}

function global(browser: Browser, name: string): number | null {
  return lowest(browser, [
    ['api', name],
    ['api', 'Window', name],
    ['api', 'WorkerGlobalScope', name],
    ['javascript', 'builtins', name],
    ['javascript', 'builtins', 'globalThis', name],
  ]);
}

function pathNeeds(browser: Browser, path: string): number | null {
  const [first = '', second] = scopes
    .reduce((left, scope) => (left.startsWith(`${scope}.`) ? left.slice(scope.length + 1) : left), path)
    .split('.');
  if (second === undefined) return global(browser, first);
  // What is of the extension API is so under whatever name it is held.
  const namespace = ['devtools', 'permissions', 'runtime', 'declarativeNetRequest'].find((name) =>
    path.split('.').includes(name),
  );
  if (namespace !== undefined) {
    const inside = path.split('.');
    return deepest(browser, ['webextensions', 'api'], inside.slice(inside.indexOf(namespace)));
  }
  const holdersOf = (interfaces[first] ?? [first]).flatMap((name) => [
    ['api', name, second],
    ['api', name, `${second}_static`],
    ['javascript', 'builtins', name, second],
  ]);
  return lowest(browser, holdersOf);
}

/** As much of a path as is described. */
function deepest(browser: Browser, holder: readonly string[], path: readonly string[]): number | null {
  const described = path.findIndex((_, index) => under(...holder, ...path.slice(0, index + 1)) === undefined);
  const known = described === -1 ? path : path.slice(0, described);
  return known.length === 0 ? null : since(browser, ...holder, ...known);
}

const ofPatterns: readonly (readonly [has: RegExp, path: readonly string[]])[] = [
  [/\/[a-z]*v[a-z]*$/, ['javascript', 'builtins', 'RegExp', 'unicodeSets']],
  [/\/[a-z]*d[a-z]*$/, ['javascript', 'builtins', 'RegExp', 'hasIndices']],
  [/\/[a-z]*s[a-z]*$/, ['javascript', 'builtins', 'RegExp', 'dotAll']],
  [/\(\?<[=!]/, ['javascript', 'regular_expressions', 'lookbehind_assertion']],
  [/\(\?<\w/, ['javascript', 'regular_expressions', 'named_capturing_group']],
  [/\(\?[ims-]+:/, ['javascript', 'regular_expressions', 'modifier']],
  [/\\p\{/, ['javascript', 'regular_expressions', 'unicode_character_class_escape']],
];

function patternNeeds(browser: Browser, pattern: string): number | null {
  const known = knownOf(
    browser,
    ofPatterns.filter(([has]) => has.test(pattern)).map(([, path]) => path),
  );
  return known.length === 0 ? null : Math.max(...known);
}

export function needsOfStyle(browser: Browser, paths: readonly (readonly string[])[]): Needs {
  const needs = new Map<string, number>();
  for (const path of paths) {
    const [kind, name = ''] = path;
    const version =
      kind === 'types'
        ? lowest(
            browser,
            path.length === 2 ? functions(name) : [['css', ...path.slice(0, 2), unitOf(path[2] ?? '')]],
          )
        : since(browser, 'css', ...path);
    if (version !== null) needs.set(path.join(' '), version);
  }
  return needs;
}

/** A function of a value, wherever a type of values has it. */
function functions(name: string): readonly (readonly string[])[] {
  const types = namesUnder('css', 'types');
  return [['css', 'types', name], ...types.map((type) => ['css', 'types', type, name])];
}

function unitOf(unit: string): string {
  if (/^cq/.test(unit)) return 'container_query_length_units';
  const [, kind] = /^([dls])v(?:[hwib]|min|max)$/.exec(unit) ?? [];
  const kinds = { d: 'dynamic', l: 'large', s: 'small' };
  return kind === undefined ? unit : `viewport_percentage_units_${kinds[kind as keyof typeof kinds]}`;
}

/** Every key of a manifest that a browser has to know. */
export function needsOfManifest(browser: Browser, manifest: unknown): Needs {
  const needs = new Map<string, number>();
  const add = (path: readonly string[]) => {
    const version = since(browser, 'webextensions', 'manifest', ...path);
    if (version !== null) needs.set(path.join(' '), version);
  };
  const read = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0) add(path);
    if (Array.isArray(value)) for (const each of value) add([...path, String(each)]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) read(inner, [...path, key]);
    }
  };
  read(manifest, []);
  return needs;
}
