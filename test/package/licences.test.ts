import { readdirSync, readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { puppeteerLicence } from './licences.ts';

const root = new URL('../../', import.meta.url);

/** Ask for their notice, and for nothing else. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
/** Asks for its source too where it is changed; it is not. */
const copyleft = { 'webextension-polyfill': 'MPL-2.0' };

/** What Rolldown and Vite put into bundles of their own, and whose it is; null: ours (`stylesFirst`). */
const helpers: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  chromium: { '\0rolldown/runtime.js': 'rolldown', '\0vite/preload-helper.js': null },
  firefox: { '\0rolldown/runtime.js': 'rolldown', '\0vite/preload-helper.js': null },
  web: { '\0rolldown/runtime.js': 'rolldown', '\0vite/preload-helper.js': 'vite' },
  cli: { '\0rolldown/runtime.js': 'rolldown' },
};

/** The file of a package that has its licence. */
function licenceOf(name: string): URL {
  const folder = new URL(`node_modules/${name}/`, root);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.md)?$/i.test(each));
  const isPuppeteer = /^@?puppeteer/.test(name);
  return file === undefined && isPuppeteer
    ? new URL(puppeteerLicence, root)
    : new URL(file ?? 'LICENSE', folder);
}

describe.each(Object.keys(helpers))('what is bundled for %s', (mode) => {
  let modules: readonly string[] = [];
  let text = '';

  beforeAll(async () => {
    const built = await build({ mode, logLevel: 'error', build: { write: false } });
    const { output } = built as Rolldown.RolldownOutput;
    modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const file = output.find(({ fileName }) => fileName === 'LICENSES.md');
    text = file?.type === 'asset' ? String(file.source) : '';
  }, 180_000);

  /** Its packages, by name, with the licence that each names. */
  const sections = () =>
    Object.fromEntries(
      [...text.matchAll(/^## (\S+) - \S+ \(([^)]+)\)$/gm)].map(([, name, licence]) => [name, licence]),
    );

  it('is named, and nothing else is', () => {
    const virtual = modules.filter((id) => id.startsWith('\0'));
    expect([...new Set(virtual)].sort()).toEqual(Object.keys(helpers[mode] ?? {}).sort());
    const packages = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
    const ofHelpers = Object.values(helpers[mode] ?? {}).filter((name) => name !== null);
    expect(Object.keys(sections()).sort()).toEqual(
      [...new Set(['cors-lens', ...packages, ...ofHelpers])].sort(),
    );
    expect(packages.length).toBeGreaterThan(0);
  });

  it('is there once', () => {
    const folders = modules.flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0] ?? []);
    const names = [...new Set(folders)].map((folder) => folder.split('/node_modules/').at(-1));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('may be bundled, and its notice is there', () => {
    for (const [name, licence] of Object.entries(sections())) {
      const allowed = [
        ...permissive,
        ...Object.entries(copyleft).flatMap(([it, its]) => (it === name ? its : [])),
      ];
      expect(allowed, name).toContain(licence);
    }
    const notices = text.split(/^## .*$/m).slice(1);
    for (const notice of notices) {
      expect(notice).toMatch(/copyright|Mozilla Public License/i);
      expect(notice.length).toBeGreaterThan(500);
    }
  });

  it('says where the source is that the Mozilla Public License asks for', () => {
    const where = 'https://www.npmjs.com/package/webextension-polyfill/v/';
    expect(text.includes(`(MPL-2.0)\n\nIts source: ${where}`)).toBe(mode === 'firefox');
  });

  it('has each licence as its package has it', () => {
    for (const name of Object.keys(sections()).filter((name) => !['cors-lens', 'vite'].includes(name))) {
      expect(text).toContain(readFileSync(licenceOf(name), 'utf8').trim());
    }
  });
});
