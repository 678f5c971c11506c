import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables, withTables } from './tables.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe('the README', () => {
  it('has its tables as the registers are (npm run readme)', () => {
    expect(withTables(readme)).toBe(readme);
  });

  it.each(Object.keys(tables))('has rows in the table of %s', (name) => {
    const rows = tables[name]?.().split('\n').slice(2) ?? [];
    expect(rows.length).toBeGreaterThan(10);
  });

  it('names no script that is not there', () => {
    const named = [...readme.matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows no picture and links no file that is not there', () => {
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, picture]) => link ?? picture ?? '',
    );
    const files = targets.filter((target) => !/^(https?:|#)/.test(target));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });
});
