import { expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type Except, withoutExcepted } from '../../src/testing/except.ts';
import { chromiumEntry } from '../cli/watch/entry.ts';

const urls = ['https://api.test/items', 'https://stats.test/items', 'https://stats.test/ping'];
const items = explainEntries(
  urls.map((url, index) => readEntry(chromiumEntry({ url, error: 'net::ERR_FAILED' }), index)),
);

it.each<readonly [except: Except | undefined, left: readonly number[]]>([
  [undefined, [0, 1, 2]],
  ['/items', [2]],
  [/^https:\/\/stats\.test\//, [0]],
  // A pattern that remembers where it was would find every other one.
  [/stats/g, [0]],
  [/stats/y, [0, 1, 2]],
  [['ping', /api/], [1]],
  [[], [0, 1, 2]],
  ['', []],
])('%s leaves %j', (except, left) => {
  const found = withoutExcepted(items, except).map(({ exchange }) => exchange.hops[0].url);
  expect(found).toEqual(left.map((index) => urls[index]));
});
