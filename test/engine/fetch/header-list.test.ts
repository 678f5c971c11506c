import { describe, expect, test } from 'vitest';
import {
  byteLength,
  get,
  getAll,
  getCombined,
  type HeaderList,
  stripHttpWhitespace,
  stripOptionalWhitespace,
} from '../../../src/engine/fetch/header-list.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

const list: HeaderList = [
  ['X-A', ' 1\t'],
  ['Other', 'x'],
  ['x-a', ''],
  ['X-a', '2, 3'],
];

describe('a name is looked up without regard to case', () => {
  test('getAll gives every value, in order, normalized', () => {
    expect(getAll(list, 'X-a')).toEqual(['1', '', '2, 3']);
    expect(getAll(list, 'x-b')).toEqual([]);
  });

  test('get joins them', () => {
    expect(get(list, 'x-A')).toBe('1, , 2, 3');
    expect(get(list, 'other')).toBe('x');
    expect(get(list, 'x-b')).toBeNull();
  });
});

/** Seen: Firefox 153 takes an Access-Control-Allow-Credentials of `true` beside an empty one, Chromium 156 does not. */
test.each<[values: readonly string[], fetch: string | null, firefox: string | null]>([
  [[], null, null],
  [[''], '', ''],
  [['', ''], ', ', ''],
  [['', 'true'], ', true', 'true'],
  [['true', ' '], 'true, ', 'true'],
  [['true', 'true'], 'true, true', 'true, true'],
])('getCombined of %j: Firefox leaves empty fields out', (values, fetch, gecko) => {
  const headers: HeaderList = values.map((value) => ['X', value]);
  const profiles = [fetchStandard, chromium(null), firefox(null)];
  expect(profiles.map((profile) => getCombined(headers, 'x', profile))).toEqual([fetch, fetch, gecko]);
});

test.each<[value: string, http: string, optional: string]>([
  ['', '', ''],
  [' \t\r\n', '', '\r\n'],
  ['\r\n a b \t', 'a b', '\r\n a b'],
  ['\fa\v', '\fa\v', '\fa\v'],
  ['\xa0a\u2003', '\xa0a\u2003', '\xa0a\u2003'],
])('white space around %j', (value, http, optional) => {
  expect(stripHttpWhitespace(value)).toBe(http);
  expect(stripOptionalWhitespace(value)).toBe(optional);
});

test('a long run of spaces inside a value is left alone', () => {
  const value = `a${' '.repeat(1_000_000)}b`;
  expect(stripHttpWhitespace(` ${value}\n`)).toBe(value);
});

test.each<[name: string, value: string, bytes: number]>([
  ['empty', '', 0],
  ['ASCII', 'abc', 3],
  ['one code unit a byte', '\xe9\xff', 2],
  ['text that was decoded as UTF-8', '\xe9\u20ac', 5],
  ['a surrogate pair', '\u{1f600}', 4],
  ['a byte that did not decode', 'a\ufffdb', 3],
])('byteLength: %s', (_name, value, bytes) => {
  expect(byteLength(value)).toBe(bytes);
});
