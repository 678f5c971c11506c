import type { Theme } from '../scenario.ts';
import { allowPage, ok, preflightOk } from './answers.ts';
import { allowed, blocked, failed } from './expectations.ts';

export const serviceWorkers: Theme = {
  id: 'service-workers',
  title: 'A service worker in between',
  intro: 'The worker makes the request; the page sees only what the worker hands over.',
  scenarios: [
    {
      id: 'service-worker-rethrows',
      number: 43,
      title: 'The worker had the error',
      story:
        'The service worker passes the request on; it fails there, and the page is told only that it failed.',
      from: 'service-worker',
      request: { server: 'api', method: 'GET', path: 'items' },
      endpoints: { items: { answer: ok() } },
      run: 'return fetch(url);',
      expect: failed('service-worker-failed'),
      expectOfServiceWorker: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
    {
      id: 'service-worker-ok',
      number: null,
      title: 'The worker got the answer',
      story: 'The same with a server that allows the page.',
      from: 'service-worker',
      request: { server: 'api', method: 'GET', path: 'items' },
      endpoints: { items: { answer: ok(...allowPage) } },
      run: 'return fetch(url);',
      expect: allowed,
      expectOfServiceWorker: allowed,
    },
    {
      id: 'service-worker-preflight',
      number: null,
      title: 'The worker’s own preflight',
      story: 'The page saves; the preflight is the service worker’s, and the server does not know PUT.',
      from: 'service-worker',
      request: { server: 'api', method: 'PUT', path: 'items' },
      endpoints: {
        items: {
          preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'GET']),
          answer: ok(...allowPage),
        },
      },
      run: "return fetch(url, { method: 'PUT', body: 'lens' });",
      expect: failed('service-worker-failed'),
      expectOfServiceWorker: blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
    },
  ],
};
