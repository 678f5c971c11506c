import { describe, expect, test } from 'vitest';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import {
  type CachedPreflight,
  dropPreflights,
  isPreflightCached,
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

function response(methods: string, names: string, seconds = 600): HeaderList {
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

type PerProfile = readonly [fetch: boolean, chromium: boolean, firefox: boolean];
const hit: PerProfile = [true, true, true];
const miss: PerProfile = [false, false, false];

/** The browsers' behaviour was seen in Chromium 156 and Firefox 153: did the second request send OPTIONS? */
describe('a request after a successful preflight is served by it', () => {
  test.each<
    [
      name: string,
      first: PreflightedRequest,
      headers: HeaderList,
      second: PreflightedRequest,
      served: PerProfile,
    ]
  >([
    ['PUT after PUT', put, response('PUT', ''), put, hit],
    ['DELETE after PUT, both listed', put, response('PUT, DELETE', ''), { ...put, method: 'DELETE' }, hit],
    ['DELETE after PUT, not listed', put, response('PUT', ''), { ...put, method: 'DELETE' }, miss],
    [
      'PATCH after patch',
      { ...put, method: 'patch' },
      response('patch', ''),
      { ...put, method: 'PATCH' },
      miss,
    ],
    ['PUT with credentials after one without', put, response('PUT', ''), { ...put, ...include }, miss],
    [
      'PUT without credentials after one with',
      { ...put, ...include },
      response('PUT', ''),
      put,
      [true, true, false],
    ],
    [
      'PUT with credentials after the same',
      { ...put, ...include },
      response('PUT', ''),
      { ...put, ...include },
      hit,
    ],
    ['PUT after PUT by wildcard', put, response('*', ''), put, [true, true, false]],
    [
      'DELETE after PUT by wildcard',
      put,
      response('*', ''),
      { ...put, method: 'DELETE' },
      [true, true, false],
    ],
    [
      'DELETE by a wildcard that came with credentials',
      { ...put, ...include },
      response('*, PUT', ''),
      { ...put, ...include, method: 'DELETE' },
      [true, false, false],
    ],
    ['a header after itself, in other case', { ...get, ...xA }, response('', 'X-A'), { ...get, ...xA }, hit],
    [
      'both headers after one, both listed',
      { ...get, ...xA },
      response('', 'x-a, x-b'),
      { ...get, unsafeNames: ['x-a', 'x-b'] },
      hit,
    ],
    ['another header, not listed', { ...get, ...xA }, response('', 'x-a'), { ...get, ...xB }, miss],
    [
      'another header by wildcard',
      { ...get, ...xA },
      response('', '*'),
      { ...get, ...xB },
      [true, true, false],
    ],
    [
      'Authorization after itself by wildcard',
      { ...get, ...authorization },
      response('', '*'),
      { ...get, ...authorization },
      miss,
    ],
    [
      'Authorization listed beside a wildcard',
      { ...get, ...authorization },
      response('', '*, Authorization'),
      { ...get, ...authorization },
      hit,
    ],
    ['GET with a header after PUT without', put, response('PUT', 'x-a'), { ...get, ...xA }, hit],
    [
      'GET with a header after POST with it',
      { ...put, ...xA, method: 'POST' },
      response('POST', 'x-a'),
      { ...get, ...xA },
      hit,
    ],
    [
      'POST with a header, not listed as a method',
      { ...put, ...xA, method: 'POST' },
      response('', 'x-a'),
      { ...put, ...xA, method: 'POST' },
      hit,
    ],
    [
      'HEAD with a header, not listed as a method',
      { ...put, ...xA, method: 'HEAD' },
      response('', 'x-a'),
      { ...put, ...xA, method: 'HEAD' },
      [true, true, false],
    ],
    [
      'HEAD with a header, listed',
      { ...put, ...xA, method: 'HEAD' },
      response('HEAD', 'x-a'),
      { ...put, ...xA, method: 'HEAD' },
      hit,
    ],
    ['another URL', put, response('PUT', ''), { ...put, url: 'http://b.test/x?y' }, miss],
    ['another origin', put, response('PUT', ''), { ...put, origin: 'http://c.test' }, miss],
    ['a list that does not parse', put, response('PUT, {}', ''), put, miss],
    [
      'a POST forced to preflight, whose URL is remembered',
      put,
      response('PUT', ''),
      { ...put, method: 'POST' },
      hit,
    ],
    ['a max-age of 0', put, response('PUT', '', 0), put, miss],
    ['the last millisecond of max-age', put, response('PUT', '', 3), { ...put, startedMs: 2999 }, hit],
    ['the end of max-age', put, response('PUT', '', 3), { ...put, startedMs: 3000 }, miss],
    [
      'a day later',
      put,
      response('PUT', '', 1_000_000),
      { ...put, startedMs: 86_400_000 },
      [true, false, false],
    ],
    [
      'cache modes no-store and reload, "Disable cache"',
      put,
      response('PUT', ''),
      { ...put, headers: [['Pragma', 'no-cache']] },
      miss,
    ],
    [
      'cache mode no-cache, a reload',
      put,
      response('PUT', ''),
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
        return isPreflightCached(cached(request, response('PUT', ''), profile), request, profile);
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

describe('two responses for one URL', () => {
  test('Chromium asks the latest alone, the others add up', () => {
    const served = Object.values(profiles).map((profile) => {
      const one = cached({ ...get, ...xA }, response('', 'x-a'), profile);
      const two = storePreflight(one, { ...get, ...xB }, response('', 'x-b'), 0, profile);
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

  test('the latest response says how long a name is remembered', () => {
    for (const profile of Object.values(profiles)) {
      const one = cached(put, response('PUT', '', 600), profile);
      const two = storePreflight(one, put, response('PUT', '', 1), 0, profile);
      expect(isPreflightCached(two, { ...put, startedMs: 500 }, profile)).toBe(true);
      expect(isPreflightCached(two, { ...put, startedMs: 1500 }, profile)).toBe(false);
    }
  });

  test('Chromium forgets the old response when the new one is not to be remembered', () => {
    const served = Object.values(profiles).map((profile) => {
      const one = cached(put, response('PUT', ''), profile);
      return isPreflightCached(storePreflight(one, put, response('PUT', '', 0), 0, profile), put, profile);
    });
    expect(served).toEqual([true, false, true]);
  });
});

describe('a failure makes a preflight forgotten', () => {
  test.each<[failed: 'preflight' | 'cors-check', served: PerProfile]>([
    ['preflight', miss],
    ['cors-check', [false, true, false]],
  ])('at the %s', (failed, served) => {
    const left = Object.values(profiles).map((profile) => {
      const cache = dropPreflights(cached(put, response('PUT', ''), profile), put, failed, profile);
      return isPreflightCached(cache, put, profile);
    });
    expect(left).toEqual(served);
  });

  test('but not that of another URL', () => {
    const cache = cached(put, response('PUT', ''), fetchStandard);
    const other = { ...put, url: 'http://b.test/y' };
    expect(dropPreflights(cache, other, 'preflight', fetchStandard)).toEqual(cache);
  });
});

test('what is stored is plain: the key, the lists as sent, the end', () => {
  const { origin, url } = put;
  expect(storePreflight([], put, response('PUT, patch', 'X-A, *', 9), 1000, fetchStandard)).toEqual([
    { origin, url, include: false, methods: ['PUT', 'patch'], headerNames: ['x-a', '*'], expiresMs: 10_000 },
  ]);
});

test.each<[name: string, methods: string, names: string, method: boolean, header: boolean]>([
  ['listed', 'PUT', 'x-a', true, true],
  ['not listed', 'put', 'x-b', false, false],
  ['covered by a wildcard', '*', '*', true, true],
])('a cache entry match: %s', (_name, methods, names, method, header) => {
  const cache = cached(put, response(methods, names), fetchStandard);
  const serves = (asked: Partial<PreflightedRequest>) =>
    isPreflightCached(cache, { ...put, unsafeNames: [], ...asked }, fetchStandard);
  expect(serves({})).toBe(method);
  // A method that needs no entry of its own.
  expect(serves({ method: 'GET', ...xA })).toBe(header);
});
