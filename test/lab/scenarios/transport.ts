import type { Theme } from '../scenario.ts';
import { postJson } from './code.ts';
import { blocked, failed } from './expectations.ts';
import { allowPage, ok } from './responses.ts';
import { wouldAllow } from './would-allow.ts';

export const transport: Theme = {
  id: 'transport',
  title: 'It never arrived',
  intro: 'Script gets the same error as for CORS. No header would help with any of these.',
  scenarios: [
    wouldAllow(
      {
        id: 'unknown-host',
        number: null,
        title: 'A name nobody knows',
        story: 'The host name has a typing error.',
      },
      'unknown-host',
      failed('dns-failed'),
    ),
    wouldAllow(
      {
        id: 'connection-refused',
        number: null,
        title: 'The server is not running',
        story: 'Somebody forgot to start it.',
      },
      'refused',
      failed('connection-refused'),
    ),
    wouldAllow(
      {
        id: 'bad-certificate',
        number: 33,
        title: 'A certificate of its own making',
        story: 'The development server signed its certificate itself, and the browser does not know it.',
      },
      'bad-certificate',
      failed('tls-failed'),
    ),
    {
      ...wouldAllow(
        {
          id: 'bad-certificate-preflighted',
          number: 33,
          title: 'Already the preflight sees the certificate',
          story: 'The same with a JSON body.',
        },
        'bad-certificate',
        failed('tls-failed'),
      ),
      request: { server: 'bad-certificate', method: 'POST', path: 'items' },
      run: postJson('{}'),
    },
    {
      ...wouldAllow(
        {
          id: 'client-certificate-on-preflight',
          number: 34,
          title: 'A preflight shows no papers',
          story: 'The API demands a client certificate, and preflights never carry one.',
        },
        'client-certificate',
        failed('client-certificate-required'),
      ),
      request: { server: 'client-certificate', method: 'PUT', path: 'items' },
      run: "return fetch(url, { method: 'PUT', credentials: 'include', body: 'lens' });",
    },
    {
      ...wouldAllow(
        {
          id: 'client-certificate-asked-politely',
          number: 34,
          title: 'A preflight without papers gets a page',
          story: 'The proxy finishes the handshake without a certificate, and sends 400 in its own words.',
        },
        'api',
        blocked('PreflightMissingAllowOriginHeader', 'allow-origin-missing'),
      ),
      request: { server: 'api', method: 'PUT', path: 'items' },
      endpoints: {
        items: {
          preflight: {
            status: 400,
            headers: [['Content-Type', 'text/html']],
            body: '<h1>400 Bad Request</h1>No required SSL certificate was sent',
          },
          response: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', credentials: 'include', body: 'lens' });",
    },
    {
      ...wouldAllow(
        {
          id: 'connection-reset',
          number: null,
          title: 'Hung up',
          story: 'The server crashed in the middle of the request.',
        },
        'api-http',
        failed('connection-reset'),
      ),
      from: 'http',
      endpoints: { items: { response: { broken: 'reset' } } },
    },
    {
      ...wouldAllow(
        {
          id: 'empty-response',
          number: null,
          title: 'Not a byte',
          story: 'The server closed the connection without a response.',
        },
        'api-http',
        failed('empty-response'),
      ),
      from: 'http',
      endpoints: { items: { response: { broken: 'empty' } } },
    },
    {
      ...wouldAllow(
        {
          id: 'empty-response-to-preflight',
          number: null,
          title: 'OPTIONS kills the server',
          story: 'The little server in the device knows GET and PUT, and hangs up on anything else.',
        },
        'api-http',
        failed('empty-response'),
      ),
      from: 'http',
      request: { server: 'api-http', method: 'PUT', path: 'items' },
      endpoints: { items: { preflight: { broken: 'empty' }, response: ok(...allowPage) } },
      run: "return fetch(url, { method: 'PUT', body: 'on' });",
    },
    wouldAllow(
      {
        id: 'unsafe-port',
        number: 48,
        title: 'A port for something else',
        story: 'The API was put on port 6000, which browsers keep for X11.',
      },
      'unsafe-port',
      failed('unsafe-port'),
    ),
    {
      ...wouldAllow(
        {
          id: 'aborted-by-page',
          number: null,
          title: 'Nobody waited',
          story: 'The code gives up after 300 milliseconds; the server takes longer.',
        },
        'api',
        failed('aborted'),
      ),
      endpoints: { items: { response: { broken: 'silent' } } },
      run: 'return fetch(url, { signal: AbortSignal.timeout(300) });',
    },
  ],
};
