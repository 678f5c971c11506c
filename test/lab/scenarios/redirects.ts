import type { Expectation, Scenario, Theme } from '../scenario.ts';
import { allowed, blocked, failed } from './expectations.ts';
import { allowAnyone, allowPage, ok, preflightOk } from './responses.ts';

const missing: Expectation = blocked('MissingAllowOriginHeader', 'allow-origin-missing');

const stopped: readonly Scenario[] = [
  {
    id: 'redirect-without-headers',
    number: 14,
    title: 'The redirect itself is not allowed',
    story: 'The new address allows the page; the old one only points to it.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'v1/items' },
    endpoints: {
      'v1/items': { response: { status: 301, headers: [['Location', '{url:api/v2/items}']] } },
      'v2/items': { response: ok(...allowPage) },
    },
    run: 'return fetch(url);',
    expect: missing,
  },
  {
    id: 'redirect-to-https',
    number: 14,
    title: 'From http to https',
    story:
      'The page asks for http; the web server in front redirects before the application can allow anything.',
    from: 'http',
    request: { server: 'api-http', method: 'GET', path: 'items' },
    endpoints: {
      items: {
        response: ({ url }) =>
          url.startsWith('http:')
            ? { status: 308, headers: [['Location', '{url:api/items}']] }
            : ok(...allowPage),
      },
    },
    run: 'return fetch(url);',
    expect: missing,
  },
  {
    id: 'redirect-to-login',
    number: 14,
    title: 'Sent to the login page',
    story: 'The session ended, and the API treats a fetch like a person: it redirects to the sign-in page.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: {
      me: { response: { status: 302, headers: [...allowPage, ['Location', '{url:partner/login}']] } },
      login: { response: { headers: [['Content-Type', 'text/html']], body: '<h1>Sign in</h1>' } },
    },
    run: 'return fetch(url);',
    expect: missing,
  },
  {
    id: 'redirect-null-origin',
    number: 15,
    title: 'The origin got lost on the way',
    story: 'Both servers name the page, but after the second host the browser asks as “null”.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'file' },
    endpoints: {
      file: { response: { status: 302, headers: [...allowPage, ['Location', '{url:partner/stored}']] } },
      stored: { response: ok(...allowPage) },
    },
    run: 'return fetch(url);',
    expect: blocked('AllowOriginMismatch', 'allow-origin-mismatch'),
  },
  {
    id: 'redirect-back-home',
    number: 15,
    title: 'Home again, as a stranger',
    story: 'The API redirects to the page’s own origin, where the request arrives with the origin “null”.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'avatar' },
    endpoints: {
      avatar: { response: { status: 302, headers: [...allowPage, ['Location', '{url:page/default}']] } },
      default: { response: ok() },
    },
    run: 'return fetch(url);',
    expect: missing,
  },
  {
    id: 'redirect-second-preflight',
    number: 15,
    title: 'A second preflight, a second chance to fail',
    story: 'The PUT is redirected to another host, which is asked for permission of its own.',
    from: 'app',
    request: { server: 'api', method: 'PUT', path: 'file' },
    endpoints: {
      file: {
        preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'PUT']),
        response: { status: 307, headers: [...allowPage, ['Location', '{url:partner/stored}']] },
      },
      stored: { preflight: preflightOk(...allowAnyone), response: ok(...allowAnyone) },
    },
    run: "return fetch(url, { method: 'PUT', body: 'lens' });",
    expect: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
  },
  {
    id: 'redirect-second-preflight-header',
    number: null,
    title: 'A second preflight, asked about a header',
    story:
      'The first host knows the header; the host it redirects to does not, and refuses it in its own preflight.',
    from: 'app',
    request: { server: 'api', method: 'POST', path: 'upload' },
    endpoints: {
      upload: {
        preflight: preflightOk(...allowPage, ['Access-Control-Allow-Headers', 'x-request-id']),
        response: { status: 307, headers: [...allowPage, ['Location', '{url:partner/stored}']] },
      },
      stored: { preflight: preflightOk(...allowAnyone), response: ok(...allowAnyone) },
    },
    run: "return fetch(url, { method: 'POST', body: 'lens', headers: { 'X-Request-Id': '7' } });",
    expect: blocked('HeaderDisallowedByPreflightResponse', 'header-not-allowed'),
  },
  {
    id: 'redirect-with-password',
    number: 47,
    title: 'A password in the address',
    story: 'The file store is reached with a user name and password in its URL.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'file' },
    endpoints: {
      file: {
        response: {
          status: 302,
          headers: [...allowPage, ['Location', 'https://reader:secret@{host:partner/stored}']],
        },
      },
      stored: { response: ok(...allowAnyone) },
    },
    run: 'return fetch(url);',
    expect: blocked('RedirectContainsCredentials', 'redirect-with-credentials'),
  },
  {
    id: 'redirect-loop',
    number: null,
    title: 'In circles',
    story: 'Without its cookie the API redirects to itself, again and again.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: { me: { response: { status: 302, headers: [...allowPage, ['Location', '{url:api/me}']] } } },
    run: 'return fetch(url);',
    expect: failed('too-many-redirects'),
  },
  {
    id: 'redirect-to-app-link',
    number: null,
    title: 'To an address no browser fetches',
    story: 'The sign-in ends in a link that opens the mobile app.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'login' },
    endpoints: {
      login: { response: { status: 302, headers: [...allowPage, ['Location', 'lens-app://signed-in']] } },
    },
    run: 'return fetch(url);',
    expect: blocked('CorsDisabledScheme', 'scheme-not-cors'),
  },
  {
    id: 'redirect-to-nowhere',
    number: null,
    title: 'A Location that is no address',
    story: 'The template that writes the redirect left a bracket in it.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'login' },
    endpoints: {
      login: { response: { status: 302, headers: [...allowPage, ['Location', 'https://[host]/signed-in']] } },
    },
    run: 'return fetch(url);',
    expect: failed('redirect-invalid'),
  },
  {
    id: 'redirect-to-data',
    number: null,
    title: 'Redirected to a data: URL',
    story: 'The avatar service redirects to an image written out in the address.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'avatar' },
    endpoints: {
      avatar: { response: { status: 302, headers: [...allowPage, ['Location', 'data:text/plain,lens']] } },
    },
    run: 'return fetch(url);',
    expect: failed('redirect-invalid'),
  },
  {
    id: 'redirect-refused-by-page',
    number: null,
    title: 'The page does not want redirects',
    story: 'The code says redirect: "error", and the address has moved.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'v1/items' },
    endpoints: {
      'v1/items': { response: { status: 301, headers: [...allowPage, ['Location', '{url:api/v2/items}']] } },
      'v2/items': { response: ok(...allowPage) },
    },
    run: "return fetch(url, { redirect: 'error' });",
    expect: failed('redirect-mode-error'),
  },
];

const followed: readonly Scenario[] = [
  {
    id: 'redirect-ok',
    number: null,
    title: 'A redirect that works',
    story: 'The second host allows everybody, so it does not matter who asks.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'file' },
    endpoints: {
      file: { response: { status: 302, headers: [...allowPage, ['Location', '{url:partner/stored}']] } },
      stored: { response: ok(...allowAnyone) },
    },
    run: 'return fetch(url);',
    expect: allowed,
  },
  {
    id: 'redirect-put-ok',
    number: null,
    title: 'A redirected PUT that works',
    story: 'Each host is asked with a preflight of its own, and each agrees.',
    from: 'app',
    request: { server: 'api', method: 'PUT', path: 'file' },
    endpoints: {
      file: {
        preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'PUT']),
        response: { status: 307, headers: [...allowPage, ['Location', '{url:partner/stored}']] },
      },
      stored: {
        preflight: preflightOk(...allowAnyone, ['Access-Control-Allow-Methods', 'PUT']),
        response: ok(...allowAnyone),
      },
    },
    run: "return fetch(url, { method: 'PUT', body: 'lens' });",
    expect: allowed,
  },
  {
    id: 'redirect-without-location',
    number: null,
    title: 'A redirect to nothing',
    story: 'The status says 302, and no Location says where to; then it is a response like any other.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: { response: { ...ok(...allowPage), status: 302 } } },
    run: 'return fetch(url);',
    expect: allowed,
  },
];

export const redirects: Theme = {
  id: 'redirects',
  title: 'Redirects',
  intro: 'Every hop is checked, and after leaving the first host the browser no longer says who asks.',
  scenarios: [...stopped, ...followed],
};
