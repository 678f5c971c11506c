import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import {
  corsUnsafeRequestHeaderNames,
  mayBeAddedByBrowser,
} from '../../../src/engine/fetch/preflight-needed.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';
import { preflightCauses } from './preflight-causes.ts';

const profiles = { fetch: fetchStandard, chromium: chromium(null), firefox: firefox(null) };
const a = (count: number) => 'a'.repeat(count);
const ones = (count: number) => '1'.repeat(count);

function names(headers: HeaderList, profile: Profile): string {
  return corsUnsafeRequestHeaderNames(headers, profile).names.join(',');
}

/** Safelisted by Chromium to the last byte. */
const hints: HeaderList = [
  ['accept-language', a(128)],
  ['content-language', a(128)],
  ['dpr', ones(128)],
  ['device-memory', ones(128)],
  ['downlink', ones(128)],
  ['width', ones(128)],
  ['rtt', ones(128)],
];
const hintNames = 'accept-language,content-language,device-memory,downlink,dpr,rtt,width';

describe('corsUnsafeRequestHeaderNames', () => {
  test.each<[name: string, headers: HeaderList, expected: string]>([
    ['no headers', [], ''],
    [
      'lower case, sorted, once each',
      [
        ['X-B', '1'],
        ['Authorization', 'x'],
        ['x-b', '2'],
        ['X-A', ''],
      ],
      'authorization,x-a,x-b',
    ],
    [
      'safelisted headers are not listed',
      [
        ['Accept', '*/*'],
        ['Content-Type', 'text/plain'],
        ['Range', 'bytes=0-'],
      ],
      '',
    ],
    [
      'forbidden headers are not listed',
      [
        ['Cookie', 'a=1'],
        ['Sec-Fetch-Mode', 'cors'],
        ['X-HTTP-Method', 'TRACE'],
      ],
      '',
    ],
    [
      'pseudo headers of HTTP/2 are not listed',
      [
        [':authority', 'x'],
        [':method', 'GET'],
      ],
      '',
    ],
    ['names that are no token are not listed', [['x a', '1']], ''],
    [
      'a bad value beside a good one of the same name',
      [
        ['accept', 'a'],
        ['accept', '"'],
      ],
      'accept',
    ],
  ])('%s', (_name, headers, expected) => {
    for (const profile of Object.values(profiles)) expect(names(headers, profile)).toBe(expected);
  });

  test('each cause says its rule', () => {
    const headers: HeaderList = [
      ['Content-Type', 'application/json'],
      ['X-A', ' 1 '],
    ];
    expect(corsUnsafeRequestHeaderNames(headers, fetchStandard).causes).toEqual([
      { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
      { kind: 'header', name: 'x-a', value: '1', rule: 'name' },
    ]);
  });

  describe('repeats: the browsers judge the joined value, Fetch each', () => {
    test.each<[name: string, headers: HeaderList, fetch: string, browsers: string]>([
      [
        'two Accept of 63 bytes, 128 joined',
        [
          ['accept', a(63)],
          ['accept', a(63)],
        ],
        '',
        '',
      ],
      [
        'two Accept of 65 bytes, 132 joined',
        [
          ['accept', a(65)],
          ['accept', a(65)],
        ],
        '',
        'accept',
      ],
      [
        'two Content-Type',
        [
          ['content-type', 'text/plain'],
          ['content-type', 'text/plain'],
        ],
        '',
        'content-type',
      ],
      [
        'two Range',
        [
          ['range', 'bytes=0-1'],
          ['range', 'bytes=0-1'],
        ],
        '',
        'range',
      ],
      ['nine Accept of one byte', Array.from({ length: 9 }, () => ['accept', 'a'] as const), '', ''],
      [
        'an X-HTTP-Method beside a forbidden one',
        [
          ['x-http-method', 'PUT'],
          ['x-http-method', 'TRACE'],
        ],
        'x-http-method',
        '',
      ],
    ])('%s', (_name, headers, fetch, browsers) => {
      expect(names(headers, profiles.fetch)).toBe(fetch);
      expect(names(headers, profiles.chromium)).toBe(browsers);
      expect(names(headers, profiles.firefox)).toBe(browsers);
    });
  });

  describe('safelisted values of more than 1,024 bytes in total are unsafe together', () => {
    test.each<[name: string, headers: HeaderList, expected: string]>([
      [
        '1,024 in Chromium, its own Accept counted',
        [...hints, ['viewport-width', ones(125)], ['accept', '*/*']],
        '',
      ],
      [
        '1,025 in Chromium, its own Accept counted',
        [...hints, ['viewport-width', ones(126)], ['accept', '*/*']],
        'accept,accept-language,content-language,device-memory,downlink,dpr,rtt,viewport-width,width',
      ],
      [
        'other unsafe headers do not count',
        [...hints, ['viewport-width', ones(125)], ['accept', '*/*'], ['x-a', a(500)], ['sec-ch-ua', a(500)]],
        'x-a',
      ],
    ])('%s', (_name, headers, expected) => {
      expect(names(headers, profiles.chromium)).toBe(expected);
    });

    test('1,152 in Fetch, which counts repeats one by one', () => {
      const nine: HeaderList = Array.from({ length: 9 }, () => ['Accept', a(128)]);
      expect(corsUnsafeRequestHeaderNames(nine, fetchStandard)).toEqual({
        names: ['accept'],
        causes: [{ kind: 'total-length', names: ['accept'], bytes: 1152 }],
      });
      expect(corsUnsafeRequestHeaderNames(nine.slice(1), fetchStandard).names).toEqual([]);
    });

    test('out of reach in Firefox: it safelists too few names', () => {
      expect(names(hints, profiles.firefox)).toBe('device-memory,downlink,dpr,rtt,width');
    });
  });
});

/** A GET as each browser sent it, seen on the wire; `hints` and `page` come on top. */
const wire: HeaderList = [
  ['Host', '127.0.0.1:1'],
  ['Connection', 'keep-alive'],
  ['sec-ch-ua', '"Chromium";v="156"'],
  ['User-Agent', 'Mozilla/5.0 (X11; Linux x86_64) "x"'],
  ['Accept', '*/*'],
  ['Origin', 'http://localhost'],
  ['Referer', 'http://localhost/'],
  ['Sec-Fetch-Mode', 'cors'],
  ['Accept-Encoding', 'gzip, deflate, br, zstd'],
  ['Accept-Language', 'en-US,en;q=0.9'],
  ['Cookie', 'a=1; b="2"'],
  ['Content-Length', '0'],
  ['DNT', '1'],
  ['Sec-GPC', '1'],
  ['TE', 'trailers'],
];

function causes(method: string, headers: HeaderList, profile: Profile) {
  const { certain, possible } = preflightCauses(method, headers, profile);
  const show = (list: typeof certain) =>
    list.map((cause) => (cause.kind === 'header' ? cause.name : cause.kind)).join(',');
  return { certain: show(certain), possible: show(possible) };
}

describe('preflightCauses on headers off the wire', () => {
  test.each(['GET', 'HEAD', 'POST', 'get'])('%s with what the browser adds needs none', (method) => {
    expect(causes(method, wire, profiles.chromium)).toEqual({ certain: '', possible: '' });
    expect(causes(method, wire, profiles.firefox)).toEqual({ certain: '', possible: 'user-agent' });
  });

  test.each(['PUT', 'patch', 'DELETE', 'OPTIONS', 'X'])('%s needs one by itself', (method) => {
    expect(preflightCauses(method, [], fetchStandard)).toEqual({
      certain: [{ kind: 'method', method }],
      possible: [],
    });
  });

  test.each<[name: string, headers: HeaderList, certain: string, possible: string]>([
    ['a header only a page sets', [['Authorization', 'x']], 'authorization', ''],
    [
      '"Disable cache", cache: no-store or the page',
      [
        ['Pragma', 'no-cache'],
        ['Cache-Control', 'no-cache'],
      ],
      '',
      'pragma,cache-control',
    ],
    ['a reload, cache: no-cache or the page', [['Cache-Control', 'max-age=0']], '', 'cache-control'],
    ['a Cache-Control that browsers do not send', [['Cache-Control', 'no-store']], 'cache-control', ''],
    [
      'a revalidation or the page',
      [
        ['If-None-Match', '"x"'],
        ['If-Modified-Since', 'x'],
      ],
      '',
      'if-none-match,if-modified-since',
    ],
    ['an EventSource that reconnects or the page', [['Last-Event-ID', '7']], '', 'last-event-id'],
    [
      'Accept-Language of many languages, set by nobody',
      [['accept-language', a(200)]],
      '',
      'accept-language',
    ],
    [
      'Upgrade-Insecure-Requests, which browsers send with navigations alone',
      [['Upgrade-Insecure-Requests', '1']],
      'upgrade-insecure-requests',
      '',
    ],
    [
      'a certain cause is not repeated as a possible one',
      [
        ['X-A', '1'],
        ['Pragma', 'no-cache'],
      ],
      'x-a',
      'pragma',
    ],
  ])('%s', (_name, headers, certain, possible) => {
    expect(causes('GET', headers, profiles.chromium)).toEqual({ certain, possible });
    expect(causes('GET', headers, profiles.firefox)).toEqual({ certain, possible });
  });

  test.each<[header: string, value: string, fetch: boolean, chromium: boolean, firefox: boolean]>([
    ['Priority', 'u=4', false, true, true],
    ['Alt-Used', 'a.test', false, false, true],
    ['X-Client-Data', 'CIa2', false, true, false],
    ['Purpose', 'prefetch', false, true, false],
    ['Purpose', 'preview', false, false, false],
    ['User-Agent', 'x', true, true, true],
    ['constructor', 'x', false, false, false],
  ])('%s: %s may be the browser’s own', (name, value, ...expected) => {
    expect(Object.values(profiles).map((profile) => mayBeAddedByBrowser(name, value, profile))).toEqual(
      expected,
    );
  });

  test('a total that needs the browser’s Accept-Language is possible only', () => {
    const headers: HeaderList = [...hints, ['viewport-width', ones(126)], ['accept', '*/*']];
    const { certain, possible } = preflightCauses('GET', headers, profiles.chromium);
    expect(certain).toEqual([]);
    const names = `accept,${hintNames},viewport-width`.split(',').sort();
    expect(possible).toEqual([{ kind: 'total-length', names, bytes: 1025 }]);
  });
});

test('whatever the headers: lower-case tokens, sorted, once each, each with its cause', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Accept', 'RANGE', 'dpr', 'Content-Type', 'x-http-method', '__proto__', 'constructor'),
  );
  const headers = fc.array(fc.tuple(name, fc.string({ unit: 'binary', size: '+1' })), { maxLength: 8 });
  fc.assert(
    fc.property(headers, fc.constantFrom(...Object.values(profiles)), (list, profile) => {
      const { names, causes } = corsUnsafeRequestHeaderNames(list, profile);
      const caused = causes.flatMap((cause) =>
        cause.kind === 'header' ? [cause.name] : cause.kind === 'total-length' ? cause.names : [],
      );
      expect(names).toEqual([...new Set(caused)].sort());
      expect(names.filter((item) => !/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(item))).toEqual([]);
      const { certain, possible } = preflightCauses('GET', list, profile);
      expect(certain.length + possible.length > 0).toBe(names.length > 0);
    }),
  );
});
