import { expect, it } from 'vitest';
import { remedyText } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import { listed } from './listed.ts';

/** What is said of an address whose preflight is redirected, by how the redirect changes it. */
it.each<readonly [how: string, url: string, location: string, says: string]>([
  ['the scheme', 'http://api.test/items', 'https://api.test/items', 'Only the scheme differs: write https'],
  ['a slash at the end', 'https://api.test/items', 'https://api.test/items/', 'switch the redirect off'],
  ['capitals', 'https://api.test/Items', 'https://api.test/items', 'switch the redirect off'],
  ['an ending', 'https://api.test/items.php', 'https://api.test/items', 'switch the redirect off'],
  ['www', 'https://www.api.test/items', 'https://api.test/items', 'switch the redirect off'],
  ['two slashes', 'https://api.test//items', 'https://api.test/items', 'two slashes in its path'],
  ['a place of its own', 'https://api.test/items', 'https://api.test/v2/things', 'switch the redirect off'],
])('%s', (_how, url, location, says) => {
  const { remedies } = listed({
    ...{ method: 'PUT', url },
    preflight: { status: 301, headers: [`Location: ${location}`] },
  });
  const remedy = remedies.find(({ id }) => id === 'call-final-address');
  const text = remedy === undefined ? '' : plain(remedyText(remedy));
  expect(text).toContain(says);
  // Of two slashes it is the page's own mistake: the final address is no good either.
  if (says !== 'two slashes in its path') expect(text).toContain(`"${location}"`);
  expect(text).not.toContain('unknown');
});
