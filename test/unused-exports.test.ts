import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesOfProject } from './sources.ts';
import { unusedExports } from './unused-exports.ts';

const page = readFileSync(new URL('../web/index.html', import.meta.url), 'utf8');

/** What the product itself does not use, each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  'src/capture/read-live-chromium.ts: readLive': 'stands for read-live.ts in the build for Chromium',
  'src/testing/puppeteer.ts: toHaveNoBlockedRequests': 'for whoever writes tests of pages',
  'src/testing/webdriverio.ts: toHaveNoBlockedRequests': 'for whoever writes tests of pages',
  'src/words/locales.ts: locales': 'written into the extension by its build',
};

it('nothing is exported that only tests use', () => {
  const sources = new Map(sourcesOfProject()).set('web/index.html', page);
  expect(unusedExports(sources)).toEqual(Object.keys(allowed));
});

const cases: Readonly<
  Record<string, readonly [sources: Readonly<Record<string, string>>, found: readonly string[]]>
> = {
  'an export that nobody imports': [{ 'src/a.ts': 'export const a = 1;' }, ['src/a.ts: a']],
  'one that another file has too': [
    { 'src/a.ts': 'export function a() {}', 'src/b.ts': 'const a = 1; a;' },
    ['src/a.ts: a'],
  ],
  'a name in a comment alone': [{ 'src/a.ts': '/** Not a. */\nexport type a = 1;\n// a' }, ['src/a.ts: a']],
  'one that is passed on, and used by nobody after that': [
    { 'src/a.ts': 'export const a = 1;', 'src/b.ts': "export { a as b } from './a.ts';" },
    ['src/b.ts: b'],
  ],
  'one that is passed on, and imported from there': [
    {
      'src/a.ts': 'export const a = 1;',
      'src/b.ts': "export { a as b } from './a.ts';",
      'src/c.ts': "import { b } from './b.ts';",
    },
    [],
  ],
  'one that its own file uses': [{ 'src/a.ts': 'export const a = 1;\nconst b = a;' }, []],
  'one that is imported': [
    { 'src/a.ts': 'export interface A {}', 'src/x/b.ts': "import { type A } from '../a.ts';" },
    [],
  ],
  'one that is imported under another name': [
    { 'src/a.ts': 'export const a = 1;', 'src/b.ts': "import { a as c } from './a.ts';" },
    [],
  ],
  'one of a file that is loaded late': [
    { 'src/a.ts': 'export const a = 1;', 'src/b.ts': "const load = () => import('./a.ts');" },
    [],
  ],
};

it.each(Object.entries(cases))('%s', (_name, [sources, found]) => {
  expect(unusedExports(new Map(Object.entries(sources)))).toEqual(found);
});
