import { describe, expect, it } from 'vitest';
import { asApp, chrome, failed, type Part, page, passed, rowOf, webInspector } from '../small-log.ts';

const asUser = [...asApp, 'Access-Control-Allow-Credentials: true'];
const asking = (...more: readonly string[]): Part => ({
  method: 'OPTIONS',
  asks: [...page, chrome, 'Access-Control-Request-Method: PUT', ...more],
  says: [...asUser, 'Access-Control-Allow-Methods: PUT'],
});
const put: Part = { method: 'PUT', asks: [...page, chrome], says: asUser };

/** Preflight and request, both in the file. */
const pairs: readonly [says: string, creator: string, parts: readonly Part[], rows: number, row: string][] = [
  [
    'dated in whole seconds',
    'mitmproxy',
    [
      { ...asking(), date: '2026-11-22T12:00:01Z', time: 40 },
      { ...put, date: '2026-11-22T12:00:01Z', time: 30 },
    ],
    1,
    'allowed null null',
  ],
  [
    'of no duration',
    'WebPagetest',
    [
      { ...asking(), time: -1 },
      { ...put, at: 300, time: -1 },
    ],
    1,
    'allowed null null',
  ],
  [
    'long after one another',
    'chrome-har',
    [asking(), { ...put, at: 400 }],
    1,
    'allowed null listed-response',
  ],
  [
    'the request dated before its preflight',
    'Charles Proxy',
    [
      { ...asking(), at: 60 },
      { ...put, at: 0, time: 200 },
    ],
    1,
    'allowed null null',
  ],
  [
    'of another method: two rows',
    'Charles Proxy',
    [asking(), { ...put, at: 20, method: 'DELETE' }],
    2,
    'allowed null null',
  ],
  [
    'a preflight that failed, and nothing after it: blocked',
    'Charles Proxy',
    [{ ...asking(), says: [] }],
    1,
    'blocked allow-origin-missing null',
  ],
  [
    'a preflight that failed, and the request of another page’s call: both stand',
    'Charles Proxy',
    [
      { ...asking('Access-Control-Request-Headers: x-a'), says: [] },
      { ...put, at: 20 },
    ],
    2,
    'allowed null null',
  ],
];

describe('a preflight and its request', () => {
  it.each(pairs)('%s (%s)', (_, creator, parts, count, row) => {
    const { rows: found, row: last } = rowOf(creator, parts, { browser: { name: 'Chrome', version: '141' } });
    expect([found, last]).toEqual([count, row]);
  });
});

const refused: Part = { ...failed, asks: ['Referer: https://app.test/', 'X-A: 1'], status: 0 };

describe('what a file lacks of a request that failed without a response', () => {
  it.each<[says: string, creator: string, parts: readonly Part[], lacks: string | undefined]>([
    ['its preflight, left out by a filter', webInspector, [refused], 'filtered'],
    ['nothing: it needs no preflight', webInspector, [{ ...refused, asks: [] }], undefined],
    [
      'nothing: the preflight is there',
      webInspector,
      [
        {
          ...asking('Access-Control-Request-Headers: x-a'),
          ...failed,
          entry: { _resourceType: 'preflight' },
        },
        { ...refused, method: 'PUT' },
      ],
      undefined,
    ],
    ['nothing: there is a response', webInspector, [{ ...refused, status: 200 }], undefined],
    [
      'its preflight, which Playwright lists never',
      'Playwright',
      [{ ...refused, status: -1, entry: { _monotonicTime: 1 } }],
      'preflights',
    ],
    [
      'the response that the browser hid',
      'Playwright',
      [{ asks: page, status: -1, entry: { _monotonicTime: 1 } }],
      'hidden-responses',
    ],
    ['nothing that a proxy would not have', 'Charles Proxy', [{ ...put, status: 0 }], undefined],
  ])('%s (%s)', (_, creator, parts, lacks) => expect(rowOf(creator, parts).lacks).toBe(lacks));
});

describe('whose rules decide', () => {
  const iPhone = 'User-Agent: Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1';
  const brand = 'Sec-CH-UA: "Chromium";v="150", "Not A Brand";v="8"';
  it.each<[says: string, creator: string, part: Part, rules: string]>([
    ['a fork of Firefox', 'LibreWolf', { entry: { _securityState: 'secure' } }, 'firefox 1'],
    ['Nightly', 'Nightly', { entry: { _securityState: 'secure' } }, 'firefox 1'],
    [
      'DevTools that emulate a device',
      webInspector,
      { ...passed, asks: [...page, iPhone, brand] },
      'chromium 150',
    ],
    ['and do not say their brand', webInspector, { ...passed, asks: [...page, iPhone] }, 'chromium null'],
    ['the device itself, through a proxy', 'Charles Proxy', { asks: [...page, iPhone] }, 'webkit 18'],
    ['Safari', 'WebKit Web Inspector', { entry: { _fetchType: 'Network Load' } }, 'webkit null'],
    ['nobody', 'somebody', {}, 'fetch null'],
  ])('%s (%s)', (_, creator, part, rules) => expect(rowOf(creator, [part]).rules).toBe(rules));
});
