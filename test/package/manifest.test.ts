import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import written from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { locales } from '../../src/words/locales.ts';
import { manifests } from './manifest.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('the version', () => {
  const { version } = packageJson;

  it('is one that both stores take: three numbers', () => {
    expect(version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/);
  });

  it.each(['chromium', 'firefox'] as const)('is that of package.json in the manifest for %s', (browser) => {
    expect(manifests[browser].version).toBe(version);
    expect(written).not.toHaveProperty('version');
  });

  it('is that of package.json in its lock, and has the first entry of the changelog', () => {
    const lock = JSON.parse(read('package-lock.json')) as { version: string };
    expect(lock.version).toBe(version);
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });
});

describe('name and description', () => {
  it('are in every language of the catalogue', () => {
    const languages = readdirSync(new URL('src/words/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(Object.keys(locales).sort()).toEqual(languages.sort());
  });

  // Chrome Web Store: 75 and 132. Firefox shows 45 of a name.
  it.each(Object.entries(locales))('%s: no longer than the stores take', (_language, messages) => {
    expect([...messages.name.message].length).toBeLessThanOrEqual(45);
    expect([...messages.description.message].length).toBeLessThanOrEqual(132);
  });

  it('are what the manifest refers to', () => {
    const referred = [...JSON.stringify(written).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(referred).toEqual(Object.keys(locales.en));
    expect(Object.keys(locales)).toContain(written.default_locale);
  });

  it('are in English what npm shows', () => {
    expect(packageJson.description).toBe(locales.en.description.message);
  });
});

describe('addresses', () => {
  it.each(['chromium', 'firefox'] as const)('%s: are left out while nobody has given them', (browser) => {
    const { homepage_url } = manifests[browser];
    expect(homepage_url).toBe(packageJson.homepage === '' ? undefined : packageJson.homepage);
  });
});
