import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';

const chromium = { browser: { name: 'chromium', version: 156 } } as const;
/** Entries come as they end: their places say nothing of which of two began first. */
const asDelivered = { ...chromium, live: true } as const;

function exchanges(entries: readonly RawEntryParts[], context: Partial<AssemblyContext> = chromium) {
  return assembleExchanges(
    entries.map((parts, index) => readEntry(rawEntry(parts), index)),
    context,
  );
}

/** `request<preflight`, a place being empty where the capture has no such entry. */
function pairs(entries: readonly RawEntryParts[], context?: Partial<AssemblyContext>): readonly string[] {
  return exchanges(entries, context)
    .map(({ hops: [{ entry, preflight }] }) => `${entry ?? ''}${preflight ? `<${preflight.entry}` : ''}`)
    .sort();
}

function preflight(names: string, parts: RawEntryParts = {}): RawEntryParts {
  const asked = names === '' ? [] : [`Access-Control-Request-Headers: ${names}`];
  return {
    method: 'OPTIONS',
    type: 'preflight',
    start: 1,
    time: 4,
    queued: 0.2,
    initiator: { type: 'preflight', url: 'https://api.test/', requestId: '7.1' },
    request: ['Host: api.test', 'Origin: https://app.test', 'Access-Control-Request-Method: PUT', ...asked],
    ...parts,
  };
}

/** Sent once the preflight above has passed. */
function put(headers: readonly string[], parts: RawEntryParts = {}): RawEntryParts {
  const own = ['Host: api.test', 'Origin: https://app.test', 'Sec-Fetch-Mode: cors'];
  return { method: 'PUT', time: 20, queued: 5, request: [...own, ...headers], ...parts };
}

const refused = (headers: readonly string[], parts: RawEntryParts = {}): RawEntryParts =>
  put([], { request: headers, time: 5, status: 0, error: 'net::ERR_FAILED', ...parts });

describe('a preflight belongs to', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], expected: readonly string[]][] = [
    ['the request that asked for it', [preflight('x-a'), put(['x-a: 1'])], ['1<0']],
    ['the request that it stopped', [preflight('x-a'), refused(['x-a: 1'])], ['1<0']],
    ['a request that asks for nothing but its method', [preflight(''), put([])], ['1<0']],
    [
      'the request with its header names',
      [preflight('x-a'), preflight('x-b'), put(['x-b: 1']), put(['x-a: 1'])],
      ['2<1', '3<0'],
    ],
    [
      'the request with no more header names than it asked for',
      [preflight('x-a'), preflight('x-a,x-b'), put(['x-a: 1', 'x-b: 1']), put(['x-a: 1'])],
      ['2<1', '3<0'],
    ],
    [
      'the request of its method',
      [
        preflight(''),
        preflight('', {
          request: ['Host: a', 'Origin: https://app.test', 'Access-Control-Request-Method: PATCH'],
        }),
        put([], { method: 'PATCH' }),
        put([]),
      ],
      ['2<1', '3<0'],
    ],
    [
      'the request of its origin',
      [
        preflight(''),
        preflight('', { request: ['Host: a', 'Origin: null', 'Access-Control-Request-Method: PUT'] }),
        put([], { request: ['Host: a', 'Origin: null'] }),
        put([]),
      ],
      ['2<1', '3<0'],
    ],
    [
      'the request that went out when it had passed, of two that began together',
      [
        preflight('', { time: 4 }),
        preflight('', { time: 30, initiator: { type: 'preflight', requestId: '7.2' } }),
        put([], { queued: 31.5, time: 40 }),
        put([], { queued: 5.5, time: 60 }),
      ],
      ['2<1', '3<0'],
    ],
    [
      'the request that ended when it had failed, of two that began together',
      [
        preflight('', { time: 4 }),
        preflight('', { time: 30, initiator: { type: 'preflight', requestId: '7.2' } }),
        refused([], { time: 32 }),
        refused([], { time: 6 }),
      ],
      ['2<1', '3<0'],
    ],
    [
      'requests in the order Chromium numbered them, where all else is near',
      [
        preflight('', { start: 3, initiator: { type: 'preflight', requestId: '7.10' } }),
        preflight('', { start: 3, initiator: { type: 'preflight', requestId: '7.9' } }),
        put([], { start: 2, queued: 5.4 }),
        put([], { start: 1, queued: 6.3 }),
      ],
      ['2<0', '3<1'],
    ],
    [
      'the request that it delayed, not to one that another had passed for',
      [preflight(''), put([]), put([], { start: 3, queued: 0.6 })],
      ['1<0', '2'],
    ],
    [
      'the new request, not to a long one still open',
      [put([], { start: -5_000, queued: 0.5, time: 9_000 }), preflight(''), put([])],
      ['0', '2<1'],
    ],
    [
      'the service worker’s request, not to the page’s that it was made for, in whatever millisecond each ended',
      [
        preflight('', { start: 0, time: 4 }),
        refused([], { over: { pageref: 'page_1' }, time: 4 }),
        refused([], { time: 6 }),
      ],
      ['1', '2<0'],
    ],
    ['no request to another URL', [preflight(''), put([], { url: 'https://api.test/b' })], ['1', '<0']],
    ['no request without a header it asked for', [preflight('x-a'), put([])], ['1', '<0']],
    [
      'no request in another mode',
      [preflight(''), put([], { request: ['Host: a', 'Sec-Fetch-Mode: no-cors'] })],
      ['1', '<0'],
    ],
    ['no request that began after it was over', [preflight(''), put([], { start: 900 })], ['1', '<0']],
    ['no request that was over before it began', [preflight('', { start: 2_000 }), put([])], ['1', '<0']],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    expect(pairs(entries, asDelivered)).toEqual([...expected].sort());
  });

  it('a request whose Authorization was taken out of a sanitized log, and to no such request elsewhere', () => {
    const entries = [preflight('authorization'), put([])];
    expect(pairs(entries, { ...chromium, sanitized: true })).toEqual(['1<0']);
    expect(pairs(entries)).toEqual(['1', '<0'].sort());
  });

  it('a request in a log without dates', () => {
    const undated = { startedDateTime: null, time: null };
    expect(pairs([preflight('', { over: undated }), put([], { over: undated })])).toEqual(['1<0']);
  });
});

describe('exchanges that nothing tells apart', () => {
  it('say so, and share their ids', () => {
    const all = exchanges([
      preflight(''),
      preflight('', { initiator: { type: 'preflight', requestId: '7.2' } }),
      refused([]),
      refused([]),
    ]);
    const ids = all.map(({ id }) => id).sort();
    expect(all.map(({ alike }) => [...alike].sort())).toEqual([ids, ids]);
  });

  it('are not those whose preflights got different responses', () => {
    const all = exchanges([
      preflight('', { status: 404 }),
      preflight('', { initiator: { type: 'preflight', requestId: '7.2' } }),
      refused([]),
      refused([]),
    ]);
    expect(all.map(({ alike }) => alike)).toEqual([[], []]);
  });
});

describe('a pairing that could be otherwise', () => {
  const firefox = { browser: { name: 'firefox', version: 153 }, live: true } as const;
  const asked = (start: number, response: string, over: RawEntryParts = {}): RawEntryParts =>
    preflight('', { start, response: [`x-response: ${response}`], ...over });
  const inFirefox = (parts: RawEntryParts): RawEntryParts => ({ ...parts, writer: 'firefox' });
  const number = (count: number): RawEntryParts => ({
    initiator: { type: 'preflight', requestId: `7.${count}` },
  });

  it.each<[string, readonly RawEntryParts[], Partial<AssemblyContext>, boolean]>([
    [
      'says so where two began in one millisecond',
      [put([]), put([]), asked(1, 'a'), asked(1, 'b')].map(inFirefox),
      firefox,
      true,
    ],
    [
      'says so where either may have been the first of two milliseconds',
      [put([]), put([]), asked(1, 'a'), asked(2, 'b')].map(inFirefox),
      firefox,
      true,
    ],
    [
      'does not where one was clearly the first',
      [put([]), put([], { start: 9 }), asked(1, 'a'), asked(10, 'b')].map(inFirefox),
      firefox,
      false,
    ],
    [
      'does not where both got the same response',
      [put([]), put([]), asked(1, 'a'), asked(1, 'a')].map(inFirefox),
      firefox,
      false,
    ],
    [
      'does not where their questions tell them apart',
      [put(['x-a: 1']), put([]), asked(1, 'a'), preflight('x-a', { response: ['x-response: b'] })].map(
        inFirefox,
      ),
      firefox,
      false,
    ],
    [
      'does not where Chromium’s numbers and the order of its log tell',
      [put([], { queued: 9 }), put([], { queued: 9 }), asked(1, 'a', number(1)), asked(1, 'b', number(2))],
      chromium,
      false,
    ],
    [
      'says so where Chromium’s log was not read',
      [put([], { queued: 9 }), put([], { queued: 9 }), asked(1, 'a', number(1)), asked(1, 'b', number(2))],
      asDelivered,
      true,
    ],
  ])('%s', (_, entries, context, expected) => {
    const told = exchanges(entries, context).map(({ openPair }) => openPair === true);
    expect(told).toEqual([expected, expected]);
  });
});

describe('a preflight beside a page’s request that was stopped and its service worker’s own', () => {
  const by = (url: string) => ({ type: 'script', stack: { callFrames: [{ url, lineNumber: 1 }] } });
  const ofPage = (parts: RawEntryParts = {}) =>
    refused([], { time: 44, initiator: by('https://app.test/page.js'), ...parts });
  const ofWorker = (parts: RawEntryParts = {}) =>
    refused([], { start: 5, time: 40, pageref: null, initiator: by('https://app.test/sw.js'), ...parts });
  const sentByWorker = (parts: RawEntryParts) =>
    put([], { error: 'net::ERR_FAILED', pageref: null, initiator: by('https://app.test/sw.js'), ...parts });
  const asked = (start: number) => preflight('', { start, time: 20, response: [], status: 304 });

  it.each<[string, readonly RawEntryParts[], readonly string[]]>([
    [
      'is the worker’s, whatever began first',
      [ofPage({ pageref: null }), ofWorker(), asked(17)],
      ['0', '1<2'],
    ],
    [
      'is the worker’s where both began in one millisecond',
      [ofPage({ pageref: null }), ofWorker({ start: 0 }), asked(1)],
      ['0', '1<2'],
    ],
    [
      'is the worker’s where both began in one millisecond, whatever the log names first',
      [ofWorker({ start: 0 }), ofPage({ pageref: null }), asked(1)],
      ['0<2', '1'],
    ],
    [
      'is the worker’s where that was sent and its response refused, however late the preflight is noted',
      [
        ofPage({ pageref: null, time: 135.4 }),
        sentByWorker({ start: 1, queued: 103.5, time: 134.2 }),
        preflight('', { start: 33, time: 102.7 }),
      ],
      ['0', '1<2'],
    ],
    ['is each one’s own where there are two', [ofPage(), ofWorker(), asked(1), asked(17)], ['0<2', '1<3']],
    [
      'is the first one’s where one script made both',
      [ofPage({ pageref: null }), ofWorker({ initiator: by('https://app.test/page.js') }), asked(1)],
      ['0<2', '1'],
    ],
    [
      'is the first one’s where the other went on after it',
      [ofPage({ pageref: null, time: 22 }), ofWorker({ time: 400 }), asked(1)],
      ['0<2', '1'],
    ],
    [
      'is the worker’s where the page names two alike beside it',
      [ofPage(), ofPage({ time: 43 }), ofWorker({ start: 0 }), asked(1)],
      ['0', '1', '2<3'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(pairs(entries)).toEqual(expected);
  });

  const noPage = { pageref: null };
  it.each<[string, readonly RawEntryParts[], string]>([
    ['ended in one, too', [ofPage({ ...noPage, time: 40 }), ofWorker({ start: 0 })], 'open'],
    [
      'ended the other way round',
      [ofPage({ ...noPage, time: 40 }), ofWorker({ start: 0, time: 44 })],
      'open',
    ],
    ['ended soon after each other', [ofPage(noPage), ofWorker({ start: 0 })], 'open'],
    ['ended long after each other', [ofPage({ ...noPage, time: 90 }), ofWorker({ start: 0 })], 'sure'],
    [
      'are told apart by their page',
      [ofPage({ pageref: 'page_1', time: 40 }), ofWorker({ start: 0 })],
      'sure',
    ],
  ])('is said to be in doubt where two that began in one millisecond %s: %#', (_, entries, expected) => {
    const told = exchanges([...entries, asked(1)]).map(({ openPair }) => (openPair ? 'open' : 'sure'));
    expect(told).toEqual(expect.arrayContaining([expected]));
    expect(told.filter((one) => one === 'open')).toHaveLength(expected === 'open' ? 1 : 0);
  });
});

describe('captured requests', () => {
  it.each([
    ['as sent', ['Host: a'], false, 'wire'],
    ['as sent over HTTP/2', [':authority: a'], false, 'wire'],
    ['as the page asked for them', ['x-a: 1'], false, 'provisional'],
    ['without secrets', ['Host: a'], true, 'sanitized'],
    ['as the page asked for them, without secrets', ['x-a: 1'], true, 'provisional'],
  ] as const)('are known %s', (_, request, sanitized, kind) => {
    const [exchange] = exchanges([{ request }], { ...chromium, sanitized });
    expect(exchange?.hops[0].request.headersKind).toBe(kind);
  });
});
