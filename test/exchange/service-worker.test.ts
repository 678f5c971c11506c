import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

function sides(...entries: readonly RawEntryParts[]): readonly string[] {
  const all = assembleExchanges(entries.map((parts, index) => readEntry(rawEntry(parts), index)));
  return [...all]
    .sort((a, b) => (a.hops[0].entry ?? 0) - (b.hops[0].entry ?? 0))
    .map((one) => one.serviceWorker);
}

const from = (url: string): object => ({ type: 'script', stack: { callFrames: [{ url }] } });
const page: RawEntryParts = { start: 0, time: 20, request: [], initiator: from('https://app.test/page.js') };
const responded = { response: { status: 200, headers: [], _error: null, _fetchedViaServiceWorker: true } };
const own: RawEntryParts = { start: 2, time: 10, initiator: from('https://app.test/sw.js') };
const failed: RawEntryParts = { status: 0, error: 'net::ERR_FAILED' };
const put: RawEntryParts = { method: 'PUT', request: [] };
const preflight: RawEntryParts = {
  method: 'OPTIONS',
  type: 'preflight',
  request: ['Host: api.test', 'Access-Control-Request-Method: PUT'],
};

describe('a service worker’s side', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], expected: readonly string[]][] = [
    ['is told from the page’s', [{ ...page, over: responded }, own], ['page', 'worker']],
    ['is told from the page’s that came first', [own, { ...page, over: responded }], ['worker', 'page']],
    ['is not needed for a response from its own cache', [{ ...page, over: responded }], ['page']],
    [
      'is told where its fetch failed and it passed that on',
      [
        { ...page, ...failed },
        { ...own, error: 'net::ERR_FAILED' },
      ],
      ['page', 'worker'],
    ],
    [
      'is the one whose preflight was refused, although the page’s began and ended with it',
      [
        { ...preflight, start: 1, time: 2 },
        { ...page, ...failed, ...put, start: 1, time: 2, over: { pageref: 'page_1' } },
        { ...own, ...failed, ...put, start: 1, time: 3 },
      ],
      ['page', 'worker'],
    ],
    [
      'is told where it asked in another way, and the page could not have what came',
      [
        { ...page, ...failed, ...put, over: { pageref: 'page_1' } },
        { ...own, request: ['Host: api.test', 'Sec-Fetch-Mode: no-cors'] },
      ],
      ['page', 'worker'],
    ],
    [
      'is not a request of the same script',
      [
        { ...page, ...failed },
        { ...own, error: 'net::ERR_FAILED', initiator: page.initiator ?? null },
      ],
      ['none', 'none'],
    ],
    [
      'is not a request that succeeded beside one that failed',
      [{ ...page, ...failed }, own],
      ['none', 'none'],
    ],
    [
      'is one that gave the page an opaque response, which the page is not given',
      [
        { ...page, ...failed, over: { pageref: 'page_1' } },
        { ...own, request: ['Host: api.test', 'Sec-Fetch-Mode: no-cors'] },
      ],
      ['page', 'worker'],
    ],
    [
      'gave up, where it had responded to others of the page and asked nobody for this',
      [
        {
          ...page,
          start: -100,
          over: { ...responded, pageref: 'page_1' },
          request: ['Referer: https://app.test/'],
        },
        {
          ...page,
          ...failed,
          request: ['Referer: https://app.test/'],
          over: { pageref: 'page_1' },
        },
      ],
      ['page', 'page'],
    ],
    [
      'is not to blame for what no service worker of this page has touched',
      [{ ...page, ...failed, request: ['Referer: https://app.test/'], over: { pageref: 'page_1' } }],
      ['none'],
    ],
    [
      'is not a request to another URL',
      [
        { ...page, over: responded },
        { ...own, url: 'https://api.test/b' },
      ],
      ['page', 'none'],
    ],
    [
      'is not a request that outlasted the page’s',
      [
        { ...page, over: responded },
        { ...own, time: 500 },
      ],
      ['page', 'none'],
    ],
    ['is not seen in ordinary requests', [page, { ...page, start: 5 }], ['none', 'none']],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    expect(sides(...entries)).toEqual(expected);
  });
});
