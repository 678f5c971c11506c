import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import packageLock from '../../package-lock.json' with { type: 'json' };
import { packedFolder } from '../browser/packed.ts';
import { sourceFiles } from '../package/source-files.ts';
import { filesOf, unzip, zip } from '../package/zip.ts';
import { runToEnd } from '../run/run-to-end.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const temporary = mkdtempSync(join(tmpdir(), 'cors-lens-packages-'));
/** Of whoever packs it first, and of whoever repeats it from the packed source. */
const first = { folder: join(temporary, 'a'), zone: 'Pacific/Kiritimati', locale: 'C', umask: '022' };
const second = {
  folder: join(temporary, 'a much longer folder', 'with_a_space_above', 'cors-lens'),
  zone: 'America/St_Johns',
  locale: 'tr_TR.UTF-8',
  umask: '077',
};
const names = ['-chromium.zip', '-firefox.xpi', '-source.zip', '-web.zip', '.tgz'].map(
  (end) => `cors-lens-${packageJson.version}${end}`,
);
const packages = (folder: string) => join(folder, 'artifacts');
const read = (folder: string, end: string) =>
  readFileSync(join(packages(folder), `cors-lens-${packageJson.version}${end}`));

beforeAll(async () => {
  unzip(zip(root, sourceFiles(root)), first.folder);
  said = await run(first, 'npm run package');
  unzip(read(first.folder, '-source.zip'), second.folder);
  await run(second, 'npm run package && npm run build-for-amo');
}, 600_000);

let said = '';

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function run({ folder, zone, locale, umask }: typeof first, script: string): Promise<string> {
  installed(join(folder, 'node_modules'));
  const shell = ['sh', '-c', `umask ${umask} && ${script}`] as const;
  const env = { TZ: zone, LC_ALL: locale, LANG: locale, NODE_ENV: 'development' };
  const { code, said } = await runToEnd(shell, folder, env);
  if (code !== 0) throw new Error(said.slice(-3000));
  return said;
}

/** What an artefact has of others, by name, and what builds it: each writes the paths of its files. */
const bundled = [
  ...['preact', 'webextension-polyfill', 'fflate', '@streamparser/json', '@jridgewell/trace-mapping', 'yaml'],
  // Debug asks for the second where it is there.
  ...['puppeteer-core', 'supports-color', '@modelcontextprotocol/sdk'],
];
const builders = ['rolldown', 'vite'];

/** These packages and those that they need, each by its folder in node_modules. */
function foldersOf(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set(names);
  const packages = packageLock.packages as Readonly<
    Record<string, { readonly dependencies?: object } | undefined>
  >;
  for (const name of seen) {
    for (const needed of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) seen.add(needed);
  }
  return new Set([...seen].map((name) => name.split('/')[0] as string));
}

/** As `npm ci` would, without a copy of what only runs: what is bundled stands in a folder of its own name and path. */
function installed(modules: string): void {
  const from = join(root, 'node_modules');
  const copies = foldersOf(bundled);
  mkdirSync(modules);
  for (const name of readdirSync(from)) {
    if (name === '.cache' || name.startsWith('.vite')) continue;
    const copied =
      (copies.has(name) || builders.includes(name)) && !lstatSync(join(from, name)).isSymbolicLink();
    if (copied) cpSync(join(from, name), join(modules, name), { recursive: true });
    else symlinkSync(join(from, name), join(modules, name));
  }
}

describe('what is packed', () => {
  it('are these files, each named by the version', () => {
    expect(readdirSync(packages(first.folder)).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s is the same, whoever packs it', (name) => {
    const [one, other] = [first, second].map(({ folder }) => readFileSync(join(packages(folder), name)));
    expect(one?.equals(other as Buffer)).toBe(true);
  });

  it.each(names.slice(0, 2))('%s is what tests in browsers load', (name) => {
    const loaded = readFileSync(join(packedFolder, name));
    expect(loaded.equals(readFileSync(join(packages(first.folder), name)))).toBe(true);
  });

  it('is for Firefox what Mozilla’s builders build of the source', () => {
    const built = join(second.folder, 'dist', 'firefox');
    expect(Buffer.from(zip(built, filesOf(built))).equals(read(first.folder, '-firefox.xpi'))).toBe(true);
  });

  it.each(['-chromium.zip', '-firefox.xpi', '-web.zip'])('%s says its version and its licences', (end) => {
    const files = unzipSync(read(first.folder, end));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(text('LICENSES.md')).toContain(`## cors-lens - ${packageJson.version} (MIT)`);
    if (end === '-web.zip') expect(text('index.html')).toContain(`content="${packageJson.version}"`);
    else expect(JSON.parse(text('manifest.json')).version).toBe(packageJson.version);
  });

  it('leaves out what only a person can give, and says so', () => {
    const { homepage, repository, bugs, author } = packageJson;
    for (const [name, value] of Object.entries({ homepage, repository, bugs, author })) {
      expect(said.includes(`package.json has no "${name}" yet`), name).toBe(value === '');
    }
  });
});
