import { corsFailure, headerLines, hop, response, success } from '../../build/exchange.ts';
import { expectDecided, named } from './decided-rows.ts';

expectDecided('the response and its copies', [
  [
    'a response without headers',
    { hops: [hop({ response: response(200), netError: 'net::ERR_FAILED' })], outcome: corsFailure },
    {
      verdict: 'blocked',
      reason: 'allow-origin-missing',
      phase: 'actual',
      corsError: 'MissingAllowOriginHeader',
    },
  ],
  [
    '304 to a request that asked no such question is checked like any response',
    { hops: [hop({ response: response(304), netError: 'net::ERR_FAILED' })], outcome: corsFailure },
    { verdict: 'blocked', reason: 'allow-origin-missing' },
  ],
  [
    '304 to a conditional request freshens a response that the log may not have',
    {
      hops: [hop({ requestHeaders: headerLines('If-None-Match: "1"'), response: response(304) })],
      outcome: success,
    },
    { verdict: 'allowed' },
  ],
  [
    'a stored response without headers',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { earlierCacheable: response(200) },
    },
    { verdict: 'blocked', reason: 'cached-without-allow-origin', corsError: 'MissingAllowOriginHeader' },
  ],
  [
    'a stored response for another origin',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { earlierCacheable: response(200, 'Access-Control-Allow-Origin: https://other.test') },
    },
    { verdict: 'blocked', reason: 'allow-origin-mismatch', corsError: 'AllowOriginMismatch' },
  ],
  [
    'a response whose headers pass, refused: the browser had others than the capture',
    {
      hops: [hop({ response: response(200, named), netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      phase: 'actual',
      corsError: null,
      alternatives: [
        'blocked-without-trace',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
      ],
    },
  ],
]);
