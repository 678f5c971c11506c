import type { Expectation, Theme } from '../scenario.ts';
import { postJson, xhr } from './code.ts';
import { blocked } from './expectations.ts';
import { allowAnyone, allowPage, ok, preflightOk } from './responses.ts';

const missing: Expectation = blocked('PreflightMissingAllowOriginHeader', 'allow-origin-missing');

const redirected: Expectation = blocked('PreflightDisallowedRedirect', 'preflight-redirected');

export const optionsNotHandled: Theme = {
  id: 'options-not-handled',
  title: 'The server does not handle the preflight',
  intro:
    'Before some requests the browser asks first, with OPTIONS. Without a good response it sends nothing more.',
  scenarios: [
    {
      id: 'auth-answers-options',
      number: 3,
      title: 'The guard stops the scout',
      story: 'Sign-in is checked before anything else, and a preflight never carries a token.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'me' },
      endpoints: {
        me: {
          preflight: { status: 401, headers: [['WWW-Authenticate', 'Bearer']] },
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { headers: { Authorization: 'Bearer good' } });",
      expect: missing,
    },
    {
      id: 'options-not-found',
      number: 4,
      title: 'No route for OPTIONS',
      story: 'The headers are added to every response, but OPTIONS has no handler and gives 404.',
      from: 'app',
      request: { server: 'api', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': { preflight: { status: 404, headers: allowPage }, response: ok(...allowPage) },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: blocked('PreflightInvalidStatus', 'preflight-status-not-ok'),
    },
    {
      id: 'options-not-allowed',
      number: 4,
      title: '405, and not a word of CORS',
      story: 'The framework refuses OPTIONS before the CORS middleware is asked.',
      from: 'app',
      request: { server: 'api', method: 'DELETE', path: 'items/7' },
      endpoints: {
        'items/7': {
          preflight: { status: 405, headers: [['Allow', 'GET, DELETE']] },
          response: { status: 204, headers: allowPage },
        },
      },
      run: "return fetch(url, { method: 'DELETE' });",
      expect: missing,
    },
    {
      id: 'preflight-redirect-slash',
      number: 12,
      title: 'A slash away',
      story: 'The framework sends /items on to /items/, preflights included.',
      from: 'app',
      request: { server: 'api', method: 'POST', path: 'items' },
      endpoints: {
        items: { response: { status: 301, headers: [...allowPage, ['Location', '{url:api/items/}']] } },
        'items/': {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Headers', 'content-type']),
          response: ok(...allowPage),
        },
      },
      run: postJson('{}'),
      expect: redirected,
    },
    {
      id: 'preflight-redirect-https',
      number: 13,
      title: 'Everything moves to https',
      story: 'The page still asks for http, and the server redirects whatever arrives there.',
      from: 'http',
      request: { server: 'api-http', method: 'PUT', path: 'items/7' },
      endpoints: {
        'items/7': {
          response: ({ url }) =>
            url.startsWith('http:')
              ? { status: 301, headers: [['Location', '{url:api/items/7}']] }
              : ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: redirected,
    },
    {
      id: 'upload-listener-preflight',
      number: 40,
      title: 'A progress bar asks for a preflight',
      story: 'The upload worked until it got a progress bar; the server never knew of OPTIONS.',
      from: 'app',
      request: { server: 'api', method: 'POST', path: 'upload' },
      endpoints: { upload: { preflight: { status: 404 }, response: ok(...allowAnyone) } },
      run: xhr('POST', 'request.upload.onprogress = () => {};', "'a,b,c'"),
      expect: missing,
    },
    {
      id: 'stream-body-preflight',
      number: 40,
      title: 'A streamed body asks for a preflight',
      story: 'The upload became a stream to save memory; the server never knew of OPTIONS.',
      from: 'app',
      request: { server: 'api', method: 'POST', path: 'upload' },
      endpoints: { upload: { preflight: { status: 404 }, response: ok(...allowAnyone) } },
      run: `const body = new Blob(['a,b,c']).stream();
return fetch(url, { method: 'POST', body, duplex: 'half' });`,
      expect: missing,
    },
  ],
};
