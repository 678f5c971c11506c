import type { Theme } from '../scenario.ts';
import { blocked } from './expectations.ts';
import { allowPage, ok, preflightOk } from './responses.ts';

export const preflightRefused: Theme = {
  id: 'preflight-refused',
  title: 'The preflight says no',
  intro: 'The response to OPTIONS does not allow what was asked. The request itself is never sent.',
  scenarios: [
    {
      id: 'preflight-names-other-origin',
      number: null,
      title: 'Allowed, but somebody else',
      story: 'The staging page asks a server that knows only the live one.',
      from: 'app',
      request: { server: 'api', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(
            ['Access-Control-Allow-Origin', 'https://www.app.test'],
            ['Access-Control-Allow-Methods', 'PUT'],
          ),
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: blocked('PreflightAllowOriginMismatch', 'allow-origin-mismatch'),
    },
    {
      id: 'preflight-allow-origin-twice',
      number: 5,
      title: 'Two layers respond to the preflight',
      story: 'The gateway and the service behind it both add the header.',
      from: 'app',
      request: { server: 'api', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(...allowPage, ...allowPage, ['Access-Control-Allow-Methods', 'PUT']),
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: blocked('PreflightMultipleAllowOriginValues', 'allow-origin-repeated'),
    },
    {
      id: 'preflight-allow-origin-invalid',
      number: null,
      title: 'True is not an origin',
      story: 'Somebody read “allow origin: yes or no”.',
      from: 'app',
      request: { server: 'api', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(
            ['Access-Control-Allow-Origin', 'true'],
            ['Access-Control-Allow-Methods', 'PUT'],
          ),
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: blocked('PreflightInvalidAllowOriginValue', 'allow-origin-invalid'),
    },
    {
      id: 'method-not-listed',
      number: 19,
      title: 'PUT was forgotten',
      story: 'The list of methods is that of the first version of the API.',
      from: 'app',
      request: { server: 'api', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'GET, POST']),
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
    },
    {
      id: 'allow-methods-missing',
      number: 19,
      title: 'No list of methods at all',
      story: 'The server allows the origin and thinks that is all there is.',
      from: 'app',
      request: { server: 'api', method: 'DELETE', path: 'items/7' },
      endpoints: {
        'items/7': { preflight: preflightOk(...allowPage), response: { status: 204, headers: allowPage } },
      },
      run: "return fetch(url, { method: 'DELETE' });",
      expect: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
    },
    {
      id: 'patch-lower-case',
      number: 20,
      title: 'patch is not PATCH',
      story: 'The code writes its methods in small letters, which works for put and delete.',
      from: 'app',
      request: { server: 'api', method: 'patch', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'GET, PUT, PATCH']),
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'patch', body: 'lens' });",
      expect: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
    },
    {
      id: 'allow-methods-unparsable',
      number: 22,
      title: 'Semicolons between methods',
      story: 'The list was written as in a cookie.',
      from: 'app',
      request: { server: 'api', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'GET; PUT']),
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: blocked('InvalidAllowMethodsPreflightResponse', 'allow-methods-unparsable'),
    },
    {
      id: 'two-methods-at-once',
      number: null,
      title: 'Two at once, one of them allowed',
      story: 'The page saves and deletes the same thing at the same moment; only PUT is on the list.',
      from: 'app',
      request: { server: 'api', method: 'DELETE', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'PUT']),
          response: ok(...allowPage),
        },
      },
      run: `const [, deleted] = await Promise.allSettled([
  fetch(url, { method: 'PUT', body: 'lens' }),
  fetch(url, { method: 'DELETE' }),
]);
throw deleted.reason;`,
      expect: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
    },
  ],
};
