import {
  aborted,
  any,
  asApp,
  chrome,
  failed,
  ofSafari,
  page,
  passed,
  type Row,
  testRows,
  webInspector,
  withPlaywright,
} from './small-log.ts';

/** Each kind of evidence, and beside it the same row that a browser blocked. */
const rows: Readonly<Record<string, readonly Row[]>> = {
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
  'a request after a preflight that allowed *': [
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

testRows(rows);
