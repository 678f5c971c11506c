import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const sent = ['Host: api.test', 'Origin: https://app.test', 'Sec-Fetch-Mode: cors', 'Connection: keep-alive'];

interface Parts extends RawEntryParts {
  readonly httpVersion?: string;
  /** Bytes of headers and body, as Firefox counts them. */
  readonly bytes?: number;
}

/** The first row, as `verdict reason key [headers script reads]`, and the other keys that may be. */
function row(...entries: readonly Parts[]): string {
  const read = entries.map(({ httpVersion = 'HTTP/1.1', bytes = 100, ...parts }, index) => {
    const raw = rawEntry({ writer: 'firefox', request: sent, ...parts }) as { response: object };
    const response = { ...raw.response, httpVersion, headersSize: bytes, bodySize: bytes };
    return readEntry({ ...raw, response }, index);
  });
  const browser = { name: 'firefox', version: 153 } as const;
  const [first] = explainEntries(read, { browser, pageUrl: 'https://app.test/' });
  if (first === undefined) return 'no row';
  const { verdict, reason, firefoxKey, readable, alternatives } = first.decision;
  const others = [...new Set(alternatives.map((one) => one.verdict))].filter((one) => one !== verdict);
  return `${[verdict, reason, firefoxKey].filter(Boolean).join(' ')} [${readable.exposed.join(' ')}]${others.map((one) => ` or ${one}`).join('')}`;
}

const twice = ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Origin: *'];
const allowed = ['Access-Control-Allow-Origin: https://app.test', 'Access-Control-Allow-Credentials: true'];
const permitted = [...allowed, 'Access-Control-Allow-Methods: PUT'];
const asked: Parts = {
  method: 'OPTIONS',
  status: 204,
  start: 1,
  request: [...sent, 'Access-Control-Request-Method: PUT'],
  response: permitted,
};
/** As Firefox lists what ended while the log was read. */
const lost = (parts: Parts): Parts => ({
  ...parts,
  status: 0,
  over: { timings: { blocked: -1, dns: 0, connect: 0, ssl: 0, send: 0, wait: 561, receive: 0 } },
});
const away: Parts = {
  status: 302,
  location: 'https://b.test/',
  response: [...allowed, 'Location: https://b.test/'],
};

type Case = readonly [says: string, entries: readonly Parts[], expected: string];

describe('Firefox', () => {
  const cases: readonly Case[] = [
    ...['data:text/css,b{}', 'blob:https://app.test/1', 'about:blank', 'file:///home/a/b.css'].map(
      (url): Case => [
        `lists no headers of ${url.slice(0, 5)}`,
        [{ url, request: [], bytes: 0 }],
        'not-cors []',
      ],
    ),
    [
      'lists headers of what a server was asked for, or they were left out',
      [{ request: [], bytes: 0 }],
      'cannot-tell []',
    ],
    [
      'hides by its headers what has lost its status',
      [lost({ response: ['Content-Type: text/plain'] })],
      'blocked allow-origin-missing CORSMissingAllowOrigin2 []',
    ],
    [
      'hides by its headers what has lost its status and was preflighted',
      [lost({ method: 'PUT', response: ['Access-Control-Allow-Origin: x'] }), asked],
      'blocked allow-origin-invalid CORSAllowOriginNotMatchingOrigin []',
    ],
    [
      'does not say what became of one without a status that passes',
      [lost({ response: allowed })],
      'cannot-tell []',
    ],
    [
      'nor where a redirect without a status led',
      [lost({ response: ['Location: https://b.test/'], location: 'https://b.test/' })],
      'cannot-tell []',
    ],
    [
      'but of the request behind a preflight without a status',
      [{ method: 'PUT', response: allowed, address: '127.0.0.1' }, lost(asked)],
      'allowed []',
    ],
    [
      'nor that a preflight without a status was refused for want of a network',
      [lost(asked)],
      'cannot-tell blocked-without-trace []',
    ],
    [
      'counts the fields of Allow-Origin over HTTP/1.1',
      [{ response: twice, address: '127.0.0.1' }],
      'blocked allow-origin-repeated CORSMultipleAllowOriginNotAllowed []',
    ],
    [
      'has one field of them over HTTP/2',
      [{ response: twice, httpVersion: 'HTTP/2', address: '127.0.0.1' }],
      'blocked allow-origin-repeated CORSAllowOriginNotMatchingOrigin []',
    ],
    [
      'leaves an empty one out over HTTP/2',
      [
        {
          response: ['Access-Control-Allow-Origin: ', ...allowed],
          httpVersion: 'HTTP/2',
          address: '127.0.0.1',
        },
      ],
      'allowed []',
    ],
    [
      'names no address and counts no byte where a service worker made the response',
      [{ response: ['X-One: 1'], bytes: 0 }],
      'allowed [x-one]',
    ],
    [
      'filters what a service worker had from the server',
      [{ response: ['Access-Control-Allow-Origin: *', 'X-One: 1', 'Expires: 0'], bytes: 0 }],
      'allowed [expires]',
    ],
    [
      'does not tell in what mode a service worker asked',
      [{ response: ['X-One: 1'], bytes: 0, request: [...sent.slice(0, 1), 'Sec-Fetch-Mode: no-cors'] }],
      'opaque [] or allowed',
    ],
    [
      'lists what a redirect would have led to, had no policy forbidden it',
      [
        { ...away, address: '127.0.0.1' },
        {
          url: 'https://b.test/',
          status: 0,
          start: 10,
          bytes: 0,
          request: ['Host: b.test'],
          over: { _securityState: undefined, _priority: 1 },
        },
      ],
      'failed content-security-policy CORSDidNotSucceed2 []',
    ],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    expect(row(...entries)).toBe(expected);
  });
});
