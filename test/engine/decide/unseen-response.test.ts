import { corsFailure, hop, preflight, response } from '../../build/exchange.ts';
import { app, either, expectDecided, open } from './decided-rows.ts';

expectDecided('a worker’s request, of which the log does not show the response', [
  [
    'the same of a worker, to this computer: its response may have come',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        responseUnseen: true,
        targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' },
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
        'redirect-with-credentials',
        'local-network-permission-denied',
        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
  [
    'a worker’s request whose preflight passes without credentials: the response may be what failed',
    {
      credentials: either,
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
      rest: { responseUnseen: true },
    },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',
        'allow-origin-wildcard-with-credentials',
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
  [
    'the same where nothing tells whether it was a worker’s',
    {
      credentials: either,
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
      rest: { responseUnseen: 'maybe' },
    },
    {
      verdict: 'blocked',
      reason: 'allow-origin-wildcard-with-credentials',
      phase: 'preflight',
      alternatives: [
        'allow-origin-wildcard-with-credentials',
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
  [
    'a request to this computer of which nothing tells whether it was a worker’s',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        responseUnseen: 'maybe',
        targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' },
      },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      alternatives: [
        'local-network-permission-denied',
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
    'a worker’s request to its own origin, that may have been redirected',
    {
      hops: [hop({ url: `${app}/x`, netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { responseUnseen: true },
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
]);
