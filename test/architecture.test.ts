import { describe, expect, it } from 'vitest';
import { importsOf, roomOf, rules, violations } from './architecture.ts';
import { sourcesOfProject } from './sources.ts';

describe('the project', () => {
  const sources = sourcesOfProject();

  it('imports only in the directions of the design', () => {
    expect(violations(sources)).toEqual([]);
  });

  it('was read: every room that exists has files, and every relative import is of a file that is there', () => {
    const read = new Set([...sources.keys()].map(roomOf));
    for (const room of [
      'engine',
      'har',
      'exchange',
      'explain',
      'remedies',
      'url',
      'words',
      'capture',
      'devtools',
      'panel',
    ]) {
      expect(read).toContain(room);
    }
    const imports = [...sources].flatMap(([path, code]) => importsOf(path, code));
    expect(imports.length).toBeGreaterThan(sources.size);
  });

  it('knows the browser API by its package in exactly one file', () => {
    const files = [...sources].filter(([path, code]) =>
      importsOf(path, code).some(({ specifier }) => specifier === 'webextension-polyfill'),
    );
    expect(files.map(([path]) => path)).toHaveLength(1);
  });
});

const fine: readonly [path: string, code: string][] = [
  ['src/engine/decide.ts', "import { get } from './header-list.ts';"],
  ['src/exchange/pair.ts', "import type { Exchange } from '../engine/exchange.ts';"],
  [
    'src/explain/explain.ts',
    "import { get } from '../engine/header-list.ts'; import { say } from '../words/say.ts';",
  ],
  ['src/capture/browser.ts', "import browser from 'webextension-polyfill';"],
  [
    'src/cli/cors-lens.ts',
    "import { readFile } from 'node:fs/promises'; import { analyze } from '../analyze.ts';",
  ],
  ['panel/components/why/Why.tsx', "import { useState } from 'preact/hooks'; const a = <p />;"],
  ['panel/view-model.ts', "import type { Verdict } from '../src/engine/decision.ts';"],
  ['panel/servers.ts', "import { servers } from '../src/fix/servers/register.ts';"],
  [
    'panel/main.tsx',
    "import { connect } from '../src/capture/connect.ts'; import { App } from './components/App.tsx';",
  ],
  ['panel/main.tsx', "import './styles/panel.css';"],
];

const planted: readonly [path: string, code: string, says: string][] = [
  [
    'src/engine/decide.ts',
    "import { explain } from '../explain/explain.ts';",
    'engine may not import explain',
  ],
  ['src/engine/decide.ts', "import type { Text } from '../words/text.ts';", 'engine may not import words'],
  ['src/engine/decide.ts', "import { readFileSync } from 'node:fs';", 'the package node:fs'],
  ['src/engine/decide.ts', "import lodash from 'lodash';", 'the package lodash'],
  ['src/engine/decide.ts', "import x from 'whatwg-mimetype';", 'the package whatwg-mimetype'],
  ['panel/main.tsx', "import x from 'preact-evil';", 'the package preact-evil'],
  ['src/har/read.ts', "import type { Exchange } from '../engine/exchange.ts';", 'har may not import engine'],
  [
    'src/exchange/pair.ts',
    "import { decide } from '../engine/decide/decide.ts';",
    'may not import src/engine/decide/decide.ts',
  ],
  [
    'src/exchange/pair.ts',
    "import { explain } from '../explain/explain.ts';",
    'exchange may not import explain',
  ],
  ['panel/store.ts', "import { type Verdict } from '../src/engine/decision.ts';", 'only types of engine'],
  ['src/url/a.ts', "import { get } from '../engine/fetch/header-list.ts';", 'url may not import engine'],
  ['src/words/say.ts', "import type { Step } from '../engine/decision.ts';", 'words may not import engine'],
  ['src/explain/a.ts', "import { tests } from '../export/a.ts';", 'explain may not import export'],
  ['src/fix/a.ts', "import { explain } from '../explain/explain.ts';", 'fix may not import explain'],
  [
    'src/remedies/a.ts',
    "import { explain } from '../explain/explain.ts';",
    'remedies may not import explain',
  ],
  ['src/export/a.ts', "import { policy } from '../fix/policy.ts';", 'export may not import fix'],
  ['src/analyze.ts', "import { capture } from './capture/capture.ts';", 'analyze may not import capture'],
  ['src/capture/a.ts', "import { analyze } from '../analyze.ts';", 'capture may not import analyze'],
  ['src/devtools/a.ts', "import browser from 'webextension-polyfill';", 'the package webextension-polyfill'],
  ['src/cli/a.ts', "import { connect } from '../capture/connect.ts';", 'cli may not import capture'],
  [
    'panel/store.ts',
    "import { connect } from '../src/capture/connect.ts';",
    'panel may import only types of capture',
  ],
  ['panel/store.ts', "import { decide } from '../src/engine/decide/decide.ts';", 'only types of engine'],
  ['panel/store.ts', "import { policy } from '../src/fix/policy.ts';", 'only types of fix'],
  ['panel/store.ts', "import { readFileSync } from 'node:fs';", 'the package node:fs'],
  ['src/engine/a.ts', "import { useState } from 'preact/hooks';", 'the package preact/hooks'],
  ['src/engine/a.ts', "export * from '../explain/explain.ts';", 'engine may not import explain'],
  ['src/engine/a.ts', "export { explain } from '../explain/explain.ts';", 'engine may not import explain'],
  ['src/engine/a.ts', "import '../explain/explain.ts';", 'engine may not import explain'],
  ['src/engine/a.ts', "const a = await import('../explain/explain.ts');", 'engine may not import explain'],
  ['src/engine/a.ts', "let a: import('../explain/explain.ts').A;", 'engine may not import explain'],
  ['src/engine/a.ts', "const a = require('../explain/explain.ts');", 'engine may not import explain'],
  ['src/engine/a.ts', "import a = require('../explain/explain.ts');", 'engine may not import explain'],
  ['src/engine/a.ts', 'const a = await import(b);', 'the package computed'],
  ['src/engine/a.ts', "import { a } from '../../test/lab/lab.ts';", 'stands in no room'],
  ['src/utils.ts', '', 'stands in no room'],
  ['src/panel/a.ts', '', 'stands in no room'],
  ['src/browser/a.ts', '', 'stands in no room'],
];

describe('the checker', () => {
  it.each(fine)('lets %s pass: %s', (path, code) => {
    expect(violations(new Map([[path, code]]))).toEqual([]);
  });

  it.each(planted)('catches in %s: %s', (path, code, says) => {
    expect(violations(new Map([[path, code]])).join('\n')).toContain(says);
  });

  it('catches a second file that imports the polyfill', () => {
    const code = "import browser from 'webextension-polyfill';";
    const sources = new Map([
      ['src/capture/a.ts', code],
      ['src/capture/b.ts', code],
    ]);
    expect(violations(sources)).toEqual([
      'webextension-polyfill is imported by 2 files: src/capture/a.ts, src/capture/b.ts',
    ]);
  });

  it('does not take words in comments and strings for imports', () => {
    const code = `// import a from '../explain/a.ts'\nconst b = "import c from '../explain/c.ts'";`;
    expect(importsOf('src/engine/a.ts', code)).toEqual([]);
  });

  it('lets no room import one that comes after it', () => {
    const reaches = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const next of [...(rules[from]?.rooms ?? []), ...(rules[from]?.types ?? [])]) {
        if (!seen.has(next)) reaches(next, seen.add(next));
      }
      return seen;
    };
    for (const room of Object.keys(rules)) expect(reaches(room), room).not.toContain(room);
  });
});
