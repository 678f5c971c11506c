import { har } from './har.ts';

type Lines = Readonly<Record<string, string>>;

export interface EntryParts {
  readonly url?: unknown;
  readonly method?: unknown;
  readonly at?: string;
  readonly request?: Lines;
  readonly status?: unknown;
  readonly response?: Lines;
  /** Fields of the entry that only this writer has. */
  readonly more?: object;
  readonly moreResponse?: object;
}

/** An entry as HAR 1.2 asks for it, and nothing that any browser adds. */
export function entry(parts: EntryParts = {}): object {
  return {
    startedDateTime: parts.at ?? '2026-11-22T12:00:01.000Z',
    time: 20,
    request: {
      method: parts.method ?? 'GET',
      url: parts.url ?? 'https://api.example/items',
      httpVersion: 'HTTP/1.1',
      headers: list(parts.request ?? {}),
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: parts.status ?? 200,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: list(parts.response ?? {}),
      cookies: [],
      content: { size: 0, mimeType: 'application/json' },
      redirectURL: '',
      headersSize: -1,
      bodySize: 0,
      ...parts.moreResponse,
    },
    cache: {},
    timings: { send: 0, wait: 20, receive: 0 },
    ...parts.more,
  };
}

function list(lines: Lines): readonly object[] {
  return Object.entries(lines).map(([name, value]) => ({ name, value }));
}

const page = 'https://app.example';
const chrome =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15';

const preflight = {
  method: 'OPTIONS',
  request: {
    Host: 'api.example',
    Origin: page,
    'Access-Control-Request-Method': 'PUT',
    'Access-Control-Request-Headers': 'content-type',
  },
};

/** Web Inspector lists no preflights. */
export const safariHar = har(
  [
    entry({
      request: { Origin: page, Referer: `${page}/`, 'User-Agent': safari, 'Sec-Fetch-Mode': 'cors' },
      more: {
        pageref: 'page_0',
        serverIPAddress: '203.0.113.7',
        _fetchType: 'Network Load',
        _priority: 'high',
      },
    }),
  ],
  {
    creator: { name: 'WebKit Web Inspector', version: '1.0' },
    pages: [
      { startedDateTime: '2026-11-22T12:00:00.000Z', id: 'page_0', title: `${page}/`, pageTimings: {} },
    ],
  },
);

/** A proxy sees preflights and requests alike, as the wire had them, and no outcome. */
export const charlesHar = har(
  [
    entry({
      ...preflight,
      request: { ...preflight.request, 'User-Agent': chrome },
      status: 204,
      response: { 'Access-Control-Allow-Origin': page, 'Access-Control-Allow-Methods': 'GET' },
    }),
    entry({
      at: '2026-11-22T12:00:05.000Z',
      request: { Host: 'api.example', Origin: page, 'User-Agent': chrome },
      response: { 'Access-Control-Allow-Origin': page, 'Access-Control-Allow-Credentials': 'true' },
    }),
  ],
  { creator: { name: 'Charles Proxy', version: '4.6.4' } },
);

/** What `watch --har` keeps: the browser's own reason, here of a preflight that is not in the log. */
export const reportedHar = har([
  entry({
    method: 'PUT',
    request: { Origin: page, 'Sec-Fetch-Mode': 'cors', 'User-Agent': chrome },
    status: 0,
    moreResponse: { _error: 'net::ERR_FAILED' },
    more: {
      _initiator: { type: 'script' },
      _resourceType: 'fetch',
      _corsLens: { reported: { corsError: 'MethodDisallowedByPreflightResponse', parameter: 'PUT' } },
    },
  }),
]);

/** The same, of what the log has otherwise. */
export const disputedHar = har([
  entry({
    request: { Origin: page, 'Sec-Fetch-Mode': 'cors', 'User-Agent': chrome },
    response: { 'Access-Control-Allow-Origin': 'https://other.example' },
    moreResponse: { _error: 'net::ERR_FAILED' },
    more: {
      _initiator: { type: 'script' },
      _resourceType: 'fetch',
      _corsLens: { reported: { corsError: 'InvalidAllowOriginValue', parameter: 'x y' } },
    },
  }),
]);

/**
 * Cypress' HAR generator has the headers of what the browser hid, and 0 as its status; neither, where they were told after
 * the request had failed.
 */
export const cypressHar = har(
  [{ Date: 'Sun, 22 Nov 2026 12:00:01 GMT' }, {}].map((response, at) =>
    entry({
      at: `2026-11-22T12:00:0${at}.000Z`,
      request: { Origin: page, 'Sec-Fetch-Mode': 'cors', 'User-Agent': chrome },
      status: 0,
      response,
      more: { _priority: 'High', _resourceType: 'Fetch', _webSocketMessages: [], _eventSourceMessages: [] },
    }),
  ),
  { creator: { name: '@neuralegion/cypress-har-generator', version: '5.17.1' } },
);

/** Playwright names the browser, gives the page's title, and -1 for what failed. */
export const playwrightHar = har(
  [
    entry({
      url: `${page}/`,
      at: '2026-11-22T12:00:00.100Z',
      request: { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate' },
      more: { pageref: 'page@1' },
    }),
    entry({
      request: { referer: `${page}/`, 'user-agent': chrome },
      status: -1,
      moreResponse: { _failureText: 'net::ERR_NAME_NOT_RESOLVED', _transferSize: -1 },
      more: { pageref: 'page@1' },
    }),
    entry({
      at: '2026-11-22T12:00:02.000Z',
      request: { referer: `${page}/`, 'user-agent': chrome },
      status: -1,
      moreResponse: { _failureText: 'net::ERR_FAILED', _transferSize: -1 },
      more: { pageref: 'page@1', _resourceType: 'fetch', _monotonicTime: 12.5 },
    }),
  ],
  {
    creator: { name: 'Playwright', version: '1.56.1' },
    browser: { name: 'chromium', version: '141.0.7390.37' },
    pages: [{ startedDateTime: '2026-11-22T12:00:00.000Z', id: 'page@1', title: 'My app', pageTimings: {} }],
  },
);

/** Firefox lists a failed preflight and leaves out what it was for, without an outcome. */
export const firefoxHar = har(
  [
    entry({
      ...preflight,
      status: 204,
      response: { 'Access-Control-Allow-Origin': page },
      more: { pageref: 'page_1', _securityState: 'secure' },
    }),
  ],
  {
    creator: { name: 'Firefox', version: '153.7.0' },
    browser: { name: 'Firefox', version: '153.7.0' },
    pages: [
      { startedDateTime: '2026-11-22T12:00:00.000Z', id: 'page_1', title: `${page}/`, pageTimings: {} },
    ],
  },
);

/** Allowed or not depends on the credentials mode, which cookies and Authorization would have shown. */
export function wildcardHar(more: object = {}, log: object = {}): object {
  return har(
    [
      entry({
        request: { Host: 'api.example', Origin: page, 'Sec-Fetch-Mode': 'cors' },
        response: { 'Access-Control-Allow-Origin': '*' },
        more: { _resourceType: 'xhr', _initiator: { type: 'script' }, ...more },
      }),
    ],
    log,
  );
}
