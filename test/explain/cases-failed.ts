import { firefoxKey } from '../../src/engine/decide/browser-names.ts';
import type { FailedReason } from '../../src/engine/reasons.ts';
import { because, exchange, hop, preflight, response } from './build.ts';
import type { Cases } from './cases-blocked.ts';

/** A request that ended in this network error. */
function failed(reason: FailedReason, netError: string, url?: string): Cases {
  const about = exchange({ hops: [hop({ netError, ...(url !== undefined && { url }) })] });
  const key = firefoxKey(reason, 'actual', {});
  return {
    actual: because(reason, 'actual', about, { verdict: 'failed', evidence: { netError }, firefoxKey: key }),
  };
}

/** In Firefox, whose log has no names of errors. */
function unnamed(cases: Cases): Cases {
  return renamed('without a name', cases);
}

function failedPreflight(reason: FailedReason, netError: string): Cases {
  const about = exchange({
    hops: [hop({ method: 'PUT', netError, preflight: preflight(null, { netError }) })],
  });
  return { preflight: because(reason, 'preflight', about, { verdict: 'failed', evidence: { netError } }) };
}

function failedOnResponse(
  reason: FailedReason,
  netError: string,
  status: number,
  headers: readonly [string, string][],
  phase: 'actual' | 'redirect' = 'actual',
): Cases {
  const about = exchange({
    hops: [hop({ netError, response: response(status, headers) })],
    resourceType: 'image',
  });
  const location = headers.find(([name]) => name === 'Location')?.[1];
  const evidence = { netError, ...(location !== undefined && { location }) };
  return { [phase]: because(reason, phase, about, { verdict: 'failed', evidence }) };
}

function redirected(reason: FailedReason, location: string): Cases {
  return failedOnResponse(reason, 'net::ERR_ABORTED', 302, [['Location', location]], 'redirect');
}

/** Of a service worker that gave the page nothing it may have. */
function handedOver(serviceWorkerSource: string): Cases {
  const about = exchange({
    hops: [hop({ netError: 'net::ERR_FAILED' })],
    serviceWorker: 'page',
    serviceWorkerSource,
  });
  const evidence = { netError: 'net::ERR_FAILED' };
  const one = because('service-worker-failed', 'actual', about, { verdict: 'failed', evidence });
  return { [`actual, with the source ${serviceWorkerSource}`]: one };
}

/** One whose evidence says more than the exchange. */
function toldBy(reason: FailedReason, evidence: Readonly<Record<string, string>>): Cases {
  const about = exchange({ hops: [hop({ netError: '' })], resourceType: 'script' });
  const name = `actual, by ${Object.keys(evidence).join(' and ')}`;
  return { [name]: because(reason, 'actual', about, { verdict: 'failed', evidence }) };
}

const renamed = (name: string, cases: Cases): Cases =>
  Object.fromEntries(Object.values(cases).map((each) => [name, each]));

export const failedCases: Readonly<Record<FailedReason, Cases>> = {
  'dns-failed': failed('dns-failed', 'net::ERR_NAME_NOT_RESOLVED'),
  'connection-refused': {
    ...failed('connection-refused', 'net::ERR_CONNECTION_REFUSED', 'http://localhost:8080/status'),
    ...failedPreflight('connection-refused', 'net::ERR_CONNECTION_REFUSED'),
  },
  'connection-reset': {
    ...failed('connection-reset', 'net::ERR_CONNECTION_RESET'),
    ...unnamed(failedOnResponse('connection-reset', '', 200, [])),
  },
  'connection-timed-out': failed('connection-timed-out', 'net::ERR_TIMED_OUT'),
  'empty-response': failed('empty-response', 'net::ERR_EMPTY_RESPONSE'),
  offline: failed('offline', 'net::ERR_INTERNET_DISCONNECTED'),
  'tls-failed': {
    ...failed('tls-failed', 'net::ERR_CERT_AUTHORITY_INVALID'),
    ...failedPreflight('tls-failed', 'net::ERR_CERT_AUTHORITY_INVALID'),
    ...unnamed(failed('tls-failed', '')),
  },
  'client-certificate-required': {
    ...failed('client-certificate-required', 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT'),
    ...failedPreflight('client-certificate-required', 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT'),
  },
  'unsafe-port': {
    ...failed('unsafe-port', 'net::ERR_UNSAFE_PORT', 'http://api.partner.test:6000/'),
    ...unnamed(failed('unsafe-port', '', 'http://api.partner.test:6000/')),
  },
  aborted: {
    ...failed('aborted', 'net::ERR_ABORTED'),
    ...renamed('actual, after the response', failedOnResponse('aborted', 'net::ERR_ABORTED', 200, [])),
  },
  'too-many-redirects': failed('too-many-redirects', 'net::ERR_TOO_MANY_REDIRECTS'),
  'redirect-invalid': {
    ...failedOnResponse(
      'redirect-invalid',
      'net::ERR_UNKNOWN_URL_SCHEME',
      302,
      [['Location', 'myapp://open']],
      'redirect',
    ),
    ...failed('redirect-invalid', 'net::ERR_INVALID_REDIRECT'),
  },
  'redirect-body-not-replayable': failedOnResponse(
    'redirect-body-not-replayable',
    'net::ERR_INVALID_ARGUMENT',
    307,
    [['Location', '/elsewhere']],
    'redirect',
  ),
  'redirect-mode-error': failedOnResponse(
    'redirect-mode-error',
    'net::ERR_FAILED',
    302,
    [['Location', '/elsewhere']],
    'redirect',
  ),
  'opaque-response-blocked': failedOnResponse('opaque-response-blocked', 'net::ERR_BLOCKED_BY_ORB', 200, [
    ['Content-Type', 'application/json'],
  ]),
  'cross-origin-resource-policy': failedOnResponse(
    'cross-origin-resource-policy',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
    200,
    [['Cross-Origin-Resource-Policy', 'same-origin']],
  ),
  'cross-origin-embedder-policy': failedOnResponse(
    'cross-origin-embedder-policy',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
    200,
    [],
  ),
  'mixed-content': {
    ...failed('mixed-content', '', 'http://api.partner.test/v1/items'),
    ...redirected('mixed-content', 'http://api.partner.test/v1/items'),
    'actual, to an address nobody looked up': because(
      'mixed-content',
      'actual',
      exchange({
        hops: [hop({ netError: '', url: 'http://printer.example.test/status' })],
        targetAddressSpace: { candidates: ['unknown'], source: 'nothing' },
      }),
      { verdict: 'failed', evidence: { netError: '' } },
    ),
  },
  'content-security-policy': {
    ...failed('content-security-policy', 'net::ERR_BLOCKED_BY_CSP'),
    ...toldBy('content-security-policy', {
      directive: "img-src 'self'",
      document: 'https://app.example.test/shop',
    }),
    ...toldBy('content-security-policy', {
      directive: "connect-src 'self'",
      document: 'https://app.example.test/shop',
      location: 'https://other.example.test/items',
    }),
  },
  'framing-refused': {
    ...failedOnResponse('framing-refused', 'net::ERR_BLOCKED_BY_RESPONSE', 200, []),
    ...toldBy('framing-refused', { frameOptions: 'DENY', status: '200' }),
    ...toldBy('framing-refused', { directive: "frame-ancestors 'self'", status: '200' }),
  },
  'document-isolation-policy': failedOnResponse(
    'document-isolation-policy',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByDip',
    200,
    [],
  ),
  'connection-allowlist': {
    ...failed('connection-allowlist', 'net::ERR_NETWORK_ACCESS_REVOKED'),
    'actual, by a header that the log has': because(
      'connection-allowlist',
      'actual',
      exchange({
        hops: [hop({ netError: 'net::ERR_NETWORK_ACCESS_REVOKED' })],
        client: {
          secureContext: true,
          permissions: null,
          addressSpace: { candidates: ['public'], source: 'server-address' },
          document: {
            url: 'https://app.example.test/shop',
            isFrame: false,
            within: null,
            policies: [['Connection-Allowlist', '(response-origin)']],
          },
        },
      }),
      { verdict: 'failed', evidence: { netError: 'net::ERR_NETWORK_ACCESS_REVOKED' } },
    ),
  },
  'integrity-policy': toldBy('integrity-policy', {
    policy: 'blocked-destinations=(script)',
    document: 'https://app.example.test/shop',
  }),
  'integrity-mismatch': failedOnResponse('integrity-mismatch', '', 200, []),
  'integrity-without-cors': failedOnResponse('integrity-without-cors', '', 200, []),
  'blocked-in-devtools': failed('blocked-in-devtools', ''),
  'blocked-by-extension': failed('blocked-by-extension', 'net::ERR_BLOCKED_BY_CLIENT'),
  'service-worker-failed': {
    ...failed('service-worker-failed', 'net::ERR_FAILED'),
    ...handedOver('opaque'),
    ...handedOver('none'),
  },
  'network-error': {
    ...failed('network-error', 'net::ERR_HTTP_RESPONSE_CODE_FAILURE'),
    ...unnamed(failed('network-error', '')),
    ...renamed('a WebSocket', failedOnResponse('network-error', '', 200, [])),
  },
};
