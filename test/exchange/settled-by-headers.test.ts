import {
  any,
  chrome,
  chromiumOpened,
  failed,
  page,
  type Row,
  testRows,
  ua,
  webInspector,
} from './small-log.ts';

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
};

testRows(rows);
