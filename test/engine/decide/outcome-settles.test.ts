import { corsFailure, hop, preflight, response, success } from '../../build/exchange.ts';
import { credentialed, either, expectDecided, open } from './decided-rows.ts';

expectDecided('what the browser’s outcome settles', [
  [
    'the browser failed it, so credentials were included',
    {
      credentials: either,
      hops: [hop({ response: response(200, open), netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'allow-origin-wildcard-with-credentials',
      corsError: 'WildcardOriginNotAllowed',
    },
  ],
  [
    'the browser let it through, so they were not',
    { credentials: either, hops: [hop({ response: response(200, open) })], outcome: success },
    { verdict: 'allowed' },
  ],
  [
    'no outcome and two possible results: cannot tell, and says both',
    { credentials: either, hops: [hop({ response: response(200, open) })] },
    { verdict: 'cannot-tell', alternatives: [null, 'allow-origin-wildcard-with-credentials'] },
  ],
  [
    'a preflight that fails for a different reason in each credentials mode: the likeliest, and both',
    {
      credentials: either,
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, open)),
        }),
      ],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'method-not-allowed',
      phase: 'preflight',
      alternatives: ['method-not-allowed', 'allow-origin-wildcard-with-credentials'],
    },
  ],
  [
    'no-cors or cors, and the response passes: nothing to fix either way, and both are said',
    {
      mode: ['cors', 'no-cors'],
      hops: [hop({ method: 'POST', response: response(200, open) })],
      outcome: success,
    },
    { verdict: 'allowed', alternatives: [null, null] },
  ],
  [
    'no-cors or cors, and the response would not pass: it was no-cors',
    { mode: ['cors', 'no-cors'], hops: [hop({ method: 'POST', response: response(200) })], outcome: success },
    { verdict: 'opaque' },
  ],
  [
    'exposed only without credentials, and the credentials mode unknown: both are said',
    {
      credentials: either,
      hops: [hop({ response: response(200, ...credentialed, 'Access-Control-Expose-Headers: *', 'X-A: 1') })],
      outcome: success,
    },
    { verdict: 'allowed', alternatives: [null, null] },
  ],
  [
    'a success no rule explains: the browser has the last word',
    { hops: [hop({ response: response(200) })], outcome: success },
    { verdict: 'allowed' },
  ],
  [
    'a failure whose headers have not arrived',
    { hops: [hop({ netError: 'net::ERR_FAILED' })], outcome: { kind: 'pending' } },
    { verdict: 'cannot-tell', reason: null },
  ],
]);
