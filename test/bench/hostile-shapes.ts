const begun = Date.parse('2026-11-25T10:00:00.000Z');
const page = 'https://app.test';
const api = 'https://api.test';

type Fields = readonly (readonly [name: string, value: string])[];

/** What differs from an ordinary blocked call. */
interface Odd {
  readonly url?: string;
  readonly method?: string;
  readonly ms?: number | null;
  readonly time?: number;
  readonly type?: string;
  readonly sent?: Fields;
  readonly received?: Fields;
  readonly status?: number;
  readonly error?: string | null;
  readonly requestId?: string;
  readonly redirect?: string;
  readonly over?: object;
}

/** A raw entry as Chromium writes it. */
export function oddEntry(odd: Odd = {}): object {
  const { ms = 0, error = 'net::ERR_FAILED', type = 'fetch' } = odd;
  const sent: Fields = [
    ['Origin', page],
    ['Sec-Fetch-Mode', 'cors'],
    ['User-Agent', 'Mozilla/5.0 Chrome/156.0.0.0'],
    ...(odd.sent ?? []),
  ];
  return {
    _initiator: { type: type === 'preflight' ? 'preflight' : 'script', requestId: odd.requestId },
    _priority: 'High',
    _resourceType: type,
    pageref: 'page_1',
    ...(ms === null ? {} : { startedDateTime: new Date(begun + ms).toISOString() }),
    time: odd.time ?? 5,
    timings: { blocked: 1, _blocked_queueing: 1, wait: 3, receive: 0 },
    request: { method: odd.method ?? 'GET', url: odd.url ?? `${api}/one`, headers: fields(sent) },
    response: {
      status: odd.status ?? 200,
      headers: fields(odd.received ?? []),
      redirectURL: odd.redirect ?? '',
      _error: error,
    },
    serverIPAddress: '192.0.2.7',
    ...odd.over,
  };
}

function fields(list: Fields): readonly object[] {
  return list.map(([name, value]) => ({ name, value }));
}

function preflight(odd: Odd, asks: readonly string[] = [], method = 'GET'): object {
  return oddEntry({
    method: 'OPTIONS',
    type: 'preflight',
    error: null,
    status: 204,
    ...odd,
    sent: [
      ['Access-Control-Request-Method', method],
      ...(asks.length > 0 ? [['Access-Control-Request-Headers', asks.join(',')] as const] : []),
    ],
  });
}

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const allowed: Fields = [['Access-Control-Allow-Origin', page]];

/** A kind of log that somebody may write to keep CORS Lens busy. */
export interface Shape {
  readonly name: string;
  /** How many of it are the full size: as many as there may be, or about 1 MB. */
  readonly full: number;
  readonly make: (n: number) => readonly object[];
}

const names = (n: number): readonly string[] => upTo(n).map((i) => `x-${i}`);

export const shapes: readonly Shape[] = [
  {
    name: 'custom headers of one request',
    full: 32_000,
    make: (n) => [oddEntry({ sent: names(n).map((name) => [name, '1']) })],
  },
  {
    name: 'custom headers, each asked for and allowed',
    full: 16_000,
    make: (n) => [
      preflight(
        {
          received: [...allowed, ['Access-Control-Allow-Headers', names(n).join(', ')]],
        },
        names(n),
      ),
      oddEntry({ ms: 6, sent: names(n).map((name) => [name, '1']) }),
    ],
  },
  {
    name: 'custom headers, none of them allowed',
    full: 16_000,
    make: (n) => [
      preflight({ received: allowed }, names(n)),
      oddEntry({ ms: 6, status: 0, sent: names(n).map((name) => [name, '1']) }),
    ],
  },
  {
    name: 'headers of one response, each exposed',
    full: 16_000,
    make: (n) => [
      oddEntry({
        error: null,
        received: [
          ...allowed,
          ['Access-Control-Expose-Headers', names(n).join(', ')],
          ...names(n).map((name) => [name, '1'] as const),
        ],
      }),
    ],
  },
  {
    name: 'entries to one URL in a millisecond',
    full: 20_000,
    make: (n) => upTo(n).map(() => oddEntry()),
  },
  {
    name: 'entries without a response to one URL in a millisecond',
    full: 20_000,
    make: (n) => upTo(n).map(() => oddEntry({ status: 0 })),
  },
  {
    name: 'preflights without numbers and requests to one URL in a millisecond',
    full: 20_000,
    make: (n) =>
      upTo(n / 2).flatMap(() => [
        preflight({ received: allowed }, ['x-a'], 'PUT'),
        oddEntry({ method: 'PUT', sent: [['x-a', '1']] }),
      ]),
  },
  {
    name: 'preflights with one number and requests to one URL in a millisecond',
    full: 20_000,
    make: (n) =>
      upTo(n / 2).flatMap((i) => [
        preflight({ received: allowed, requestId: `${i % 2}.${n - i}` }, ['x-a'], 'PUT'),
        oddEntry({ method: 'PUT', sent: [['x-a', '1']] }),
      ]),
  },
  {
    name: 'preflights of different questions and requests to one URL in a millisecond',
    full: 20_000,
    make: (n) =>
      upTo(n / 2).flatMap((i) => [
        preflight({ received: allowed }, [`x-${i}`], 'PUT'),
        oddEntry({ method: 'PUT', sent: [[`x-${i}`, '1']] }),
      ]),
  },
  {
    name: 'preflights of different questions, numbered, to one URL in a millisecond',
    full: 20_000,
    make: (n) =>
      upTo(n / 2).flatMap((i) => [
        preflight({ received: allowed, requestId: `1.${i}` }, [`x-${(i * 7919) % n}`], 'PUT'),
        oddEntry({ method: 'PUT', sent: [[`x-${i}`, '1']] }),
      ]),
  },
  {
    name: 'entries without times to one URL',
    full: 20_000,
    make: (n) => upTo(n).map((i) => oddEntry({ ms: null, status: i % 3 === 0 ? 0 : 200 })),
  },
  {
    name: 'responses of a service worker to one URL at once',
    full: 20_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({
          time: 5_000,
          over: {
            response: { status: 200, headers: [], _error: null, _fetchedViaServiceWorker: i % 2 === 0 },
          },
        }),
      ),
  },
  {
    name: 'polls of one URL with a cacheable response',
    full: 20_000,
    make: (n) => upTo(n).map((i) => oddEntry({ ms: i * 50, received: [['Cache-Control', 'max-age=60']] })),
  },
  {
    name: 'pages, each with one request',
    full: 4_000,
    make: (n) => upTo(n).map((i) => oddEntry({ ms: i * 50, over: { pageref: `page_${i}` } })),
  },
  {
    name: 'URLs that one request redirects to in turn',
    full: 4_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({
          ms: i,
          time: 1,
          url: `${api}/${i}`,
          status: 302,
          error: null,
          received: allowed,
          redirect: `${api}/${i + 1}`,
        }),
      ),
  },
  {
    name: 'redirects in a chain, all in a millisecond',
    full: 4_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({
          time: 0,
          url: `${api}/${i}`,
          status: 302,
          error: null,
          received: allowed,
          redirect: `${api}/${i + 1}`,
        }),
      ),
  },
  {
    name: 'redirects in a chain, from its end',
    full: 4_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({
          ms: n - i,
          time: 1,
          url: `${api}/${n - i}`,
          status: 302,
          error: null,
          received: allowed,
          redirect: `${api}/${n - i + 1}`,
        }),
      ),
  },
  {
    name: 'redirects of a URL to itself',
    full: 4_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({ ms: i, time: 1, status: 302, error: null, received: allowed, redirect: `${api}/one` }),
      ),
  },
  {
    name: 'redirects of a URL to itself in a millisecond',
    full: 4_000,
    make: (n) =>
      upTo(n).map(() =>
        oddEntry({ time: 0, status: 302, error: null, received: allowed, redirect: `${api}/one` }),
      ),
  },
  {
    name: 'redirects of a URL to itself without times',
    full: 4_000,
    make: (n) =>
      upTo(n).map(() =>
        oddEntry({ ms: null, status: 302, error: null, received: allowed, redirect: `${api}/one` }),
      ),
  },
  {
    name: 'requests, each with its own secret',
    full: 2_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({
          ms: i * 50,
          url: `${api}/${i}`,
          sent: [['Authorization', `Bearer ${String(i).padStart(8, 'q')}${'z'.repeat(24)}`]],
        }),
      ),
  },
  {
    name: 'servers, each with its own policy',
    full: 4_000,
    make: (n) => upTo(n).map((i) => oddEntry({ ms: i * 50, url: `https://api-${i}.test/` })),
  },
  {
    name: 'origins that ask one server',
    full: 4_000,
    make: (n) =>
      upTo(n).map((i) =>
        oddEntry({
          ms: i * 50,
          over: {
            request: {
              method: 'GET',
              url: `${api}/`,
              headers: fields([
                ['Origin', `https://app-${i}.test`],
                ['Sec-Fetch-Mode', 'cors'],
              ]),
            },
          },
        }),
      ),
  },
  {
    name: 'Access-Control-Allow-Origin fields of one response',
    full: 16_000,
    make: (n) => [oddEntry({ received: upTo(n).map(() => allowed[0] as Fields[number]) })],
  },
];

/** Where a log may hold a text of any length. */
const places: Readonly<Record<string, (text: string) => Odd>> = {
  method: (text) => ({ method: text }),
  path: (text) => ({ url: `${api}/${text}` }),
  query: (text) => ({ url: `${api}/?${text}` }),
  host: (text) => ({ url: `https://${text}/` }),
  port: (text) => ({ url: `${api}:${text}/` }),
  'header name': (text) => ({ sent: [[text, '1']] }),
  'request header': (text) => ({ sent: [['X-A', text]] }),
  'Content-Type': (text) => ({ sent: [['Content-Type', `text/plain${text}`]] }),
  Range: (text) => ({ sent: [['Range', `bytes=${text}-${text}`]] }),
  'Content-Length': (text) => ({ sent: [['Content-Length', text]] }),
  Authorization: (text) => ({ sent: [['Authorization', `Bearer ${text}`]] }),
  Cookie: (text) => ({ sent: [['Cookie', text]] }),
  Location: (text) => ({ status: 302, received: [...allowed, ['Location', text]], redirect: text }),
  'Cache-Control': (text) => ({ received: [['Cache-Control', text]] }),
  Vary: (text) => ({ received: [['Vary', text]] }),
  Server: (text) => ({ received: [['Server', text]] }),
  'Access-Control-Allow-Origin': (text) => ({ received: [['Access-Control-Allow-Origin', text]] }),
  'Access-Control-Allow-Methods': (text) => ({
    received: [...allowed, ['Access-Control-Allow-Methods', text]],
  }),
  'Access-Control-Max-Age': (text) => ({ received: [...allowed, ['Access-Control-Max-Age', text]] }),
  'Access-Control-Expose-Headers': (text) => ({
    received: [...allowed, ['Access-Control-Expose-Headers', text]],
  }),
  id: (text) => ({ requestId: `${text}.1${text}x` }),
  error: (text) => ({ error: `net::ERR_${text}` }),
  address: (text) => ({ over: { serverIPAddress: text } }),
  'call site': (text) => ({ over: { _initiator: { type: 'script', url: `${api}/${text}`, lineNumber: 1 } } }),
};

const fillers = [
  '0',
  'a',
  'A1',
  ' ',
  '\t',
  '\u200b',
  ',',
  ', ',
  ';',
  '=',
  '"',
  "'",
  '\\',
  '`',
  '&',
  '/',
  '.',
  '-',
  '%41',
  '{',
  '[',
  '<',
  '\n',
  '$',
  'a,',
  'a=b;',
  'a=b&',
  '127.',
];

/** One text, of `n` code units, in each place. */
export const longTexts: readonly Shape[] = Object.entries(places).flatMap(([place, odd]) =>
  fillers.map((filler) => ({
    name: `a long ${place} of ${JSON.stringify(filler)}`,
    full: 200_000,
    make: (n: number) => {
      const entry = odd(filler.repeat(Math.ceil(n / filler.length)));
      return [
        preflight({ received: entry.received ?? [], requestId: entry.requestId ?? '1.1' }, ['x-a'], 'PUT'),
        oddEntry({ ms: 6, ...entry }),
      ];
    },
  })),
);
