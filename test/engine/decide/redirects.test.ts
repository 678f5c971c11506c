import { corsFailure, hop, response, success } from '../../build/exchange.ts';
import { app, expectDecided, failed, named, open } from './decided-rows.ts';

expectDecided('redirects', [
  [
    'a redirect without headers stops at the redirect',
    {
      hops: [hop({ response: response(302, 'Location: https://other.test/'), netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
    },
    { verdict: 'blocked', reason: 'allow-origin-missing', phase: 'redirect', hop: 0 },
  ],
  [
    'after a cross-origin redirect the origin is null',
    {
      hops: [
        hop({ response: response(302, open, 'Location: https://other.test/') }),
        hop({ url: 'https://other.test/', response: response(200, named), netError: 'net::ERR_FAILED' }),
      ],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'allow-origin-mismatch',
      phase: 'actual',
      hop: 1,
      corsError: 'AllowOriginMismatch',
    },
  ],
  [
    'back to the page’s own origin it is still CORS',
    {
      hops: [
        hop({ response: response(302, open, `Location: ${app}/`) }),
        hop({ url: `${app}/`, response: response(200), netError: 'net::ERR_FAILED' }),
      ],
      outcome: corsFailure,
    },
    { verdict: 'blocked', reason: 'allow-origin-missing', hop: 1 },
  ],
  [
    'a redirect to user info',
    {
      hops: [
        hop({
          response: response(302, open, 'Location: https://u:p@other.test/'),
          netError: 'net::ERR_FAILED',
        }),
      ],
      outcome: corsFailure,
    },
    {
      verdict: 'blocked',
      reason: 'redirect-with-credentials',
      phase: 'redirect',
      corsError: 'RedirectContainsCredentials',
    },
  ],
  [
    'redirect mode error',
    {
      hops: [hop({ response: response(302, open, 'Location: /b'), netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
    },
    { verdict: 'failed', reason: 'redirect-mode-error', phase: 'redirect' },
  ],
  [
    'redirect mode manual',
    { hops: [hop({ response: response(302, open, 'Location: /b') })], outcome: success },
    { verdict: 'opaque' },
  ],
  [
    'redirect mode manual in Chromium, which begins the next request and aborts it',
    {
      hops: [
        hop({ response: response(302, open, 'Location: https://u@other.test/') }),
        hop({ url: 'https://u@other.test/', headersKind: 'provisional', netError: 'net::ERR_ABORTED' }),
      ],
      outcome: failed('net::ERR_ABORTED'),
    },
    { verdict: 'opaque', alternatives: [null, 'aborted'] },
  ],
  [
    'the next request aborted after it was sent',
    {
      hops: [
        hop({ response: response(302, open, 'Location: https://other.test/') }),
        hop({ url: 'https://other.test/', netError: 'net::ERR_ABORTED' }),
      ],
      outcome: failed('net::ERR_ABORTED'),
    },
    { verdict: 'failed', reason: 'aborted', hop: 1 },
  ],
  [
    'a redirect from the page’s own origin to user info elsewhere',
    {
      hops: [
        hop({
          url: `${app}/`,
          response: response(302, 'Location: https://u@api.test/'),
          netError: 'net::ERR_FAILED',
        }),
      ],
      outcome: corsFailure,
    },
    { verdict: 'blocked', reason: 'redirect-with-credentials', phase: 'redirect' },
  ],
  [
    'a redirect status that leads nowhere: read by who follows, opaque to who does not, and both are said',
    { hops: [hop({ response: response(302, open) })], outcome: success },
    { verdict: 'allowed', alternatives: [null, null] },
  ],
  [
    'a redirect status that leads nowhere, when the call said manual',
    { hops: [hop({ response: response(302, open) })], outcome: success, rest: { redirectMode: 'manual' } },
    { verdict: 'opaque' },
  ],
  [
    'redirect mode error, and user info in a Location that Chromium looks at first',
    {
      hops: [
        hop({
          response: response(302, open, 'Location: https://u@other.test/'),
          netError: 'net::ERR_FAILED',
        }),
      ],
      outcome: corsFailure,
      rest: { redirectMode: 'error' },
    },
    { verdict: 'blocked', reason: 'redirect-with-credentials' },
  ],
  [
    'a redirect to the link of an app, after which the log has nothing',
    { hops: [hop({ response: response(302, named, 'Location: lens-app://signed-in') })] },
    {
      verdict: 'blocked',
      reason: 'scheme-not-cors',
      phase: 'redirect',
      corsError: 'CorsDisabledScheme',
      alternatives: ['scheme-not-cors', null],
    },
  ],
  [
    'the same where the log has what it led to',
    {
      hops: [
        hop({ response: response(302, named, 'Location: lens-app://signed-in') }),
        hop({ url: 'lens-app://signed-in', netError: 'net::ERR_FAILED' }),
      ],
      outcome: corsFailure,
    },
    { verdict: 'blocked', reason: 'scheme-not-cors', corsError: 'CorsDisabledScheme', hop: 1 },
  ],
  [
    'a redirect no browser follows',
    {
      hops: [
        hop({ response: response(302, named, 'Location: data:,x'), netError: 'net::ERR_UNSAFE_REDIRECT' }),
      ],
      outcome: failed('net::ERR_UNSAFE_REDIRECT'),
    },
    { verdict: 'failed', reason: 'redirect-invalid' },
  ],
]);
