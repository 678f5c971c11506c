import { corsFailure, hop } from '../../build/exchange.ts';
import { expectDecided } from './decided-rows.ts';

expectDecided('a failure without a trace', [
  [
    'a generic failure that nothing in the capture explains',
    { hops: [hop({ netError: 'net::ERR_FAILED' })], outcome: corsFailure },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
  [
    'no trace of a script element’s request, whose mode is not known',
    {
      mode: ['no-cors', 'cors'],
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
  [
    'no trace of a request that no CORS check can have refused',
    { mode: 'no-cors', hops: [hop({ netError: 'net::ERR_FAILED' })], outcome: corsFailure },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: ['blocked-without-trace', 'local-network-space-mismatch', 'service-worker-failed'],
    },
  ],
  [
    'no trace of a request with a JSON body, not even of its preflight, with credentials',
    {
      credentials: 'include',
      hops: [hop({ method: 'PUT', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        client: {
          secureContext: false,
          addressSpace: { candidates: ['unknown'], source: 'nothing' },
          permissions: null,
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'allow-origin-wildcard-with-credentials',
        'allow-credentials-missing',
        'preflight-redirected',
        'preflight-status-not-ok',
        'method-not-allowed',
        'header-not-allowed',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'allow-origin-wildcard-with-credentials',
        'allow-credentials-missing',
        'redirect-with-credentials',
        'local-network-space-mismatch',
      ],
    },
  ],
]);
