import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesOfProject } from './sources.ts';

/** How files are kept, so that a stranger finds the one he looks for. */

const here = new URL('.', import.meta.url);
const root = new URL('../', import.meta.url);
const paths = readdirSync(here, { recursive: true, encoding: 'utf8' });
const isFolder = (path: string) => statSync(new URL(path, here)).isDirectory();

test('no file of what ships is longer than 300 lines', () => {
  const sources = sourcesOfProject();
  const long = [...sources].filter(([, code]) => code.split('\n').length > 301);
  expect(long.map(([path]) => path)).toEqual([]);
  expect(sources.size).toBeGreaterThan(800);
});

test('no file of a test is longer than 500 lines', () => {
  const long = paths
    .filter((path) => /\.(tsx?|js)$/.test(path) && !path.startsWith('fixtures/'))
    .filter((path) => readFileSync(new URL(path, here), 'utf8').split('\n').length > 501);
  expect(long).toEqual([]);
});

/** Tests of the whole, and what tests are made with: nothing in the sources is like it. */
const own = [
  ...['bench', 'browser', 'build', 'documents', 'e2e', 'fixtures', 'lab', 'oracle', 'package', 'run'],
  ...['cli/environment', 'cli/raw-servers', 'export/hostile', 'export/proof', 'export/runners'],
  ...['fix/parse', 'fix/proof', 'fix/rigs', 'panel/harness', 'remedies/cases', 'remedies/reports'],
];

test('a folder is named as the room that it tests', () => {
  const without = paths
    .filter((path) => isFolder(path) && !/(^|\/)goldens/.test(path))
    .filter((path) => !own.some((each) => path === each || path.startsWith(`${each}/`)))
    .filter((path) => {
      const inPanel = path.replace(/^panel\/?/, '');
      const rooms = [
        `src/${path}`,
        ...(path.startsWith('panel') ? [`panel/${inPanel}`, `panel/components/${inPanel}`] : []),
      ];
      return !rooms.some((room) => existsSync(new URL(room, root)));
    });
  expect(without).toEqual([]);
  expect(own.filter((path) => !existsSync(new URL(path, here)))).toEqual([]);
});
