import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lock, licencesOutside, packageOf, packagesIn } from './dependencies.ts';
import { sourcesOfProject } from './sources.ts';

const root = new URL('../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { devDependencies, peerDependencies, ...project } = JSON.parse(text('package.json')) as {
  devDependencies: Readonly<Record<string, string>>;
  /** Of whoever writes tests of pages with us. */
  peerDependencies: Readonly<Record<string, string>>;
  name: string;
  dependencies?: Readonly<Record<string, string>>;
  allowScripts: Readonly<Record<string, boolean>>;
};
const names = Object.keys(devDependencies);
const lock = JSON.parse(text('package-lock.json')) as Lock;

/** What ends up in the extension, the command or the web page. */
const shipped = new Set([...sourcesOfProject().values()].flatMap(packagesIn));
const bundled = names.filter((name) => shipped.has(name));

describe('docs/dependencies.md', () => {
  const rows = [...text('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  const [bundles = ''] = text('docs/dependencies.md').split('## What builds and checks');

  it('says of each dependency why it is there, and of nothing else', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual([...names].sort());
    expect(rows.filter(([, , why = '']) => !/^[A-Z].{10,}\.$/.test(why)).map(([, name]) => name)).toEqual([]);
  });

  it('names those first that are bundled', () => {
    const named = rows.map(([, name = '']) => name).filter((name) => bundles.includes(`| \`${name}\` |`));
    expect(named).toEqual([...bundled].sort());
    expect(bundled).toContain('preact');
  });
});

/** Loaded by another package, without a line of ours that names it. */
const loadedByOthers = ['@nestjs/platform-express', 'rxjs'];

/** Of the project and of its tests, by path. */
const code: ReadonlyMap<string, string> = new Map(
  ['src', 'panel', 'web', 'test'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|m?js)$/.test(path))
      .map((path) => [`${folder}/${path}`, text(`${folder}/${path}`)] as const),
  ),
);

it('each dependency is used', () => {
  const all = [...code.values(), text('vite.config.ts'), text('vitest.config.ts')].join('\n');
  const uses = [
    ...all.matchAll(/(?:from |import |import\(|resolve\(|require\(|bin\(|meta\.url\)\()'([^'\n]+)'/g),
  ];
  const used = new Set(uses.map(([, specifier = '']) => packageOf(specifier)));
  const typed = (name: string) => name.replace(/^@types\//, '');
  const unused = names
    .filter((name) => !used.has(name) && !(name.startsWith('@types/') && used.has(typed(name))))
    .filter((name) => name !== '@types/node');
  expect(unused).toEqual(loadedByOthers);
});

it('no package is imported that another one brought', () => {
  const imported = [...code]
    .filter(([path]) => /\.tsx?$/.test(path) && !path.startsWith('test/fixtures/'))
    .flatMap(([path, source]) => packagesIn(source).map((name) => ({ path, name })));
  // Itself: in the texts of projects that use it.
  const own = new Set([project.name, ...names, ...Object.keys(peerDependencies)]);
  expect(imported.filter(({ name }) => !own.has(name))).toEqual([]);
  expect(imported.length).toBeGreaterThan(500);
});

it('what is packed for npm carries all that it needs', () => {
  expect(project.dependencies ?? {}).toEqual({});
});

it('no dependency is named node, which would run every script', () => {
  expect(names).not.toContain('node');
});

it('no script of a dependency runs while it is installed', () => {
  expect(Object.values(project.allowScripts)).not.toContain(true);
});

/** They are used here, and passed on to nobody: `test/package/licences.test.ts` asks more of what is bundled. */
const known = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MIT OR Apache-2.0', 'MIT-0', 'MPL-2.0', 'Python-2.0'],
];
/** In the form of old: `licenses: [{ type: 'MIT' }]`. */
const statedInTheOldForm = ['busboy: none stated', 'streamsearch: none stated'];

it('what is installed is under licences that are known', () => {
  expect(licencesOutside(lock, known)).toEqual(statedInTheOldForm);
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
});

it('a licence that is not known is told, and so is one that is not there', () => {
  const planted: Lock = {
    packages: {
      '': {},
      'node_modules/a': { license: 'MIT' },
      'node_modules/d/node_modules/@b/c': { license: 'GPL-3.0' },
      'node_modules/d': {},
    },
  };
  expect(licencesOutside(planted, ['MIT'])).toEqual(['@b/c: GPL-3.0', 'd: none stated']);
});

it('packagesIn finds what a file names', () => {
  const source = [
    "import 'a';",
    "import type { T } from 'types-alone';",
    "import {\n  b,\n} from '@b/c/d';",
    "export * from 'e';",
    "import { readFileSync } from 'node:fs';",
    "import f from './f.ts';",
    'const text = "import g from \'g\';";',
    "  const { h } = await import('h');",
    "  const { i } = await import('./i.ts');",
  ].join('\n');
  expect(packagesIn(source)).toEqual(['a', 'types-alone', '@b/c', 'e', 'h']);
});
