import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables, withTables } from './tables.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Readonly<Record<string, string>> };

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'PRIVACY.md',
  'SECURITY.md',
  ...['docs', 'docs/agents', 'store'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

describe.each(Object.entries(tables))('%s', (document, made) => {
  it('has its tables as the registers are (npm run docs)', async () => {
    const written = text(document);
    expect(await withTables(document, written)).toBe(written);
  });

  it.each(Object.entries(made))('has something to show as its %s', async (_name, make) => {
    expect((await make()).split('\n').length).toBeGreaterThan(5);
  });
});

describe.each(pages)('%s', (page) => {
  it('names no script that is not there', () => {
    const named = [...text(page).matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows no picture and links no file that is not there', () => {
    const here = new URL(page, root);
    const targets = [...text(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, picture]) => link ?? picture ?? '',
    );
    const files = targets.filter((target) => !/^(https?:|#)/.test(target));
    expect(files.filter((file) => !existsSync(new URL(file, here)))).toEqual([]);
  });

  it('names no file of the project that is not there', () => {
    const named = [...text(page).matchAll(/`((?:src|panel|test|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

it('what documents name is found in them', () => {
  const all = pages.map(text).join('\n');
  expect([...all.matchAll(/npm run [a-z]/g)].length).toBeGreaterThan(10);
  expect([...all.matchAll(/`(?:src|panel|test|docs)\/[\w./-]+`/g)].length).toBeGreaterThan(40);
  expect([...all.matchAll(/\]\((?!https?:|#)[^)\s]+\)/g)].length).toBeGreaterThan(10);
});

describe('docs/architecture.md', () => {
  const folders = (of: string) =>
    readdirSync(new URL(of, root), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name);

  it('has a row for every room, and for no other', () => {
    const rows = [...text('docs/architecture.md').matchAll(/^\| `src\/(\w+)` \|/gm)].map(([, room]) => room);
    expect(rows.sort()).toEqual(folders('src/').sort());
  });

  it('names folders of a room only where they are', () => {
    const wrong = [...text('docs/architecture.md').matchAll(/^\| `((?:src\/)?\w+)` \| (.*) \|$/gm)].flatMap(
      ([, room = '', says = '']) =>
        [...says.matchAll(/`([\w-]+)\/`/g)]
          .map(([, folder]) => `${room}/${folder}`)
          .filter((folder) => !existsSync(new URL(folder, root))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the README', () => {
  it('is a front door of at most 9 KB', () => {
    expect(statSync(new URL('README.md', root)).size).toBeLessThanOrEqual(9 * 1024);
  });

  it('links every document of docs/', () => {
    const readme = text('README.md');
    // What stands below is linked from the page above it.
    const ofDocs = pages.filter((page) => /^docs\/[^/]+$/.test(page));
    expect(ofDocs.filter((page) => !readme.includes(`](${page}`))).toEqual([]);
    expect(ofDocs.length).toBeGreaterThan(10);
  });
});
