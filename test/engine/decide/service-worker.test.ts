import { corsFailure, hop, response, success } from '../../build/exchange.ts';
import { expectDecided } from './decided-rows.ts';

expectDecided('service workers', [
  [
    'the service worker failed it, to this computer: not for want of a permission of the page',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        serviceWorker: 'page',
        targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' },
      },
    },
    { verdict: 'failed', reason: 'service-worker-failed' },
  ],
  [
    'the service worker responded',
    { hops: [hop({ response: response(200) })], outcome: success, rest: { serviceWorker: 'page' } },
    { verdict: 'allowed' },
  ],
  [
    'the service worker failed it',
    { hops: [hop({ netError: 'net::ERR_FAILED' })], outcome: corsFailure, rest: { serviceWorker: 'page' } },
    { verdict: 'failed', reason: 'service-worker-failed' },
  ],
]);
