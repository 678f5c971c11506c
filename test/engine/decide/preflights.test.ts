import { corsFailure, hop, preflight, response, success } from '../../build/exchange.ts';
import { expectDecided, failed, open } from './decided-rows.ts';

expectDecided('preflights', [
  [
    'a failed preflight',
    {
      hops: [hop({ method: 'PUT', netError: 'net::ERR_FAILED', preflight: preflight(response(404)) })],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'allow-origin-missing',
      phase: 'preflight',
      corsError: 'PreflightMissingAllowOriginHeader',
    },
  ],
  [
    'a preflight that passes and a response that does not',
    {
      hops: [
        hop({
          method: 'PUT',
          response: response(200),
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
    },
    { verdict: 'blocked', reason: 'allow-origin-missing', phase: 'actual' },
  ],
  [
    'a preflight the network lost',
    {
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_CONNECTION_REFUSED',
          preflight: preflight(null, { netError: 'net::ERR_CONNECTION_REFUSED' }),
        }),
      ],
      outcome: failed('net::ERR_CONNECTION_REFUSED'),
    },
    { verdict: 'failed', reason: 'connection-refused', phase: 'preflight' },
  ],
  [
    'an unsafe request that got a response without a preflight was let through by an earlier one',
    { hops: [hop({ method: 'PUT', response: response(200, open) })], outcome: success },
    { verdict: 'allowed' },
  ],
]);
