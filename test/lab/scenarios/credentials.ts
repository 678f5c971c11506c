import type { Scenario, Theme } from '../scenario.ts';
import { eventSource, xhr } from './code.ts';
import { allowed, blocked } from './expectations.ts';
import { allowAnyone, allowCredentials, allowPage, ok, preflightOk } from './responses.ts';

const wildcards: readonly Scenario[] = [
  {
    id: 'wildcard-with-credentials',
    number: 7,
    title: 'The star and the cookie',
    story: 'The server allows everybody, and the page asks with its cookies.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: { me: { response: ok(...allowAnyone, allowCredentials) } },
    run: "return fetch(url, { credentials: 'include' });",
    expect: blocked('WildcardOriginNotAllowed', 'allow-origin-wildcard-with-credentials'),
  },
  {
    id: 'xhr-wildcard-with-credentials',
    number: 7,
    title: 'withCredentials, just in case',
    story: 'The HTTP client of the project sets withCredentials for every call, also for a public API.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'weather' },
    endpoints: { weather: { response: ok(...allowAnyone) } },
    run: xhr('GET', 'request.withCredentials = true;'),
    expect: blocked('WildcardOriginNotAllowed', 'allow-origin-wildcard-with-credentials'),
  },
  {
    id: 'preflight-wildcard-with-credentials',
    number: 7,
    title: 'The star on the preflight',
    story: 'The service itself is right; the gateway in front responds to OPTIONS, with the wildcard.',
    from: 'app',
    request: { server: 'api', method: 'PUT', path: 'me' },
    endpoints: {
      me: {
        preflight: preflightOk(...allowAnyone, allowCredentials, ['Access-Control-Allow-Methods', 'PUT']),
        response: ok(...allowPage, allowCredentials),
      },
    },
    run: "return fetch(url, { method: 'PUT', credentials: 'include', body: 'lens' });",
    expect: blocked('PreflightWildcardOriginNotAllowed', 'allow-origin-wildcard-with-credentials'),
  },
  {
    id: 'allow-headers-wildcard-with-credentials',
    number: 11,
    title: 'All headers, but not these',
    story: 'The server allows every header with a star, which is only a name once credentials are included.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: {
      me: {
        preflight: preflightOk(...allowPage, allowCredentials, ['Access-Control-Allow-Headers', '*']),
        response: ok(...allowPage, allowCredentials),
      },
    },
    run: "return fetch(url, { credentials: 'include', headers: { 'X-Api-Key': 'k-123' } });",
    expect: blocked('HeaderDisallowedByPreflightResponse', 'header-not-allowed'),
  },
  {
    id: 'allow-methods-wildcard-with-credentials',
    number: 11,
    title: 'All methods, but not this one',
    story: 'The same star in the list of methods.',
    from: 'app',
    request: { server: 'api', method: 'DELETE', path: 'me' },
    endpoints: {
      me: {
        preflight: preflightOk(...allowPage, allowCredentials, ['Access-Control-Allow-Methods', '*']),
        response: { status: 204, headers: [...allowPage, allowCredentials] },
      },
    },
    run: "return fetch(url, { method: 'DELETE', credentials: 'include' });",
    expect: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
  },
  {
    id: 'event-source-wildcard-with-credentials',
    number: 39,
    title: 'A stream with credentials',
    story: 'The live feed is public, but the page opens it with its cookies.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'feed' },
    endpoints: {
      feed: {
        response: { headers: [...allowAnyone, ['Content-Type', 'text/event-stream']], body: 'data: 1\n\n' },
      },
    },
    run: eventSource(true),
    expect: blocked('WildcardOriginNotAllowed', 'allow-origin-wildcard-with-credentials'),
  },
  {
    id: 'authorization-under-wildcard',
    number: 10,
    title: 'The star and the token',
    story: 'The standard wants Authorization listed by name; today’s browsers still let the star cover it.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: {
      me: {
        preflight: preflightOk(...allowAnyone, ['Access-Control-Allow-Headers', '*']),
        response: ok(...allowAnyone),
      },
    },
    run: "return fetch(url, { headers: { Authorization: 'Bearer good' } });",
    expect: allowed,
  },
];

const notTrue: readonly Scenario[] = [
  {
    id: 'allow-credentials-capital',
    number: 18,
    title: 'True is not true',
    story: 'Python wrote the header.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: { me: { response: ok(...allowPage, ['Access-Control-Allow-Credentials', 'True']) } },
    run: "return fetch(url, { credentials: 'include' });",
    expect: blocked('InvalidAllowCredentials', 'allow-credentials-missing'),
  },
  {
    id: 'allow-credentials-missing',
    number: 18,
    title: 'The origin alone is not enough',
    story: 'The right origin is named; nobody said that cookies may come along.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'me' },
    endpoints: { me: { response: ok(...allowPage) } },
    run: "return fetch(url, { credentials: 'include' });",
    expect: blocked('InvalidAllowCredentials', 'allow-credentials-missing'),
  },
  {
    id: 'preflight-allow-credentials-missing',
    number: 18,
    title: 'Not on the preflight',
    story: 'The header is on the response, where it was first missed, but not on the response to OPTIONS.',
    from: 'app',
    request: { server: 'api', method: 'DELETE', path: 'me' },
    endpoints: {
      me: {
        preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'DELETE']),
        response: { status: 204, headers: [...allowPage, allowCredentials] },
      },
    },
    run: "return fetch(url, { method: 'DELETE', credentials: 'include' });",
    expect: blocked('PreflightInvalidAllowCredentials', 'allow-credentials-missing'),
  },
  {
    id: 'subdomain-allow-credentials-missing',
    number: 18,
    title: 'On a subdomain, the same',
    story: 'The API moved under the page’s own domain; its cookies go along, and still it must say true.',
    from: 'app',
    request: { server: 'sub', method: 'GET', path: 'me' },
    endpoints: { me: { response: ok(...allowPage) } },
    run: "return fetch(url, { credentials: 'include' });",
    expect: blocked('InvalidAllowCredentials', 'allow-credentials-missing'),
  },
  {
    id: 'plain-http-allow-credentials-missing',
    number: 18,
    title: 'Without https, the same',
    story: 'Two plain http servers in the office; the header for credentials was forgotten.',
    from: 'http',
    request: { server: 'api-http', method: 'PUT', path: 'me' },
    endpoints: {
      me: {
        preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'PUT']),
        response: ok(...allowPage),
      },
    },
    run: "return fetch(url, { method: 'PUT', credentials: 'include', body: 'lens' });",
    expect: blocked('PreflightInvalidAllowCredentials', 'allow-credentials-missing'),
  },
];

export const credentials: Theme = {
  id: 'credentials',
  title: 'Credentials',
  intro: 'With cookies included, stars are letters, and the server must agree with one word: true.',
  scenarios: [...wildcards, ...notTrue],
};
