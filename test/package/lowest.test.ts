import { readFileSync } from 'node:fs';
import { build, type Rolldown, resolveConfig } from 'vite';
import { describe, expect, it, test } from 'vitest';
import { type Browser, since } from './lowest/compat.ts';
import { type Built, newerThan } from './lowest/scan.ts';
import { manifests } from './manifest.ts';

/** The lowest version that each manifest allows. */
const lowest = {
  chromium: { browser: 'chrome', version: Number(manifests.chromium.minimum_chrome_version) },
  firefox: {
    browser: 'firefox',
    version: Number.parseInt(manifests.firefox.browser_specific_settings.gecko.strict_min_version, 10),
  },
} as const;

const andOtherFonts = 'the fonts after it are taken';
const preactAsks = 'Preact moves a node in another way where it is missing';
/** What is newer, or in no version, and why nothing breaks without it. */
const done: Readonly<Record<keyof typeof lowest, Readonly<Record<string, string>>>> = {
  chromium: {
    '.moveBefore': preactAsks,
    '.onThemeChanged': 'Chromium has a handler for it: src/capture/browser/panels.ts',
    '.yield': 'a timer gives way instead: panel/state/breather.ts',
    'properties font-family ui-monospace': andOtherFonts,
  },
  firefox: {
    '.moveBefore': preactAsks,
    '.openResource': 'without it a place in the code is text: src/capture/browser/panels.ts',
    '.getResources': 'without it no source map is read: src/capture/browser/resources.ts',
    '.level': 'an option of fflate, which is given it',
    'properties font-family ui-monospace': andOtherFonts,
  },
};

async function builtFor(mode: keyof typeof lowest): Promise<Built> {
  const built = await build({ mode, logLevel: 'error', build: { write: false } });
  const { output } = built as Rolldown.RolldownOutput;
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const paths = modules
    .map((id) => id.replace(/\?.*/, ''))
    .filter((id) => /^[^\0].*\.(?:tsx?|m?js)$/.test(id));
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? [[file.fileName, String(file.source)] as const]
      : [],
  );
  return {
    scripts: new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])),
    styles: new Map(styles),
    manifest: manifests[mode],
  };
}

describe.each(['chromium', 'firefox'] as const)('the lowest version of %s', (mode) => {
  const { browser, version } = lowest[mode];

  it('has all that the extension uses, but for what it does without', async () => {
    const built = await builtFor(mode);
    expect(built.scripts.size).toBeGreaterThan(500);
    expect(built.styles.size).toBeGreaterThan(3);
    const found = newerThan(browser, version, built);
    const says = [...found].map(([name, { needs, path }]) => [name, `needs ${needs}: ${path}`]);
    expect(Object.fromEntries(says.filter(([name]) => !((name as string) in done[mode])))).toEqual({});
    expect(Object.keys(done[mode]).filter((name) => !found.has(name))).toEqual([]);
  }, 180_000);

  it('reads the syntax that the build leaves in scripts', async () => {
    const { build: options } = await resolveConfig({ mode, logLevel: 'error' }, 'build');
    expect(options.target).toBe('es2022');
    const newOfIt = [
      ['javascript', 'classes', 'static', 'initialization_blocks'],
      ['javascript', 'classes', 'private_class_fields_in'],
      ['javascript', 'operators', 'await', 'top_level'],
      ['javascript', 'builtins', 'RegExp', 'hasIndices'],
    ];
    for (const path of newOfIt) expect(since(browser, ...path), path.join('.')).toBeLessThanOrEqual(version);
  });
});

const none: Built = { scripts: new Map(), styles: new Map(), manifest: {} };

/** Name and version of what is newer than Chrome 100. */
function newer(built: Partial<Built>, browser: Browser = 'chrome'): Readonly<Record<string, number>> {
  const found = newerThan(browser, 100, { ...none, ...built });
  return Object.fromEntries([...found].map(([name, { needs }]) => [name, needs]));
}

test.each<[code: string, found: Readonly<Record<string, number>>]>([
  ['new Navigation()', { Navigation: 102 }],
  ['const a = Promise.withResolvers();', { 'Promise.withResolvers': 119, '.withResolvers': 119 }],
  ['globalThis.Promise?.withResolvers', { 'globalThis.Promise.withResolvers': 119, '.withResolvers': 119 }],
  ['list.toSorted()', { '.toSorted': 110 }],
  ["list['toSorted']()", { '.toSorted': 110 }],
  ['(list as any)!.toSorted()', { '.toSorted': 110 }],
  [
    'document.startViewTransition(() => {})',
    { 'document.startViewTransition': 111, '.startViewTransition': 111 },
  ],
  ["node.addEventListener('beforetoggle', f)", { 'on beforetoggle': 114 }],
  ['<div popover="auto" onBeforeToggle={f} />', { '<div.popover>': 114, 'on beforetoggle': 114 }],
  ['/[\\p{L}--a]/v', { '/[\\p{L}--a]/v': 112 }],
  ['/(?i:a)/', { '/(?i:a)/': 125 }],
  [
    'chrome.declarativeNetRequest.updateStaticRules({})',
    { 'chrome.declarativeNetRequest.updateStaticRules': 111, '.updateStaticRules': 111 },
  ],
  ['const Navigation = 1; Navigation', {}],
  ['import { Navigation } from "./a.ts"; f(Navigation)', {}],
  ['function f({ a: Navigation = 1 }) { return Navigation; }', {}],
  ['const a: Navigation = b; let c = d as Navigation;', {}],
  ['interface A { toSorted(): void } a.toSorted()', {}],
  ['class A { toSorted() {} } a.toSorted()', {}],
  ['a.toSorted = f; a.toSorted()', {}],
  ['a.toLowerCase(); fetch(b).then(c); new Map().get(1)', {}],
])('of a script: %s', (code, found) => {
  expect(newer({ scripts: new Map([['a.tsx', code]]) })).toEqual(found);
});

test('of rules that change responses', () => {
  const code =
    'const rule = { condition: { requestDomains: [], excludedResponseHeaders: [] }, Navigation: 1 };';
  expect(newer({ scripts: new Map([['src/capture/override.ts', code]]) })).toEqual({
    '{ requestDomains }': 101,
    '{ excludedResponseHeaders }': 128,
  });
  expect(newer({ scripts: new Map([['src/capture/call.ts', code]]) })).toEqual({});
});

test.each<[css: string, found: Readonly<Record<string, number>>]>([
  ['a { color: light-dark(#fff, #000) }', { 'types light-dark': 123 }],
  ['a{field-sizing:content}', { 'properties field-sizing': 123, 'properties field-sizing content': 123 }],
  ['a { text-wrap: balance; }', { 'properties text-wrap': 114, 'properties text-wrap balance': 114 }],
  ['@starting-style { a { color: red } }', { 'at-rules starting-style': 117 }],
  ['.a:has(+ .b) { color: red }', { 'selectors has': 105 }],
  ['a { &:hover { color: red } }', { 'selectors nesting': 120 }],
  ['@media (100px <= width) { a { color: red } }', { 'at-rules media range_syntax': 104 }],
  ['a { height: 10dvh; width: 5cqw }', { 'types length dvh': 108, 'types length cqw': 105 }],
  ['a { --field-sizing: 1px; content: ":has(light-dark())"; margin: 1px 2em } /* light-dark() */', {}],
])('of a stylesheet: %s', (css, found) => {
  expect(newer({ styles: new Map([['a.css', css]]) })).toEqual(found);
});

test('of a manifest: its keys, and the permissions that it asks for', () => {
  const manifest = { name: 'a', side_panel: { default_path: 'a' }, permissions: ['userScripts', 'tabs'] };
  expect(newer({ manifest })).toMatchObject({ side_panel: 114, 'permissions userScripts': 120 });
  expect(newer({ manifest: { name: 'a', permissions: ['tabs'] } })).toEqual({});
});
