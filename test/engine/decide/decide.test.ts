import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { chromium, firefox } from '../../../src/engine/profiles/register.ts';
import {
  corsFailure,
  type ExchangeParts,
  exchange,
  headerLines,
  hop,
  preflight,
  response,
  success,
} from '../build-exchange.ts';

const app = 'https://app.test';
const open = 'Access-Control-Allow-Origin: *';
const named = `Access-Control-Allow-Origin: ${app}`;
const credentialed = [named, 'Access-Control-Allow-Credentials: true'] as const;
const either = ['same-origin', 'include'] as const;

type Row = readonly [
  name: string,
  parts: ExchangeParts,
  expected: {
    verdict: string;
    reason?: string | null;
    phase?: string | null;
    corsError?: string | null;
    hop?: number;
    alternatives?: readonly (string | null)[];
  },
];

const failed = (netError: string) => ({ kind: 'failure', netError }) as const;

const rows: readonly Row[] = [
  [
    'an open answer',
    { hops: [hop({ response: response(200, open) })], outcome: success },
    { verdict: 'allowed' },
  ],
  ['same-origin', { hops: [hop({ url: `${app}/x`, response: response(200) })] }, { verdict: 'not-cors' }],
  ['a navigation', { mode: 'navigate', hops: [hop({ response: response(200) })] }, { verdict: 'not-cors' }],
  [
    'a WebSocket',
    { mode: 'websocket', hops: [hop({ url: 'wss://api.test/', response: response(101) })] },
    { verdict: 'not-cors' },
  ],
  ['data:', { hops: [hop({ url: 'data:,x', response: response(200) })] }, { verdict: 'not-cors' }],
  [
    'no-cors',
    { mode: 'no-cors', hops: [hop({ response: response(200) })], outcome: success },
    { verdict: 'opaque' },
  ],
  [
    'mode same-origin',
    { mode: 'same-origin', hops: [hop()] },
    { verdict: 'blocked', reason: 'mode-same-origin', phase: 'actual', corsError: 'DisallowedByMode' },
  ],
  [
    'an answer without headers',
    { hops: [hop({ response: response(200), netError: 'net::ERR_FAILED' })], outcome: corsFailure },
    {
      verdict: 'blocked',
      reason: 'allow-origin-missing',
      phase: 'actual',
      corsError: 'MissingAllowOriginHeader',
    },
  ],
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
    'no outcome and two answers: cannot tell, and says both',
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
    'a preflight that passes and an answer that does not',
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
    'an unsafe request answered without a preflight was let through by an earlier one',
    { hops: [hop({ method: 'PUT', response: response(200, open) })], outcome: success },
    { verdict: 'allowed' },
  ],
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
    '304 to a request that asked no such question is checked like any answer',
    { hops: [hop({ response: response(304), netError: 'net::ERR_FAILED' })], outcome: corsFailure },
    { verdict: 'blocked', reason: 'allow-origin-missing' },
  ],
  [
    '304 to a conditional request freshens an answer that the log may not have',
    {
      hops: [hop({ requestHeaders: headerLines('If-None-Match: "1"'), response: response(304) })],
      outcome: success,
    },
    { verdict: 'allowed' },
  ],
  [
    'no-cors or cors, and the answer passes: nothing to mend either way, and both are said',
    {
      mode: ['cors', 'no-cors'],
      hops: [hop({ method: 'POST', response: response(200, open) })],
      outcome: success,
    },
    { verdict: 'allowed', alternatives: [null, null] },
  ],
  [
    'no-cors or cors, and the answer would not pass: it was no-cors',
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
    'ORB',
    {
      mode: 'no-cors',
      hops: [hop({ response: response(200), netError: 'net::ERR_BLOCKED_BY_ORB' })],
      outcome: failed('net::ERR_BLOCKED_BY_ORB'),
    },
    { verdict: 'failed', reason: 'opaque-response-blocked' },
  ],
  [
    'mixed content',
    { hops: [hop({ url: 'http://api.test/', netError: '' })], outcome: failed('') },
    { verdict: 'failed', reason: 'mixed-content' },
  ],
  [
    'an empty error from a page that mixes nothing',
    { hops: [hop({ netError: '' })], outcome: failed('') },
    { verdict: 'failed', reason: 'blocked-in-devtools' },
  ],
  [
    'a stored answer without headers',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { earlierCacheable: response(200) },
    },
    { verdict: 'blocked', reason: 'cached-without-allow-origin', corsError: 'MissingAllowOriginHeader' },
  ],
  [
    'a stored answer for another origin',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { earlierCacheable: response(200, 'Access-Control-Allow-Origin: https://other.test') },
    },
    { verdict: 'blocked', reason: 'allow-origin-mismatch', corsError: 'AllowOriginMismatch' },
  ],
  [
    'a loopback target that never answered',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' } },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      corsError: 'LocalNetworkAccessPermissionDenied',
    },
  ],
  [
    'the same from a page that is no secure context',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['public'], evidence: 'server-address' },
          permissions: null,
        },
      },
    },
    { verdict: 'blocked', reason: 'local-network-insecure-context', corsError: 'InsecureLocalNetwork' },
  ],
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
    'the same of a worker, to this computer: its answer may have come',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        answerUnseen: true,
        targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' },
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
    'a worker’s request whose preflight passes without credentials: the answer may be what failed',
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
      rest: { answerUnseen: true },
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
    'a preflight answered well by this computer, and nothing after it: the request said another space',
    {
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
      rest: { targetAddressSpace: { candidates: ['loopback'], evidence: 'server-address' } },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-space-mismatch',
      phase: 'actual',
      corsError: 'InvalidLocalNetworkAccess',
    },
  ],
  [
    'the same where the preflight fails with credentials: that is likelier, and the other not ruled out',
    {
      credentials: either,
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, named, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
      rest: { targetAddressSpace: { candidates: ['loopback'], evidence: 'server-address' } },
    },
    {
      verdict: 'blocked',
      reason: 'allow-credentials-missing',
      phase: 'preflight',
      alternatives: ['allow-credentials-missing', 'local-network-space-mismatch'],
    },
  ],
  [
    'a WebSocket to this computer that the person did not allow',
    {
      mode: 'websocket',
      hops: [
        hop({ url: 'ws://localhost:8080/', netError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' }),
      ],
      outcome: failed('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'),
      rest: { targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' } },
    },
    { verdict: 'blocked', reason: 'local-network-permission-denied' },
  ],
  [
    'a frame of this computer in a page that may not reach it',
    {
      mode: 'navigate',
      hops: [
        hop({ url: 'http://localhost:8080/', netError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' }),
      ],
      outcome: failed('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'),
      rest: { targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' } },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      corsError: 'LocalNetworkAccessPermissionDenied',
    },
  ],
  [
    'a host whose address is not known, from a page on plain http',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://printer.test/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['unknown'], evidence: 'nothing' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['public'], evidence: 'server-address' },
          permissions: null,
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-insecure-context',
      corsError: 'InsecureLocalNetwork',
      alternatives: [
        'local-network-insecure-context',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-space-mismatch',
      ],
    },
  ],
  [
    'a host whose address is not known, from a page on plain http from nobody knows where',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://printer.test/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['unknown'], evidence: 'nothing' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['unknown'], evidence: 'nothing' },
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
        'redirect-with-credentials',
        'local-network-insecure-context',
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
      rest: { answerUnseen: 'maybe' },
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
        answerUnseen: 'maybe',
        targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' },
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
      rest: { answerUnseen: true },
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
    'no trace of a request with a JSON body, not even of its preflight, with credentials',
    {
      credentials: 'include',
      hops: [hop({ method: 'PUT', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        client: {
          secureContext: false,
          addressSpace: { candidates: ['unknown'], evidence: 'nothing' },
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
  [
    'an answer whose headers pass, refused: the browser had others than the capture',
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
  [
    'a host whose address is not known, from a page that was denied the permission',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['unknown'], evidence: 'nothing' },
        client: {
          secureContext: true,
          addressSpace: { candidates: ['unknown'], evidence: 'nothing' },
          permissions: { 'local-network': 'denied', 'loopback-network': 'prompt' },
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      corsError: 'LocalNetworkAccessPermissionDenied',
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
    'from one port of this computer to another no permission is asked for',
    {
      origin: 'http://localhost:5173',
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' },
        client: {
          secureContext: true,
          addressSpace: { candidates: ['loopback'], evidence: 'url-literal' },
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
        'redirect-with-credentials',

        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
  [
    'an opaque answer whose body nobody read',
    {
      mode: 'no-cors',
      hops: [hop({ response: response(200), netError: 'net::ERR_ABORTED' })],
      outcome: failed('net::ERR_ABORTED'),
    },
    { verdict: 'opaque' },
  ],
  [
    'a no-cors request aborted before its answer',
    { mode: 'no-cors', hops: [hop({ netError: 'net::ERR_ABORTED' })], outcome: failed('net::ERR_ABORTED') },
    { verdict: 'failed', reason: 'aborted' },
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
  [
    'a WebSocket whose handshake the server refused',
    {
      mode: 'websocket',
      hops: [hop({ url: 'wss://api.test/', netError: 'Unexpected response code: 200' })],
      outcome: failed('Unexpected response code: 200'),
    },
    { verdict: 'failed', reason: 'network-error' },
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
  ['a URL that does not parse', { hops: [hop({ url: 'http://[' })] }, { verdict: 'cannot-tell' }],
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
      verdict: 'cannot-tell',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',

        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
  [
    'the service worker failed it, to this computer: not for want of a permission of the page',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        serviceWorker: 'page',
        targetAddressSpace: { candidates: ['loopback'], evidence: 'url-literal' },
      },
    },
    { verdict: 'failed', reason: 'service-worker-failed' },
  ],
  [
    'the service worker answered',
    { hops: [hop({ response: response(200) })], outcome: success, rest: { serviceWorker: 'page' } },
    { verdict: 'allowed' },
  ],
  [
    'the service worker failed it',
    { hops: [hop({ netError: 'net::ERR_FAILED' })], outcome: corsFailure, rest: { serviceWorker: 'page' } },
    { verdict: 'failed', reason: 'service-worker-failed' },
  ],
];

describe('decide under chromium', () => {
  it.each(rows)('%s', (_name, parts, expected) => {
    const decision = decide(exchange(parts), chromium(156));
    const { alternatives, ...rest } = expected;
    expect(decision).toMatchObject({ reason: null, ...rest });
    expect(decision.alternatives.map(({ reason }) => reason)).toEqual(alternatives ?? []);
  });
});

describe('decide under firefox, which reports no outcome', () => {
  it.each([
    [
      'a failed preflight whose request was never logged',
      { hops: [hop({ method: 'PUT', entry: null, preflight: preflight(response(204, open)) })] },
      { verdict: 'blocked', reason: 'method-not-allowed', firefoxKey: 'CORSMethodNotFound' },
    ],
    [
      'the same with the credentials mode unknown: only a failing preflight explains it',
      {
        credentials: either,
        hops: [
          hop({
            method: 'PUT',
            entry: null,
            preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
          }),
        ],
      },
      {
        verdict: 'blocked',
        reason: 'allow-origin-wildcard-with-credentials',
        firefoxKey: 'CORSNotSupportingCredentials',
      },
    ],
    ['a finished entry without an answer', { hops: [hop()] }, { verdict: 'failed', reason: 'network-error' }],
    [
      'a blocked 200 looks like a success and is not',
      { hops: [hop({ response: response(200) })] },
      { verdict: 'blocked', reason: 'allow-origin-missing', firefoxKey: 'CORSMissingAllowOrigin2' },
    ],
  ] as const)('%s', (_name, parts, expected) => {
    expect(decide(exchange(parts as ExchangeParts), firefox(153))).toMatchObject(expected);
  });
});

describe('the causes of a preflight', () => {
  it.each([
    ['a header that the capture left out', [], 'x-a', [{ rule: 'name', name: 'x-a' }]],
    ['a safelisted name that the capture left out', [], 'content-type', [{ rule: 'value-not-captured' }]],
    ['a value that the browser rewrote', ['range: bytes=0-1'], 'range', [{ rule: 'value-not-captured' }]],
    [
      'safelisted values that are too long together',
      Array.from(
        { length: 9 },
        (_, i) =>
          `${['accept', 'accept-language', 'content-language', 'dpr', 'downlink', 'rtt', 'width', 'viewport-width', 'device-memory'][i]}: ${'1'.repeat(128)}`,
      ),
      'accept,accept-language,content-language,dpr,downlink,rtt,width,viewport-width,device-memory',
      [{ kind: 'total-length', bytes: 1152 }],
    ],
    ['nothing that asks for one', [], '', [{ kind: 'forced' }]],
  ] as const)('%s', (_name, lines, names, expected) => {
    const one = hop({
      method: 'POST',
      requestHeaders: headerLines(...lines),
      netError: 'net::ERR_FAILED',
      preflight: preflight(response(204), { method: 'POST', names }),
    });
    const { preflightCauses } = decide(exchange({ hops: [one], outcome: corsFailure }), chromium(156));
    expect(preflightCauses).toMatchObject(expected);
  });
});

describe('the trace', () => {
  const decision = decide(
    exchange({
      credentials: 'include',
      hops: [
        hop({
          method: 'PUT',
          requestHeaders: headerLines('content-type: application/json'),
          netError: 'net::ERR_FAILED',
          preflight: preflight(
            response(
              204,
              `Access-Control-Allow-Origin: ${app}/`,
              'Access-Control-Allow-Credentials: True',
              'Access-Control-Allow-Methods: GET, PUT',
            ),
            { names: 'content-type' },
          ),
        }),
      ],
      outcome: corsFailure,
    }),
    chromium(156),
  );

  it('goes on past the failure, as though it were mended', () => {
    expect(
      decision.trace.map(
        ({ step, outcome, afterFailure }) => `${afterFailure ? 'then ' : ''}${step} ${outcome}`,
      ),
    ).toEqual([
      'cors-applies pass',
      'local-network-access pass',
      'preflight-needed pass',
      'preflight-not-redirected pass',
      'allow-origin-present pass',
      'allow-origin-matches fail',
      'then allow-credentials-true fail',
      'then preflight-status-ok pass',
      'then allow-methods-parses pass',
      'then allow-headers-parses not-applicable',
      'then method-allowed pass',
      'then header-allowed fail',
    ]);
  });

  it('lists in `also` what would fail next', () => {
    expect(decision.also.map(({ step }) => step)).toEqual(['allow-credentials-true', 'header-allowed']);
  });

  it('names the causes of the preflight', () => {
    expect(decision.preflightCauses).toEqual([
      { kind: 'method', method: 'PUT' },
      { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
    ]);
  });
});

it('never throws, whatever the capture holds', () => {
  const absurd = exchange({
    hops: [hop({ url: '', method: '', response: { status: -1, headers: [['', '\u0000']] } })],
  }) as Exchange;
  expect(() => decide(absurd, chromium(156))).not.toThrow();
});
