import type { Scenario, Theme } from '../scenario.ts';
import { image } from './code.ts';
import { allowed, blocked, opaque } from './expectations.ts';
import { allowAnyone, allowCredentials, allowPage, json, ok } from './responses.ts';

const hidden: readonly Scenario[] = [
  {
    id: 'header-not-exposed',
    number: 26,
    title: 'There in DevTools, null in the code',
    story: 'The list arrives; the header with its total, plain to see in the Network panel, does not.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: { response: ok(...allowPage, ['X-Total-Count', '42']) } },
    run: `const response = await fetch(url);
return 'X-Total-Count: ' + response.headers.get('X-Total-Count');`,
    expect: allowed,
  },
  {
    id: 'expose-wildcard-with-credentials',
    number: 26,
    title: 'Expose everything, except with cookies',
    story: 'The server exposes all headers with a star, and the page asks with credentials.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: {
      items: {
        response: ok(
          ...allowPage,
          allowCredentials,
          ['Access-Control-Expose-Headers', '*'],
          ['X-Total-Count', '42'],
        ),
      },
    },
    run: `const response = await fetch(url, { credentials: 'include' });
return 'X-Total-Count: ' + response.headers.get('X-Total-Count');`,
    expect: allowed,
  },
  {
    id: 'header-exposed-ok',
    number: null,
    title: 'A header that is exposed',
    story: 'The server names the header the page wants to read.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: {
      items: {
        response: ok(
          ...allowPage,
          ['Access-Control-Expose-Headers', 'X-Total-Count'],
          ['X-Total-Count', '42'],
        ),
      },
    },
    run: `const response = await fetch(url);
return 'X-Total-Count: ' + response.headers.get('X-Total-Count');`,
    expect: allowed,
  },
];

const noCors: readonly Scenario[] = [
  {
    id: 'no-cors-mode',
    number: 28,
    title: 'The error is gone, and so is the response',
    story: 'Somebody advised mode: "no-cors".',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: { response: { headers: [['Content-Type', 'text/plain']], body: 'lens' } } },
    run: "return fetch(url, { mode: 'no-cors' });",
    expect: opaque,
  },
  {
    id: 'no-cors-no-content',
    number: 28,
    title: 'Counted, and called aborted',
    story: 'A call to an analytics server; its response is empty, and the Network panel says it failed.',
    from: 'app',
    request: { server: 'api', method: 'POST', path: 'count' },
    // Chromium ends an opaque response without a body with net::ERR_ABORTED; script still gets it.
    endpoints: { count: { response: { status: 204 } } },
    run: "return fetch(url, { mode: 'no-cors', method: 'POST', body: 'visit' });",
    expect: opaque,
  },
  {
    id: 'no-cors-html',
    number: 28,
    title: 'A page, emptied',
    story: 'The address leads to an HTML page; in no-cors mode the browser does not even keep its text.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'home' },
    // ORB takes the body out, and Chromium reports net::ERR_ABORTED as above.
    endpoints: { home: { response: { headers: [['Content-Type', 'text/html']], body: '<h1>Welcome</h1>' } } },
    run: "return fetch(url, { mode: 'no-cors' });",
    expect: opaque,
  },
  {
    id: 'no-cors-drops-headers',
    number: 28,
    title: 'The token never left',
    story:
      'In no-cors mode the browser drops the JSON type and the token without a word; the server sees neither.',
    from: 'app',
    request: { server: 'api', method: 'POST', path: 'orders' },
    endpoints: {
      orders: {
        response: ({ headers }) => ({
          status: headers['content-type'] === 'application/json' ? 201 : 415,
          headers: [['Content-Type', 'text/plain']],
          body: 'lens',
        }),
      },
    },
    run: `return fetch(url, {
  mode: 'no-cors',
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: 'Bearer good' },
  body: '{"item":"lens"}',
});`,
    expect: opaque,
  },
];

const cached: readonly Scenario[] = [
  {
    id: 'cached-without-cors',
    number: 24,
    title: 'The cache remembers an image',
    story: 'An <img> put the file into the cache without CORS headers; now the page wants to fetch it.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'logo.svg' },
    endpoints: {
      'logo.svg': {
        response: ({ headers }) => ({
          headers: [
            ['Content-Type', 'image/svg+xml'],
            ['Cache-Control', 'max-age=600'],
            ...('origin' in headers ? allowAnyone : []),
          ],
          body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
        }),
      },
    },
    run: image('src: url', 'return fetch(url);'),
    expect: blocked('MissingAllowOriginHeader', 'cached-without-allow-origin'),
  },
  {
    id: 'cached-with-vary-ok',
    number: null,
    title: 'The cache was told',
    story: 'The same with Vary: Origin, so that the copy for the image is not used for the fetch.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'logo.svg' },
    endpoints: {
      'logo.svg': {
        response: ({ headers }) => ({
          headers: [
            ['Content-Type', 'image/svg+xml'],
            ['Cache-Control', 'max-age=600'],
            ['Vary', 'Origin'],
            ...('origin' in headers ? allowAnyone : []),
          ],
          body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
        }),
      },
    },
    run: image('src: url', 'return fetch(url);'),
    expect: allowed,
  },
  {
    id: 'preflight-from-cache',
    number: 45,
    title: 'The second call has no preflight',
    story: 'The permission was given for ten minutes; the server took it back at once, and nobody notices.',
    from: 'app',
    request: { server: 'api', method: 'PUT', path: 'items/7' },
    endpoints: {
      'items/7': {
        preflight: (_, earlier) =>
          earlier.length === 0
            ? {
                status: 204,
                headers: [
                  ...allowPage,
                  ['Access-Control-Allow-Methods', 'PUT'],
                  ['Access-Control-Max-Age', '600'],
                ],
              }
            : { status: 403 },
        response: { headers: [...allowPage, json], body: '{}' },
      },
    },
    run: `await fetch(url, { method: 'PUT', body: 'first' });
return fetch(url, { method: 'PUT', body: 'second' });`,
    expect: allowed,
  },
];

export const readable: Theme = {
  id: 'readable',
  title: 'What script can read, and from where it came',
  intro: 'No error at all, or one whose cause lies in an earlier request.',
  scenarios: [...hidden, ...noCors, ...cached],
};
