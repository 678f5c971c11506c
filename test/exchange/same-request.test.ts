import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

/** Each row as `verdict reason: places of its hops`, as `actual` or `actual<preflight`. */
function rows(entries: readonly RawEntryParts[]): readonly string[] {
  const read = entries.map((parts, index) => readEntry(rawEntry(parts), index));
  const browser = { name: 'chromium', version: 156 } as const;
  return explainEntries(read, { browser, pageUrl: 'https://app.test/' }).map(({ exchange, decision }) => {
    const hops = exchange.hops.map(
      ({ entry, preflight }) => `${entry ?? ''}${preflight ? `<${preflight.entry}` : ''}`,
    );
    return `${decision.verdict} ${decision.reason}: ${hops.join(' ')}`;
  });
}

const allow = ['Access-Control-Allow-Origin: *'];
const ask = (id: string, origin = 'https://app.test', names = 'x-id'): RawEntryParts => ({
  method: 'OPTIONS',
  type: 'preflight',
  request: [
    'Host: a',
    `Origin: ${origin}`,
    'Access-Control-Request-Method: POST',
    ...(names === '' ? [] : [`Access-Control-Request-Headers: ${names}`]),
  ],
  initiator: { type: 'preflight', requestId: id },
});
const first: RawEntryParts = {
  url: 'https://a.test/from',
  method: 'POST',
  status: 307,
  location: 'https://b.test/to',
  request: ['Host: a', 'Origin: https://app.test', 'X-Id: 7'],
  response: [...allow, 'Location: https://b.test/to'],
  time: 20,
  queued: 10,
};
const firstAsk: RawEntryParts = {
  ...ask('9.1'),
  url: 'https://a.test/from',
  status: 204,
  response: [...allow, 'Access-Control-Allow-Headers: x-id'],
  start: 1,
  time: 9,
};
const secondAsk: RawEntryParts = {
  ...ask('9.1', 'null'),
  url: 'https://b.test/to',
  status: 204,
  response: allow,
  start: 21,
  time: 9,
};
const askGet: RawEntryParts = {
  request: [
    'Host: b',
    'Origin: https://app.test',
    'Access-Control-Request-Method: GET',
    'Access-Control-Request-Headers: x-id',
  ],
};
/** What Chromium lists of a request after a redirect that has not gone out. */
const bare: RawEntryParts = {
  url: 'https://b.test/to',
  method: 'POST',
  status: 0,
  error: 'net::ERR_FAILED',
  request: ['User-Agent: x', 'Referer: '],
  start: 20,
  time: 11,
};

describe('a request whose second preflight fails is one row', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], expected: readonly string[]][] = [
    [
      'although its entry lacks the headers that the preflight asks for',
      [first, firstAsk, bare, secondAsk],
      ['blocked header-not-allowed: 0<1 2<3'],
    ],
    [
      'whatever order its entries come in',
      [secondAsk, bare, firstAsk, first],
      ['blocked header-not-allowed: 3<2 1<0'],
    ],
    [
      'beside another to the same URL that shows the headers itself',
      [
        first,
        firstAsk,
        bare,
        secondAsk,
        { ...bare, request: ['User-Agent: x', 'X-Id: 8'], start: 24 },
        { ...secondAsk, ...ask('9.2'), start: 25, response: [...allow, 'Access-Control-Allow-Headers: y'] },
      ],
      ['blocked header-not-allowed: 0<1 2<3', 'blocked header-not-allowed: 4<5'],
    ],
    [
      'also where the page was told of the redirect after it had been followed',
      [
        { ...first, time: 60, request: ['Host: a', 'Origin: https://app.test'] },
        { ...firstAsk, ...ask('9.1', 'https://app.test', '') },
        { ...secondAsk, ...ask('9.1', 'null', '') },
        {
          url: 'https://b.test/to',
          method: 'POST',
          request: ['Host: b', 'Origin: null'],
          response: allow,
          start: 60,
        },
      ],
      ['allowed null: 0<1 3<2'],
    ],
    [
      'also where its preflight stands in the log before it, as the first of all',
      [
        { ...first, time: 60, request: ['Host: a'] },
        { ...secondAsk, ...ask('9.1', 'https://app.test') },
        { ...bare, start: 60 },
      ],
      ['blocked header-not-allowed: 0 2<1'],
    ],
    [
      'also where its next request stands in the log before the redirect ended',
      [
        { ...first, method: 'GET', time: 90 },
        {
          url: 'https://b.test/to',
          request: ['Host: b', 'Origin: null'],
          response: allow,
          start: 4,
          time: 2,
          over: { pageref: 'p' },
        },
      ],
      ['allowed null: 0 1'],
    ],
    [
      'also where the page was told of both its redirects late, and its last preflight was over by then',
      [
        { ...first, time: 154 },
        firstAsk,
        {
          ...secondAsk,
          response: [...allow, 'Access-Control-Allow-Headers: x-id'],
          start: 70,
          time: 27,
        },
        { ...secondAsk, url: 'https://c.test/end', status: 401, start: 105, time: 48 },
        {
          ...first,
          url: 'https://b.test/to',
          over: { pageref: 'page_1' },
          location: 'https://c.test/end',
          request: ['Host: b', 'Origin: null', 'X-Id: 7'],
          response: [...allow, 'Location: https://c.test/end'],
          start: 154,
          time: 111,
        },
        { ...bare, url: 'https://c.test/end', start: 154, time: 0.4 },
      ],
      ['blocked preflight-status-not-ok: 0<1 4<2 5<3'],
    ],
    [
      'also where it is the only one, and was over before the redirect that led to it was told',
      [
        { ...first, method: 'GET', url: 'https://app.test/', location: '/from', status: 302, time: 85 },
        { ...secondAsk, ...askGet, status: 0, error: 'net::ERR_EMPTY_RESPONSE', start: 26, time: 57 },
        { ...first, method: 'GET', url: 'https://app.test/from', start: 85, time: 67 },
        { ...bare, method: 'GET', error: 'net::ERR_EMPTY_RESPONSE', start: 89, time: 2 },
      ],
      ['failed empty-response: 0 2 3<1'],
    ],
    [
      'also where it was given up on the way',
      [
        { ...first, error: 'net::ERR_ABORTED' },
        firstAsk,
        { ...secondAsk, status: 0, error: 'net::ERR_EMPTY_RESPONSE' },
      ],
      ['failed aborted: 0<1'],
    ],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    expect(rows(entries)).toEqual(expected);
  });

  it('leaves a preflight of another request alone', () => {
    const given = { ...first, error: 'net::ERR_ABORTED' };
    expect(rows([given, firstAsk, { ...secondAsk, ...ask('9.3') }])).toHaveLength(2);
  });
});

describe('a redirected preflight that was noted after its request had ended', () => {
  it('is its request’s', () => {
    const refused = { ...bare, url: 'https://a.test/from', start: 0, request: ['X-Id: 7'] };
    const late = {
      ...firstAsk,
      status: 302,
      location: '/elsewhere',
      response: [...allow, 'Location: /elsewhere'],
      error: 'net::ERR_INVALID_REDIRECT',
      start: 140,
    };
    expect(rows([refused, late])).toEqual(['blocked preflight-redirected: 0<1']);
  });
});

describe('a request that was given up while its preflight came back', () => {
  it('is failed, whatever the preflight says', () => {
    const given = {
      ...bare,
      url: 'https://a.test/from',
      error: 'net::ERR_ABORTED',
      start: 0,
      request: ['X-Id: 7'],
    };
    expect(rows([given, { ...firstAsk, status: 500 }])).toEqual(['failed aborted: 0<1']);
  });
});
