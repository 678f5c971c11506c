import { describe, expect, it, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { addresses, missingAddresses, repositoryPage } from './addresses.ts';

describe('an address that nobody has given', () => {
  it('is empty in package.json, not absent: there it is looked for', () => {
    for (const name of Object.keys(addresses)) expect(packageJson).toHaveProperty([name]);
  });

  it('is named as missing, and one that is given is not', () => {
    const given = { homepage: 'https://lens.example', repository: '', bugs: { url: 'x' }, author: '' };
    expect(missingAddresses(given)).toEqual(['repository', 'author']);
  });
});

test.each<[repository: unknown, page: string | null]>([
  ['', null],
  [undefined, null],
  ['https://code.example/a/b', 'https://code.example/a/b'],
  ['github:a/b', 'https://github.com/a/b'],
  ['git+https://github.com/a/b.git', 'https://github.com/a/b'],
  [{ type: 'git', url: 'git+https://gitlab.com/a/b.git' }, 'https://gitlab.com/a/b'],
  [{ type: 'git', url: '' }, null],
])('the page of the repository %j is %j', (repository, page) => {
  expect(repositoryPage({ repository })).toBe(page);
});
