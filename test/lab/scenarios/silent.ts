import type { Theme } from '../scenario.ts';
import { postJson } from './code.ts';
import { blocked } from './expectations.ts';
import { allowPage, json, ok, preflightOk } from './responses.ts';

export const silent: Theme = {
  id: 'silent',
  title: 'The server says nothing of CORS',
  intro: 'The server gets the request and responds; only the page may not read the response.',
  scenarios: [
    {
      id: 'no-cors-headers',
      number: 1,
      title: 'It works in Postman',
      story: 'The API responds with 200, and curl shows the JSON, but the page cannot read it.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'items' },
      endpoints: { items: { response: ok() } },
      run: 'return fetch(url);',
      expect: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
    {
      id: 'server-error-masked',
      number: 2,
      title: 'A crash that looks like CORS',
      story: 'The server allows the page on every good day; its error page forgets to.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'report' },
      endpoints: {
        report: {
          response: {
            status: 500,
            headers: [['Content-Type', 'text/html']],
            body: '<h1>Internal Server Error</h1>',
          },
        },
      },
      run: 'return fetch(url);',
      expect: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
    {
      id: 'gateway-error-masked',
      number: 2,
      title: 'The proxy gave up first',
      story: 'The application would have allowed the page, but the proxy in front of it sent its own 502.',
      from: 'app',
      request: { server: 'api', method: 'POST', path: 'export' },
      endpoints: {
        export: {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Headers', 'content-type']),
          response: { status: 502, headers: [['Content-Type', 'text/html']], body: '<h1>Bad Gateway</h1>' },
        },
      },
      run: postJson('{"year":2026}'),
      expect: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
    {
      id: 'unauthorized-masked',
      number: 2,
      title: 'Not signed in, not told so',
      story: 'The token ran out; the 401 comes from a layer that knows nothing of CORS.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'me' },
      endpoints: {
        me: {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Headers', 'authorization']),
          response: { status: 401, headers: [['WWW-Authenticate', 'Bearer']] },
        },
      },
      run: "return fetch(url, { headers: { Authorization: 'Bearer expired' } });",
      expect: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
    {
      id: 'headers-only-on-preflight',
      number: 21,
      title: 'Only the preflight is allowed',
      story:
        'The response to OPTIONS is right, and then the order is saved, without the header on its response.',
      from: 'app',
      request: { server: 'api', method: 'POST', path: 'orders' },
      endpoints: {
        orders: {
          preflight: preflightOk(
            ...allowPage,
            ['Access-Control-Allow-Methods', 'POST'],
            ['Access-Control-Allow-Headers', 'content-type'],
          ),
          response: { status: 201, headers: [json], body: '{"order":7}' },
        },
      },
      run: postJson('{"item":"lens"}'),
      expect: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
  ],
};
