import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

type Call = { readonly mode?: string; readonly redirect?: string };

/** The first row, as `verdict [headers script reads]`, and the verdicts that may be as well. */
function row(entries: readonly RawEntryParts[], call: Call = { mode: 'cors' }): string {
  const read = entries.map((parts, index) =>
    readEntry(
      { ...rawEntry(parts), ...(index === 0 ? { _corsLens: { credentialsMode: 'omit', ...call } } : {}) },
      index,
    ),
  );
  const browser = { name: 'chromium', version: 156 } as const;
  const [first] = explainEntries(read, { browser, pageUrl: 'https://app.test/' });
  if (first === undefined) return 'no row';
  const { verdict, readable, alternatives } = first.decision;
  const others = [...new Set(alternatives.map((one) => one.verdict))].filter((one) => one !== verdict);
  return `${verdict} [${readable.exposed.join(' ')}]${others.length > 0 ? ` or ${others.join(' or ')}` : ''}`;
}

/** What a page sees of a service worker's response: headers as the worker's own fetch left them. */
function handedOn(
  source: string,
  parts: RawEntryParts & { readonly names?: readonly string[] } = {},
): RawEntryParts {
  const { names = ['content-type', 'x-one'], status = 200, error = null } = parts;
  return {
    request: ['User-Agent: x'],
    time: 20,
    ...parts,
    over: {
      response: {
        status,
        headers: names.map((name) => ({ name, value: name === 'location' ? '/next' : '1' })),
        redirectURL: names.includes('location') ? '/next' : '',
        _error: error,
        _fetchedViaServiceWorker: true,
        _serviceWorkerResponseSource: source,
      },
    },
  };
}

/** The worker's own request for it. */
const own = (mode: string, parts: RawEntryParts = {}): RawEntryParts => ({
  start: 2,
  time: 10,
  request: ['Host: api.test', `Sec-Fetch-Mode: ${mode}`],
  response: mode === 'cors' ? ['Access-Control-Allow-Origin: *'] : [],
  ...parts,
});

const ofPage = { pageref: 'page_1' };
const ofWorker = {
  initiator: { type: 'script', stack: { callFrames: [{ url: 'https://app.test/sw.js' }] } },
};

/** As `handedOn`, in a log that names the page. */
function handedOnToPage(source: string, parts?: Parameters<typeof handedOn>[1]): RawEntryParts {
  const { over, ...rest } = handedOn(source, parts);
  return { ...rest, over: { ...over, ...ofPage } };
}

/** Of a document in mode `no-cors`: Chromium tells no header of it. */
const keptBack: RawEntryParts = {
  ...{ start: 2, time: 10, request: ['User-Agent: x'], response: [], address: '203.0.113.5' },
  ...ofWorker,
};

describe('of what a service worker hands on', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], expected: string, call?: Call][] = [
    [
      'script reads all headers where it was made up',
      [handedOn('fallback-code')],
      'allowed [content-type x-one]',
    ],
    ['script reads all headers that are listed', [handedOn('network')], 'allowed [content-type x-one]'],
    [
      'script reads what was made up in mode no-cors as well',
      [handedOn('fallback-code')],
      'allowed [content-type x-one]',
      { mode: 'no-cors' },
    ],
    [
      'nothing is read in mode no-cors where the worker asked so',
      [handedOn('network'), own('no-cors')],
      'opaque []',
      { mode: 'no-cors' },
    ],
    [
      'the worker may have asked in mode cors where its own request is not known',
      [handedOn('network')],
      'opaque [] or allowed',
      { mode: 'no-cors' },
    ],
    [
      'it may where it asked in two modes at a time',
      [handedOn('network'), own('no-cors'), own('cors', { start: 3 })],
      'opaque [] or allowed',
      { mode: 'no-cors' },
    ],
    [
      'what was kept may have been asked for in another mode',
      [handedOn('cache-storage')],
      'opaque [] or allowed',
      { mode: 'no-cors' },
    ],
    [
      'what the worker got is opaque to the page, whose own mode the log does not tell',
      [handedOn('network'), own('no-cors')],
      'opaque [] or allowed',
      {},
    ],
    [
      'what the worker keeps as it comes is so, too',
      [handedOn('cache-storage'), own('no-cors')],
      'opaque [] or allowed',
      {},
    ],
    [
      'so is what the page gave up, whose rest the worker still reads',
      [
        handedOn('network', { error: 'net::ERR_ABORTED' }),
        { ...own('no-cors'), error: 'net::ERR_FAILED', address: '203.0.113.5' },
      ],
      'opaque [] or allowed',
      {},
    ],
    [
      'so is what the worker still reads when the page has left it',
      [handedOnToPage('network', { error: 'net::ERR_ABORTED' }), own('no-cors', { time: 500, ...ofWorker })],
      'opaque [] or allowed',
      {},
    ],
    [
      'so is what was kept, and is asked for again until after the page has it',
      [handedOnToPage('cache-storage'), own('no-cors', { time: 500, ...ofWorker })],
      'opaque [] or allowed',
      {},
    ],
    [
      'so is a document, of which Chromium tells no header',
      [handedOnToPage('network', { error: 'net::ERR_ABORTED', names: [] }), keptBack],
      'opaque [] or allowed',
      {},
    ],
    [
      'so is a document behind a redirect',
      [
        handedOnToPage('network', { error: 'net::ERR_ABORTED', names: [] }),
        own('no-cors', { status: 302, location: '/there', time: 4, ...ofWorker }),
        { ...keptBack, url: 'https://api.test/there', start: 6, time: 500 },
      ],
      'opaque [] or allowed',
      {},
    ],
    [
      'what it asked for in two modes at a time may be either, however long that takes',
      [
        handedOnToPage('network'),
        own('no-cors', { time: 500, ...ofWorker }),
        own('cors', { time: 500, ...ofWorker }),
      ],
      'allowed [content-type x-one] or opaque',
      {},
    ],
    [
      'what it asks for once the page has its response is another’s',
      [handedOnToPage('cache-storage'), own('no-cors', { start: 21, time: 500, ...ofWorker })],
      'allowed [content-type x-one] or opaque',
      {},
    ],
    [
      'what it asks for in another method and for longer is another’s',
      [handedOnToPage('cache-storage'), own('no-cors', { method: 'HEAD', time: 500, ...ofWorker })],
      'allowed [content-type x-one] or opaque',
      {},
    ],
    [
      'what a page asks for itself is none of the worker’s',
      [handedOnToPage('network'), own('no-cors', { ...ofWorker, over: ofPage })],
      'allowed [content-type x-one] or opaque',
      {},
    ],
    [
      'what was made up beside an opaque response is read',
      [handedOn('fallback-code'), own('no-cors')],
      'allowed [content-type x-one]',
      {},
    ],
    [
      'an image without crossorigin is opaque as its worker’s own request was',
      [handedOn('network', { type: 'image' }), own('no-cors')],
      'opaque [] or allowed',
      {},
    ],
    [
      'a worker’s own request in mode cors leaves nothing open',
      [handedOn('network'), own('cors')],
      'allowed [content-type x-one]',
      {},
    ],
    [
      'what it asked for in two modes at a time may be either',
      [handedOn('network'), own('cors'), { ...handedOn('network'), start: 1 }, own('no-cors')],
      'allowed [content-type x-one] or opaque',
      {},
    ],
    [
      'what the worker asked for in mode cors is read in mode no-cors',
      [handedOn('network'), own('cors')],
      'allowed [content-type x-one]',
      { mode: 'no-cors' },
    ],
    [
      'so is an image without crossorigin',
      [handedOn('network', { type: 'image' }), own('cors')],
      'allowed [content-type x-one]',
      {},
    ],
    [
      'what was kept may be older than what the worker asks for in mode cors',
      [handedOn('cache-storage'), own('cors')],
      'opaque [] or allowed',
      { mode: 'no-cors' },
    ],
    [
      'a redirect is opaque to who follows none',
      [
        handedOn('network', { status: 308, names: ['location'] }),
        {
          url: 'https://api.test/next',
          status: 0,
          error: 'net::ERR_ABORTED',
          request: ['User-Agent: x'],
          start: 20,
          time: 0,
        },
      ],
      'opaque []',
      { mode: 'cors', redirect: 'manual' },
    ],
    [
      'a redirect that leads nowhere is opaque to who follows none',
      [handedOn('cache-storage', { status: 302 })],
      'opaque []',
      { mode: 'cors', redirect: 'manual' },
    ],
  ];
  it.each(cases)('%s', (_, entries, expected, call) => {
    expect(row(entries, call)).toBe(expected);
  });

  it('the mode of the page’s call is told by the worker’s own request, and not by a header of the call', () => {
    const entries = [handedOn('network'), own('no-cors')].map((parts, i) => readEntry(rawEntry(parts), i));
    const [first] = explainEntries(entries, { browser: { name: 'chromium', version: 156 } });
    expect(first?.exchange.mode).toEqual({ candidates: ['no-cors', 'cors'], source: 'worker-request' });
  });
});

describe('without a service worker', () => {
  it('a no-cors response whose body broke off was opaque to script', () => {
    const cut: RawEntryParts = {
      error: 'net::ERR_CONTENT_LENGTH_MISMATCH',
      request: ['Host: api.test', 'Sec-Fetch-Mode: no-cors'],
    };
    expect(row([cut], { mode: 'no-cors' })).toBe('opaque []');
  });

  it('a preflight may ask for the Accept that fetch() adds', () => {
    const names = ['accept', 'x-a'];
    const refused: RawEntryParts = { status: 0, error: 'net::ERR_FAILED', request: ['X-A: 1'] };
    const preflight: RawEntryParts = {
      method: 'OPTIONS',
      type: 'preflight',
      start: 1,
      time: 5,
      request: [
        'Host: api.test',
        'Access-Control-Request-Method: GET',
        `Access-Control-Request-Headers: ${names}`,
      ],
      response: ['Access-Control-Allow-Origin: *'],
    };
    expect(row([refused, preflight])).toBe('blocked []');
    const entries = [refused, preflight].map((parts, index) => readEntry(rawEntry(parts), index));
    expect(explainEntries(entries, { browser: { name: 'chromium', version: 156 } })).toHaveLength(1);
  });
});
