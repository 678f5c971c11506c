import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

/** The places of the entries each exchange is made of: `actual`, or `actual<preflight`, hop after hop. */
function chains(entries: readonly object[]): readonly string[] {
  return assembleExchanges(entries.map((raw, index) => readEntry(raw, index))).map(({ hops }) =>
    hops.map(({ entry, preflight }) => `${entry ?? ''}${preflight ? `<${preflight.entry}` : ''}`).join(' '),
  );
}

const wire = ['Host: a', 'Origin: https://app.test'];
const away: RawEntryParts = {
  url: 'https://a.test/from',
  status: 302,
  time: 5,
  location: 'https://b.test/to',
  request: wire,
};
const next: RawEntryParts = { url: 'https://b.test/to', start: 5, request: ['Host: b', 'Origin: null'] };

describe('a redirect is followed', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], expected: readonly string[]][] = [
    ['by the request to its location', [away, next], ['0 1']],
    ['whatever order they come in', [next, away], ['1 0']],
    [
      'to a relative location',
      [
        { ...away, location: '/to' },
        { ...next, url: 'https://a.test/to', request: wire },
      ],
      ['0 1'],
    ],
    [
      'over https where a secure page’s image is sent to plain http',
      [
        { ...away, type: 'image', location: 'http://b.test/to' },
        { ...next, type: 'image' },
      ],
      ['0 1'],
    ],
    ['to a location with a fragment', [{ ...away, location: 'https://b.test/to#there' }, next], ['0 1']],
    ['to a location spelt another way', [{ ...away, location: 'HTTPS://B.test:443/x/../to' }, next], ['0 1']],
    [
      'by the Location header alone',
      [{ ...away, location: '', response: ['Location: https://b.test/to'] }, next],
      ['0 1'],
    ],
    [
      'over several hops',
      [
        away,
        { ...next, status: 307, time: 5, location: 'https://c.test/' },
        { ...next, url: 'https://c.test/', start: 10 },
      ],
      ['0 1 2'],
    ],
    [
      'to itself',
      [
        { ...away, location: '/from' },
        { ...away, start: 5, status: 200, location: '' },
      ],
      ['0 1'],
    ],
    ['as GET after a POST that found another place', [{ ...away, method: 'POST' }, next], ['0 1']],
    ['as GET after a 303', [{ ...away, method: 'DELETE', status: 303 }, next], ['0 1']],
    [
      'with its method after a 307',
      [
        { ...away, method: 'PUT', status: 307 },
        { ...next, method: 'PUT' },
      ],
      ['0 1'],
    ],
    [
      'by the later of two alike where the earlier began before it',
      [
        { ...next, start: 2, request: wire },
        { ...away, time: 40 },
        { ...next, start: 40 },
      ],
      ['1 2', '0'],
    ],
    [
      'by the one with its headers',
      [
        { ...away, request: [...wire, 'x-call: 1'] },
        { ...away, request: [...wire, 'x-call: 2'] },
        { ...next, request: ['Host: b', 'Origin: null', 'x-call: 2'] },
        { ...next, request: ['Host: b', 'Origin: null', 'x-call: 1'] },
      ],
      ['0 3', '1 2'],
    ],
    ['by the one that carries the Origin it makes', [away, { ...next, request: wire }, next], ['0 2', '1']],
    [
      'by the one that script of the same place asked for',
      [
        { ...away, initiator: { type: 'script', url: 'https://app.test/a.js' } },
        { ...next, initiator: { type: 'script', url: 'https://app.test/b.js' } },
        { ...next, initiator: { type: 'script', url: 'https://app.test/a.js' } },
      ],
      ['0 2', '1'],
    ],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    expect([...chains(entries.map(rawEntry))].sort()).toEqual([...expected].sort());
  });
});

describe('a redirect is not followed', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[]][] = [
    ['where Chromium refused it', [{ ...away, error: 'net::ERR_FAILED' }, next]],
    ['by a request to another URL', [away, { ...next, url: 'https://b.test/elsewhere' }]],
    ['by a request of another method', [away, { ...next, method: 'PUT' }]],
    ['by a request of another kind', [away, { ...next, type: 'image' }]],
    ['by a request that began before it', [{ ...away, start: 100 }, next]],
    ['by a request long after it', [away, { ...next, start: 60_000 }]],
    ['where the status is no redirect', [{ ...away, status: 304 }, next]],
    ['where the location is no URL', [{ ...away, location: 'https://' }, next]],
  ];
  it.each(cases)('%s', (_, entries) => {
    expect(chains(entries.map(rawEntry)).every((chain) => !chain.includes(' '))).toBe(true);
  });

  it('in a circle without dates, which begins anywhere', () => {
    const undated = { startedDateTime: null, time: null };
    const circle = [
      rawEntry({ ...away, over: undated }),
      rawEntry({ url: 'https://b.test/to', status: 302, location: 'https://a.test/from', over: undated }),
    ];
    expect(chains(circle)).toHaveLength(1);
  });
});

describe('every hop has its own preflight', () => {
  const preflight = (url: string, start: number, origin: string, requestId = '7.1'): RawEntryParts => ({
    url,
    start,
    time: 2,
    method: 'OPTIONS',
    type: 'preflight',
    request: ['Host: a', `Origin: ${origin}`, 'Access-Control-Request-Method: PUT'],
    initiator: { type: 'preflight', url, requestId },
  });
  const put: RawEntryParts = { ...away, method: 'PUT', status: 307, queued: 3, time: 8 };
  const after: RawEntryParts = { ...next, method: 'PUT', start: 8, queued: 3, time: 8 };

  it('the first and the second', () => {
    const entries = [
      preflight('https://a.test/from', 1, 'https://app.test'),
      put,
      preflight('https://b.test/to', 9, 'null'),
      after,
    ];
    expect(chains(entries.map(rawEntry))).toEqual(['1<0 3<2']);
  });

  it('and the request that Chromium numbered alike is the one that follows', () => {
    const entries = [
      preflight('https://a.test/from', 1, 'https://app.test', '7.1'),
      put,
      preflight('https://b.test/to', 9, 'null', '7.2'),
      after,
      preflight('https://b.test/to', 14, 'null', '7.1'),
      { ...after, start: 13, time: 9 },
    ];
    expect(chains(entries.map(rawEntry))).toEqual(['1<0 5<4', '3<2']);
  });
});
