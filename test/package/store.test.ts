import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/words/locales.ts';
import type { Catalogue } from '../../src/words/say.ts';
import { shots } from '../documents/pictures/shots.ts';
import { tiles } from '../documents/pictures/tiles.ts';
import { manifests } from './manifest.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const lengthOf = (text: string) => [...text.trim()].length;

const modules = import.meta.glob<Readonly<Record<string, Catalogue>>>('../../src/words/*/*.ts', {
  eager: true,
});

/** Whatever the panel says in a language, also what it loads later. */
function wordsIn(language: string): ReadonlySet<string> {
  const here = Object.entries(modules).filter(([path]) => path.includes(`/${language}/`));
  return new Set(here.flatMap(([, module]) => Object.values(module).flatMap((all) => Object.values(all))));
}

describe.each(Object.keys(locales) as (keyof typeof locales)[])('the texts of the stores, %s', (language) => {
  const { name, description: short } = locales[language];
  const description = read(`store/${language}/description.txt`);

  // The least of: a name's 45 at Edge, 50 on AMO, 75 in Chrome's store; a description's 15,000 on AMO and 16,000 there.
  it.each([
    ['name', name.message, 45],
    ['short description', short.message, 132],
    ['summary on AMO', read(`store/${language}/summary.txt`), 250],
    ['description', description, 15_000],
  ])('%s: no longer than the stores take, and not empty', (_field, text, most) => {
    expect(lengthOf(text)).toBeGreaterThan(5);
    expect(lengthOf(text)).toBeLessThanOrEqual(most);
  });

  it('are plain text: neither store reads Markdown or HTML', () => {
    expect(description).not.toMatch(/^#|\*\*|\]\(|<\w|`/m);
  });

  it('name buttons and views as the panel does', () => {
    const quoted = [...description.matchAll(/[“„]([^“”]+)[”“]/g)].map(([, said]) => said);
    const words = wordsIn(language);
    expect(quoted.length).toBeGreaterThan(5);
    // What Chromium's console says.
    expect(quoted.filter((said = '') => !words.has(said))).toEqual(['Blocked by CORS policy']);
  });

  it('invent no address', () => {
    expect(description).not.toMatch(/https?:|www\.|\S@\S/);
  });
});

describe('the permissions', () => {
  const sections = new Map(
    read('store/permissions.md')
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...rest] = section.split('\n');
        return [heading, rest.join(' ').trim()] as const;
      }),
  );
  const isPermission = (heading: string) => heading.startsWith('`');

  const asked = (manifest: object): readonly string[] =>
    Object.entries(manifest).flatMap(([key, value]: [string, unknown]) => {
      if (key === 'devtools_page') return [key];
      return /permissions$/.test(key) && Array.isArray(value) ? value.map(String) : [];
    });
  const all = [...new Set(Object.values(manifests).flatMap(asked))];

  it('have a paragraph each, and no other has one', () => {
    expect(all.length).toBeGreaterThan(3);
    expect([...sections.keys()].filter(isPermission).sort()).toEqual(all.map((name) => `\`${name}\``).sort());
  });

  it.each([...sections])(
    '%s: fills its field, and no more than the 1,000 characters of it',
    (_heading, text) => {
      expect(lengthOf(text)).toBeGreaterThan(50);
      expect(lengthOf(text)).toBeLessThanOrEqual(1_000);
    },
  );
});

describe('the data that is collected', () => {
  it('is none, in the manifest as in the form and in PRIVACY.md', () => {
    const { gecko } = manifests.firefox.browser_specific_settings;
    expect(gecko.data_collection_permissions.required).toEqual(['none']);
    const said = [...read('store/data-use.md').matchAll(/^\| [A-Z][\w ]+ \| (\w+) \|$/gm)].map(
      ([, word]) => word,
    );
    expect(said).toEqual(Array(9).fill('no'));
    expect(read('PRIVACY.md')).toContain('CORS Lens sends nothing to anybody.');
  });
});

describe('the pictures', () => {
  const screenshots = Object.keys(locales).flatMap((language) =>
    Object.keys(shots).map((name) => [`${language}/${name}`, { width: 1_280, height: 800 }] as const),
  );

  it('are five of each language, and the two tiles', () => {
    expect(Object.keys(shots)).toHaveLength(5);
    const found = readdirSync(new URL('store/pictures/', root), { recursive: true }).map(String);
    const wanted = [...screenshots.map(([name]) => name), ...Object.keys(tiles)].map((name) => `${name}.png`);
    expect(found.filter((name) => name.endsWith('.png')).sort()).toEqual(wanted.sort());
  });

  it.each([...screenshots, ...Object.entries(tiles)])(
    '%s: is of the size that is asked for, and opaque',
    (name, size) => {
      const png = readFileSync(new URL(`store/pictures/${name}.png`, root));
      // The header chunk: width, height, bits, and the kind of colour, of which 2 has no transparency.
      expect(png.subarray(12, 16).toString()).toBe('IHDR');
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(size);
      expect(png[25]).toBe(2);
    },
  );

  it('have the README’s beside them', () => {
    const shown = [...read('README.md').matchAll(/(?:src|srcset)="(docs\/pictures\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
