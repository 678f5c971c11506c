import { describe, expect, it } from 'vitest';
import { analyzeLog } from '../../src/analyze.ts';
import { settledBy } from '../../src/engine/settled-by.ts';
import { readLog } from '../../src/har/read-log.ts';
import { noon } from '../har/raw-entry.ts';

interface Part {
  readonly url?: string;
  readonly method?: string;
  /** Milliseconds after noon. */
  readonly at?: number;
  readonly date?: string;
  readonly time?: number;
  readonly asks?: readonly string[];
  /** null: the entry has no response. */
  readonly status?: number | string | null;
  readonly says?: readonly string[];
  /** Bytes of the body. */
  readonly size?: number;
  readonly entry?: object;
  readonly response?: object;
}

const lines = (list: readonly string[]) =>
  list.map((line) => {
    const colon = line.indexOf(':', 1);
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });

function raw(part: Part): object {
  const { url = 'https://api.test/a', method = 'GET', status = 200, at = 0, time = 10 } = part;
  return {
    startedDateTime: part.date ?? new Date(noon + at).toISOString(),
    time,
    request: { method, url, headers: lines(part.asks ?? page) },
    ...(status === null
      ? {}
      : {
          response: {
            status,
            headers: lines(part.says ?? []),
            content: { size: part.size ?? 0, mimeType: '' },
            ...part.response,
          },
        }),
    ...part.entry,
  };
}

const page = ['Host: api.test', 'Origin: https://app.test'];
const ua = (agent: string) => [...page, `User-Agent: ${agent}`];
const chrome = 'User-Agent: Mozilla/5.0 AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36';
const asApp = ['Access-Control-Allow-Origin: https://app.test'];
const any = ['Access-Control-Allow-Origin: *'];

/** What the last row of a log is. */
function rowOf(creator: string, parts: readonly Part[], log: object = {}) {
  const read = readLog({
    log: { creator: { name: creator, version: '1' }, ...log, entries: parts.map(raw) },
  });
  const { exchanges, rules } = analyzeLog(read);
  const { exchange, decision } = exchanges.at(-1) as (typeof exchanges)[number];
  const { verdict, reason } = decision;
  const [credentials, another] = decision.credentialsMode.candidates;
  return {
    row: [verdict, reason, settledBy(exchange, decision)].map(String).join(' '),
    rows: exchanges.length,
    rules: `${rules.name} ${rules.version}`,
    credentials: another === undefined ? credentials : null,
    lacks: exchange.lacks,
  };
}

type Row = readonly [says: string, creator: string, parts: readonly Part[], row: string, log?: object];

const webInspector = 'WebInspector';
const failed = { entry: { _resourceType: 'fetch' }, response: { _error: 'net::ERR_FAILED' } };
const passed = { entry: { _resourceType: 'fetch' }, response: { _error: null } };
const aborted = { entry: { _resourceType: 'fetch' }, response: { _error: 'net::ERR_ABORTED' } };
const withPlaywright = { browser: { name: 'chromium', version: '141.0.1' } };
const ofSafari = (sentence: string): Part => ({
  asks: page,
  status: 0,
  entry: { _fetchType: 'Network Load' },
  response: { _error: sentence },
});
const chromiumOpened = { entry: { _resourceType: 'fetch', _initiator: {} } };

/** Each kind of evidence, and beside it the same row that a browser blocked. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'a body in the log of Chromium': [
    ['was handed on', webInspector, [{ ...chromiumOpened, says: any, size: 9 }], 'allowed null body-in-log'],
    [
      'none, and the browser’s error: blocked',
      webInspector,
      [{ ...failed, says: [], size: 0 }],
      'blocked allow-origin-missing null',
    ],
    [
      'nothing follows from one in Firefox: it has what was blocked too',
      'Firefox',
      [{ says: [], size: 9 }],
      'blocked allow-origin-missing null',
    ],
    [
      'nothing follows from one in a proxy',
      'Charles Proxy',
      [{ asks: [...page, chrome], says: [], size: 9 }],
      'blocked allow-origin-missing null',
    ],
  ],
  'no Origin among the headers that were sent': [
    [
      'is not CORS',
      'Charles Proxy',
      [{ asks: ['Host: api.test', chrome], says: [] }],
      'opaque null no-origin-sent',
    ],
    [
      'with one: blocked',
      'Charles Proxy',
      [{ asks: [...page, chrome] }],
      'blocked allow-origin-missing null',
    ],
    [
      'nothing follows where the headers are not those that were sent',
      webInspector,
      [{ ...failed, asks: ['Referer: https://app.test/', 'X-A: 1'], status: 0, says: [] }],
      'blocked blocked-without-trace null',
    ],
  ],
  'an Accept of a navigation': [
    [
      'is a page, not a call',
      'Charles Proxy',
      [{ asks: ['Host: api.test', chrome, 'Accept: text/html,application/xhtml+xml'], says: [] }],
      'not-cors null header-accept',
    ],
    [
      'with an Origin: blocked',
      'Charles Proxy',
      [{ asks: [...page, chrome, 'Accept: text/html,*/*;q=0.1'], says: [] }],
      'blocked allow-origin-missing null',
    ],
  ],
  'a font': [
    [
      'is asked for without credentials',
      'Charles Proxy',
      [{ url: 'https://api.test/a.woff2', asks: [...page, chrome], says: any }],
      'allowed null resource-type',
    ],
    [
      'that is not allowed: blocked',
      'Charles Proxy',
      [{ url: 'https://api.test/a.woff2', asks: [...page, chrome], says: [] }],
      'blocked allow-origin-missing resource-type',
    ],
    [
      'a call to an API is none',
      'Charles Proxy',
      [{ asks: [...page, chrome], says: any }],
      'cannot-tell null null',
    ],
  ],
  'Sec-Fetch headers without a Host': [
    [
      'are headers that were sent',
      webInspector,
      [
        {
          ...chromiumOpened,
          asks: ['Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Dest: image'],
        },
      ],
      'opaque null null',
    ],
    [
      'of a call that was not allowed: blocked',
      webInspector,
      [
        {
          ...failed,
          asks: ['Sec-Fetch-Mode: cors', 'Sec-Fetch-Site: cross-site', 'Origin: https://app.test'],
          says: [],
        },
      ],
      'blocked allow-origin-missing null',
    ],
  ],
  'a status of 101': [
    [
      'is a WebSocket',
      'Charles Proxy',
      [{ asks: [...page, chrome], status: 101 }],
      'not-cors null status-101',
    ],
    ['200: blocked', 'Charles Proxy', [{ asks: [...page, chrome] }], 'blocked allow-origin-missing null'],
  ],
  'a User-Agent': [
    ['of curl', 'mitmproxy', [{ asks: ua('curl/8.5.0') }], 'not-cors no-browser user-agent'],
    ['of an app', 'mitmproxy', [{ asks: ua('okhttp/4.12.0') }], 'not-cors no-browser user-agent'],
    [
      'that nobody knows, with nothing of a page',
      'mitmproxy',
      [{ asks: ['Host: api.test', 'User-Agent: Shop/3 (build 7)'] }],
      'not-cors no-browser user-agent',
    ],
    [
      'that a page set, with its Origin: blocked',
      'mitmproxy',
      [{ asks: ua('Shop/3 (build 7)') }],
      'blocked allow-origin-missing null',
    ],
    [
      'that begins like a program, beside its preflight: blocked',
      'mitmproxy',
      [
        {
          method: 'OPTIONS',
          asks: [...page, 'Access-Control-Request-Method: PUT'],
          says: [],
        },
      ],
      'blocked allow-origin-missing null',
    ],
    [
      'of curl in DevTools is the page’s own doing: blocked',
      webInspector,
      [{ ...failed, asks: ua('curl/8.5.0'), says: [] }],
      'blocked allow-origin-missing null',
    ],
  ],
  'a writer that sends its requests itself': [
    ['is no browser', 'Postman', [{ asks: page }], 'not-cors no-browser writer'],
    ['a proxy sends none itself: blocked', 'Fiddler', [{ asks: page }], 'blocked allow-origin-missing null'],
  ],
  'Safari’s sentence': [
    [
      'names the origin',
      'WebKit Web Inspector',
      [ofSafari('Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 403')],
      'blocked allow-origin-missing error-sentence',
    ],
    [
      'names the preflight',
      'WebKit Web Inspector',
      [ofSafari('Preflight response is not successful. Status code: 405')],
      'blocked preflight-status-not-ok error-sentence',
    ],
    [
      'names no rule: a failure of the network',
      'WebKit Web Inspector',
      [ofSafari('A server with the specified hostname could not be found.')],
      'failed network-error null',
    ],
  ],
  'Playwright’s response': [
    [
      'is there where script got one',
      'Playwright',
      [{ asks: ['origin: https://app.test'], says: [], entry: { _monotonicTime: 1 } }],
      'allowed null listed-response',
      withPlaywright,
    ],
    [
      '-1: blocked',
      'Playwright',
      [
        {
          asks: page,
          status: -1,
          response: { _failureText: 'net::ERR_FAILED' },
          entry: { _monotonicTime: 1 },
        },
      ],
      'blocked blocked-without-trace null',
      withPlaywright,
    ],
    [
      'of Firefox proves nothing',
      'Playwright',
      [{ asks: page, says: [], entry: { _monotonicTime: 1 } }],
      'blocked allow-origin-missing null',
      { browser: { name: 'firefox', version: '146' } },
    ],
  ],
  'cookies elsewhere': [
    [
      'none here: without credentials',
      'Charles Proxy',
      [
        {
          at: 0,
          asks: [...page, chrome, 'Cookie: a=1'],
          says: [...asApp, 'Access-Control-Allow-Credentials: true'],
        },
        { at: 900, url: 'https://api.test/b', asks: [...page, chrome], says: any },
      ],
      'allowed null cookies-elsewhere',
    ],
    [
      'here as well: blocked',
      'Charles Proxy',
      [
        {
          at: 0,
          asks: [...page, chrome, 'Cookie: a=1'],
          says: [...asApp, 'Access-Control-Allow-Credentials: true'],
        },
        { at: 900, url: 'https://api.test/b', asks: [...page, chrome, 'Cookie: a=1'], says: any },
      ],
      'blocked allow-origin-wildcard-with-credentials null',
    ],
    [
      'of another host prove nothing',
      'Charles Proxy',
      [
        { at: 0, url: 'https://x.test/a', asks: [...page, chrome, 'Cookie: a=1'], says: any },
        { at: 900, asks: [...page, chrome], says: any },
      ],
      'cannot-tell null null',
    ],
    [
      'of a folder beside it prove nothing',
      'Charles Proxy',
      [
        { at: 0, url: 'https://api.test/x/a', asks: [...page, chrome, 'Cookie: a=1'], says: any },
        { at: 900, url: 'https://api.test/y/a', asks: [...page, chrome], says: any },
      ],
      'cannot-tell null null',
    ],
  ],
  'a request after a preflight that was answered *': [
    [
      'was sent without credentials',
      'Charles Proxy',
      [
        {
          method: 'OPTIONS',
          asks: [...page, chrome, 'Access-Control-Request-Method: PUT'],
          says: [...any, 'Access-Control-Allow-Methods: PUT'],
        },
        { at: 20, method: 'PUT', asks: [...page, chrome], says: any },
      ],
      'allowed null sent-after-preflight',
    ],
    [
      'and was refused: blocked',
      'Charles Proxy',
      [
        {
          method: 'OPTIONS',
          asks: [...page, chrome, 'Access-Control-Request-Method: PUT'],
          says: [...any, 'Access-Control-Allow-Methods: PUT'],
        },
        { at: 20, method: 'PUT', asks: [...page, chrome], says: [] },
      ],
      'blocked allow-origin-missing sent-after-preflight',
    ],
  ],
  'a body that was given up': [
    ['204', webInspector, [{ ...aborted, status: 204, says: asApp }], 'allowed null headers-arrived'],
    ['HEAD', webInspector, [{ ...aborted, method: 'HEAD', says: asApp }], 'allowed null headers-arrived'],
    ['never read', webInspector, [{ ...aborted, says: asApp }], 'allowed null headers-arrived'],
    [
      'ERR_FAILED: blocked',
      webInspector,
      [{ ...failed, status: 204, says: [] }],
      'blocked allow-origin-missing null',
    ],
    ['before a response came: aborted', webInspector, [{ ...aborted, status: 0 }], 'failed aborted null'],
  ],
  'a status as text': [
    ['is one', webInspector, [{ ...passed, status: '200', says: asApp }], 'allowed null null'],
    ['blocked', webInspector, [{ ...failed, status: '403' }], 'blocked allow-origin-missing null'],
  ],
  'a response that is missing': [
    ['says nothing', 'Charles Proxy', [{ asks: [...page, chrome], status: null }], 'cannot-tell null null'],
    [
      'is none where DevTools say so: failed',
      webInspector,
      [{ entry: { _resourceType: 'fetch' }, status: 0, response: { _error: 'net::ERR_NAME_NOT_RESOLVED' } }],
      'failed dns-failed null',
    ],
  ],
  'empty lists of headers': [
    ['say nothing', 'BrowserMob Proxy', [{ asks: [], says: [] }], 'cannot-tell null null'],
    [
      'of the response alone: blocked',
      'BrowserMob Proxy',
      [{ asks: [...page, chrome], says: [] }],
      'blocked allow-origin-missing null',
    ],
  ],
  'headers listed twice': [
    [
      'are one',
      'puppeteer-har',
      [{ asks: [...page, ...page, chrome], says: asApp }],
      'allowed null listed-response',
      { browser: { name: 'Chrome', version: '141' } },
    ],
    [
      'are one where a browser blocked it',
      'Charles Proxy',
      [{ asks: [...page, ...page, chrome], says: ['Access-Control-Allow-Origin: https://b.test'] }],
      'blocked allow-origin-mismatch null',
    ],
  ],
};

describe.each(Object.entries(rows))('%s:', (_, table) => {
  it.each(table)('%s (%s)', (_says, creator, parts, row, log) => {
    expect(rowOf(creator, parts, log).row).toBe(row);
  });
});
