import { expect, it } from 'vitest';
import { readTimings } from '../../../src/capture/timing/read-timings.ts';

const url = 'https://api.test/items';

it.each<[string, string, object | null]>([
  [
    'a response that script may read',
    `200 54 1764357893123.4 12.5 fetch ${url}`,
    { url, startedMs: 1764357893123.4, duration: '12.5', initiatorType: 'fetch', status: 200, bodySize: 54 },
  ],
  ['one that it may not', `0 0 1764357893123 0 xmlhttprequest ${url}`, { status: 0 }],
  ['a URL with a fragment', `200 2 1 1 img ${url}#part`, { url }],
  ['a very short time', `200 2 1 1e-7 img ${url}`, { duration: '1e-7' }],
  ['an empty line', '', null],
  ['no number', `ok 2 1 1 img ${url}`, null],
  ['no URL', '200 2 1 1 img ', null],
  ['a start that is none', `200 2 NaN 1 img ${url}`, null],
  ['more fields than there are', `200 2 1 1 img ${url} x`, null],
])('reads %s', (_, line, expected) => {
  const [read = null] = readTimings([line]);
  if (expected === null) expect(read).toBeNull();
  else expect(read).toMatchObject(expected);
});
