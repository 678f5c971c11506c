import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableHeaders, withoutSetCookie } from '../../../src/engine/fetch/exposed-headers.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

const profiles = { fetch: fetchStandard, chromium: chromium(null), firefox: firefox(null) };

function response(expose: readonly string[]): HeaderList {
  return [
    ['Content-Type', 'text/plain'],
    ['X-A', '1'],
    ['X-B', '2'],
    ['Set-Cookie', 'a=1'],
    ...expose.map((value) => ['Access-Control-Expose-Headers', value] as const),
  ];
}

const ALL = 'content-type x-a x-b access-control-expose-headers';

type Row = readonly [expose: readonly string[], omit: string, include: string];

/** Seen in Chromium 156 and Firefox 153, in fetch() and XMLHttpRequest. */
const rows: readonly Row[] = [
  [[], 'content-type', 'content-type'],
  [[''], 'content-type', 'content-type'],
  [[','], 'content-type', 'content-type'],
  [['X-A'], 'content-type x-a', 'content-type x-a'],
  [['x-a'], 'content-type x-a', 'content-type x-a'],
  [['X-B,,X-A,'], 'content-type x-a x-b', 'content-type x-a x-b'],
  [['X-A\t,\tX-B'], 'content-type x-a x-b', 'content-type x-a x-b'],
  [['X-A', 'X-B'], 'content-type x-a x-b', 'content-type x-a x-b'],
  [['', 'X-A'], 'content-type x-a', 'content-type x-a'],
  [['X-Missing'], 'content-type', 'content-type'],
  [['Set-Cookie, X-A'], 'content-type x-a', 'content-type x-a'],
  [['*'], ALL, 'content-type'],
  [['*,'], ALL, 'content-type'],
  [['X-A, *'], ALL, 'content-type x-a'],
  [['"*"'], 'content-type', 'content-type'],
  [['X-A;X-B'], 'content-type', 'content-type'],
  [['"X-A"'], 'content-type', 'content-type'],
  [['[X-A]'], 'content-type', 'content-type'],
  [['X-A\f'], 'content-type', 'content-type'],
  [['X-A, X B'], 'content-type', 'content-type'],
  [['X B', 'X-A'], 'content-type', 'content-type'],
  [['X B, *'], 'content-type', 'content-type'],
];

describe('Access-Control-Expose-Headers', () => {
  test.each(rows)('%j exposes %s; with credentials %s', (expose, omit, include) => {
    for (const profile of Object.values(profiles)) {
      expect(readableHeaders(response(expose), false, profile).exposed.join(' ')).toBe(omit);
      expect(readableHeaders(response(expose), true, profile).exposed.join(' ')).toBe(include);
    }
  });

  test.each([[['*, X B']], [['*', 'X B']]])('%j exposes all to fetch() in Firefox alone', (expose) => {
    const exposed = Object.values(profiles).map((profile) =>
      readableHeaders(response(expose), false, profile).exposed.join(' '),
    );
    expect(exposed).toEqual(['content-type', 'content-type', ALL]);
    expect(readableHeaders(response(expose), true, profiles.firefox).exposed).toEqual(['content-type']);
  });
});

test('what is not exposed is hidden: lower case, wire order, once each', () => {
  const headers: HeaderList = [
    ['X-B', '1'],
    ['SET-COOKIE', 'a=1'],
    ['Date', 'x'],
    ['x-b', '2'],
    ['Expires', '0'],
    ['Access-Control-Expose-Headers', 'x-b'],
    ['Set-Cookie', 'b=2'],
  ];
  expect(readableHeaders(headers, false, fetchStandard)).toEqual({
    exposed: ['x-b', 'expires'],
    hidden: ['set-cookie', 'date', 'access-control-expose-headers'],
  });
});

test('names that are no token are neither exposed nor hidden', () => {
  const headers: HeaderList = [
    [':status', '200'],
    ['X A', '1'],
    ['', '1'],
    ['X-A', '1'],
    ['Access-Control-Expose-Headers', '*'],
  ];
  expect(readableHeaders(headers, false, fetchStandard)).toEqual({
    exposed: ['x-a', 'access-control-expose-headers'],
    hidden: [],
  });
});

test('Chromium keeps Clear-Site-Data back, exposed or not, same-origin or not', () => {
  const headers: HeaderList = [
    ['Clear-Site-Data', '"cache"'],
    ['Access-Control-Expose-Headers', '*, Clear-Site-Data'],
  ];
  const hidden = (profile: typeof fetchStandard) => [
    readableHeaders(headers, false, profile).hidden,
    withoutSetCookie(headers, profile).hidden,
  ];
  expect(hidden(profiles.chromium)).toEqual([['clear-site-data'], ['clear-site-data']]);
  expect(hidden(profiles.firefox)).toEqual([[], []]);
});

test('a same-origin response hides its cookies alone', () => {
  const headers: HeaderList = [
    ['X-A', '1'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie2', 'a=1'],
    ['Date', 'x'],
  ];
  expect(withoutSetCookie(headers, fetchStandard)).toEqual({
    exposed: ['x-a', 'date'],
    hidden: ['set-cookie', 'set-cookie2'],
  });
});

test('whatever the headers: every name is either exposed or hidden, cookies always hidden', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('Set-Cookie', 'Expires', '__proto__'));
  const value = fc.oneof(fc.string(), fc.constantFrom('*', 'Set-Cookie, X', '*, {}'));
  const field = fc.oneof(
    fc.tuple(name, value),
    value.map((list) => ['access-control-expose-headers', list] as const),
  );
  fc.assert(
    fc.property(fc.array(field, { maxLength: 8 }), fc.boolean(), (headers, include) => {
      for (const profile of Object.values(profiles)) {
        const { exposed, hidden } = readableHeaders(headers, include, profile);
        expect(new Set([...exposed, ...hidden]).size).toBe(exposed.length + hidden.length);
        expect(exposed).not.toContain('set-cookie');
        const { exposed: all } = withoutSetCookie(headers, profile);
        expect(all).toEqual(expect.arrayContaining([...exposed]));
      }
    }),
  );
});
