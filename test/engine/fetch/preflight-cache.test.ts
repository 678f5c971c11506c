import { describe, expect, test } from 'vitest';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import {
  type CachedPreflight,
  dropPreflights,
  headerNameCacheEntryMatch,
  isPreflightCached,
  methodCacheEntryMatch,
  type PreflightedRequest,
  storePreflight,
} from '../../../src/engine/fetch/preflight-cache.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

const profiles = { fetch: fetchStandard, chromium: chromium(null), firefox: firefox(null) };

const put: PreflightedRequest = {
  origin: 'http://a.test',
  url: 'http://b.test/x',
  include: false,
  method: 'PUT',
  unsafeNames: [],
  headers: [],
  startedMs: 0,
};
const get: PreflightedRequest = { ...put, method: 'GET' };
const xA = { unsafeNames: ['x-a'] };
const xB = { unsafeNames: ['x-b'] };
const authorization = { unsafeNames: ['authorization'] };
const include = { include: true };

function answer(methods: string, names: string, seconds = 600): HeaderList {
  return [
    ['Access-Control-Allow-Methods', methods],
    ['Access-Control-Allow-Headers', names],
    ['Access-Control-Max-Age', String(seconds)],
  ];
}

function cached(
  request: PreflightedRequest,
  headers: HeaderList,
  profile: Profile,
): readonly CachedPreflight[] {
  return storePreflight([], request, headers, request.startedMs, profile);
}

type Answers = readonly [fetch: boolean, chromium: boolean, firefox: boolean];
const hit: Answers = [true, true, true];
const miss: Answers = [false, false, false];

/** The browsers' behaviour was seen in Chromium 156 and Firefox 153: did the second request send OPTIONS? */
describe('a request after a successful preflight is served by it', () => {
  test.each<
    [
      name: string,
      first: PreflightedRequest,
      headers: HeaderList,
      second: PreflightedRequest,
      served: Answers,
    ]
  >([
    ['PUT after PUT', put, answer('PUT', ''), put, hit],
    ['DELETE after PUT, both listed', put, answer('PUT, DELETE', ''), { ...put, method: 'DELETE' }, hit],
    ['DELETE after PUT, not listed', put, answer('PUT', ''), { ...put, method: 'DELETE' }, miss],
    [
      'PATCH after patch',
      { ...put, method: 'patch' },
      answer('patch', ''),
      { ...put, method: 'PATCH' },
      miss,
    ],
    ['PUT with credentials after one without', put, answer('PUT', ''), { ...put, ...include }, miss],
    [
      'PUT without credentials after one with',
      { ...put, ...include },
      answer('PUT', ''),
      put,
      [true, true, false],
    ],
    [
      'PUT with credentials after the same',
      { ...put, ...include },
      answer('PUT', ''),
      { ...put, ...include },
      hit,
    ],
    ['PUT after PUT by wildcard', put, answer('*', ''), put, [true, true, false]],
    ['DELETE after PUT by wildcard', put, answer('*', ''), { ...put, method: 'DELETE' }, [true, true, false]],
    [
      'DELETE by a wildcard that came with credentials',
      { ...put, ...include },
      answer('*, PUT', ''),
      { ...put, ...include, method: 'DELETE' },
      [true, false, false],
    ],
    ['a header after itself, in other case', { ...get, ...xA }, answer('', 'X-A'), { ...get, ...xA }, hit],
    [
      'both headers after one, both listed',
      { ...get, ...xA },
      answer('', 'x-a, x-b'),
      { ...get, unsafeNames: ['x-a', 'x-b'] },
      hit,
    ],
    ['another header, not listed', { ...get, ...xA }, answer('', 'x-a'), { ...get, ...xB }, miss],
    [
      'another header by wildcard',
      { ...get, ...xA },
      answer('', '*'),
      { ...get, ...xB },
      [true, true, false],
    ],
    [
      'Authorization after itself by wildcard',
      { ...get, ...authorization },
      answer('', '*'),
      { ...get, ...authorization },
      miss,
    ],
    [
      'Authorization listed beside a wildcard',
      { ...get, ...authorization },
      answer('', '*, Authorization'),
      { ...get, ...authorization },
      hit,
    ],
    ['GET with a header after PUT without', put, answer('PUT', 'x-a'), { ...get, ...xA }, hit],
    [
      'GET with a header after POST with it',
      { ...put, ...xA, method: 'POST' },
      answer('POST', 'x-a'),
      { ...get, ...xA },
      hit,
    ],
    [
      'POST with a header, not listed as a method',
      { ...put, ...xA, method: 'POST' },
      answer('', 'x-a'),
      { ...put, ...xA, method: 'POST' },
      hit,
    ],
    [
      'HEAD with a header, not listed as a method',
      { ...put, ...xA, method: 'HEAD' },
      answer('', 'x-a'),
      { ...put, ...xA, method: 'HEAD' },
      [true, true, false],
    ],
    [
      'HEAD with a header, listed',
      { ...put, ...xA, method: 'HEAD' },
      answer('HEAD', 'x-a'),
      { ...put, ...xA, method: 'HEAD' },
      hit,
    ],
    ['another URL', put, answer('PUT', ''), { ...put, url: 'http://b.test/x?y' }, miss],
    ['another origin', put, answer('PUT', ''), { ...put, origin: 'http://c.test' }, miss],
    ['a list that does not parse', put, answer('PUT, {}', ''), put, miss],
    [
      'a POST forced to preflight, whose URL is remembered',
      put,
      answer('PUT', ''),
      { ...put, method: 'POST' },
      hit,
    ],
    ['a max-age of 0', put, answer('PUT', '', 0), put, miss],
    ['the last millisecond of max-age', put, answer('PUT', '', 3), { ...put, startedMs: 2999 }, hit],
    ['the end of max-age', put, answer('PUT', '', 3), { ...put, startedMs: 3000 }, miss],
    [
      'a day later',
      put,
      answer('PUT', '', 1_000_000),
      { ...put, startedMs: 86_400_000 },
      [true, false, false],
    ],
    [
      'cache modes no-store and reload, "Disable cache"',
      put,
      answer('PUT', ''),
      { ...put, headers: [['Pragma', 'no-cache']] },
      miss,
    ],
    [
      'cache mode no-cache, a reload',
      put,
      answer('PUT', ''),
      { ...put, headers: [['Cache-Control', 'max-age=0']] },
      [true, false, true],
    ],
  ])('%s', (_name, first, headers, second, served) => {
    expect(
      Object.values(profiles).map((profile) =>
        isPreflightCached(cached(first, headers, profile), second, profile),
      ),
    ).toEqual(served);
  });

  test('a URL of 1,024 characters is too long for Chromium', () => {
    const served = [1023, 1024].map((length) =>
      Object.values(profiles).map((profile) => {
        const request = { ...put, url: put.url.padEnd(length, 'x') };
        return isPreflightCached(cached(request, answer('PUT', ''), profile), request, profile);
      }),
    );
    expect(served).toEqual([hit, [true, false, true]]);
  });

  test('an empty cache serves nothing', () => {
    for (const profile of Object.values(profiles)) {
      expect(isPreflightCached([], { ...get, ...xA }, profile)).toBe(false);
      expect(isPreflightCached([], { ...put, method: 'POST' }, profile)).toBe(false);
    }
  });
});

describe('two answers for one URL', () => {
  test('Chromium asks the latest alone, the others add up', () => {
    const served = Object.values(profiles).map((profile) => {
      const one = cached({ ...get, ...xA }, answer('', 'x-a'), profile);
      const two = storePreflight(one, { ...get, ...xB }, answer('', 'x-b'), 0, profile);
      return [xA, xB, { unsafeNames: ['x-a', 'x-b'] }].map((names) =>
        isPreflightCached(two, { ...get, ...names }, profile),
      );
    });
    expect(served).toEqual([
      [true, true, true],
      [false, true, false],
      [true, true, true],
    ]);
  });

  test('the latest answer says how long a name is remembered', () => {
    for (const profile of Object.values(profiles)) {
      const one = cached(put, answer('PUT', '', 600), profile);
      const two = storePreflight(one, put, answer('PUT', '', 1), 0, profile);
      expect(isPreflightCached(two, { ...put, startedMs: 500 }, profile)).toBe(true);
      expect(isPreflightCached(two, { ...put, startedMs: 1500 }, profile)).toBe(false);
    }
  });

  test('Chromium forgets the old answer when the new one is not to be remembered', () => {
    const served = Object.values(profiles).map((profile) => {
      const one = cached(put, answer('PUT', ''), profile);
      return isPreflightCached(storePreflight(one, put, answer('PUT', '', 0), 0, profile), put, profile);
    });
    expect(served).toEqual([true, false, true]);
  });
});

describe('a failure makes a preflight forgotten', () => {
  test.each<[failed: 'preflight' | 'cors-check', served: Answers]>([
    ['preflight', miss],
    ['cors-check', [false, true, false]],
  ])('at the %s', (failed, served) => {
    const left = Object.values(profiles).map((profile) => {
      const cache = dropPreflights(cached(put, answer('PUT', ''), profile), put, failed, profile);
      return isPreflightCached(cache, put, profile);
    });
    expect(left).toEqual(served);
  });

  test('but not that of another URL', () => {
    const cache = cached(put, answer('PUT', ''), fetchStandard);
    const other = { ...put, url: 'http://b.test/y' };
    expect(dropPreflights(cache, other, 'preflight', fetchStandard)).toEqual(cache);
  });
});

test('what is stored is plain: the key, the lists as sent, the end', () => {
  const { origin, url } = put;
  expect(storePreflight([], put, answer('PUT, patch', 'X-A, *', 9), 1000, fetchStandard)).toEqual([
    { origin, url, include: false, methods: ['PUT', 'patch'], headerNames: ['x-a', '*'], expiresMs: 10_000 },
  ]);
});

test.each<[name: string, methods: string, names: string, method: boolean, header: boolean]>([
  ['listed', 'PUT', 'x-a', true, true],
  ['not listed', 'put', 'x-b', false, false],
  ['covered by a wildcard', '*', '*', true, true],
])('a cache entry match: %s', (_name, methods, names, method, header) => {
  const [entry] = cached(put, answer(methods, names), fetchStandard);
  expect(methodCacheEntryMatch(entry as CachedPreflight, 'PUT', fetchStandard)).toBe(method);
  expect(headerNameCacheEntryMatch(entry as CachedPreflight, 'x-a', fetchStandard)).toBe(header);
});
