import type { Exchange } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { firefox } from '../../src/engine/profiles/register.ts';
import type { FailedReason, Phase } from '../../src/engine/reasons.ts';
import type { Cases, ExplainCase } from './build.ts';
import { API, decided, exchange, hop, PAGE, preflight, response } from './build.ts';

type HopParts = NonNullable<Parameters<typeof hop>[0]>;
type More = Parameters<typeof exchange>[0];

/** A request that ended in this network error, as Chromium reports it. */
function ended(
  netError: string,
  { phase = 'actual', ...one }: HopParts & { phase?: Phase },
  more: More = {},
) {
  const about = exchange({
    hops: [hop({ netError, ...one })],
    outcome: { kind: 'failure', netError },
    ...more,
  });
  return (reason: FailedReason): ExplainCase => decided(reason, phase, about);
}

function failed(reason: FailedReason, netError: string, url = `${API}/v1/items`): Cases {
  return { actual: ended(netError, { url })(reason) };
}

function failedPreflight(reason: FailedReason, netError: string): Cases {
  const refused = preflight(null, { netError });
  return { preflight: ended(netError, { phase: 'preflight', method: 'PUT', preflight: refused })(reason) };
}

/** An image without CORS, which had a response. */
const image = { resourceType: 'image', mode: 'no-cors' } as const;

function failedOnResponse(
  reason: FailedReason,
  netError: string,
  headers: HeaderList = [],
  more: More = image,
): Cases {
  return { actual: ended(netError, { response: response(200, headers) }, more)(reason) };
}

/** An image whose redirect led nowhere. */
function redirected(reason: FailedReason, netError: string, location: string, more: More = {}): Cases {
  const moved = { phase: 'redirect', response: response(302, ['Location', location]) } as const;
  return { redirect: ended(netError, moved, { ...image, ...more })(reason) };
}

/** A call whose redirect was allowed and not followed. */
function notFollowed(reason: FailedReason, netError: string, status: number, method: string): Cases {
  const moved = response(status, ['Location', '/elsewhere'], ['Access-Control-Allow-Origin', '*']);
  return { redirect: ended(netError, { phase: 'redirect', method, response: moved })(reason) };
}

/** Of a page's service worker that gave the page nothing it may have. */
function byServiceWorker(serviceWorkerSource?: string): ExplainCase {
  const source = serviceWorkerSource === undefined ? {} : { serviceWorkerSource };
  return ended('net::ERR_FAILED', {}, { serviceWorker: 'page', ...source })('service-worker-failed');
}

/** In Firefox, whose log has neither outcomes nor names of errors. */
function unnamed(reason: FailedReason, one: HopParts, more: More = {}): Cases {
  const about: Exchange = exchange({ hops: [hop(one)], ...more });
  return { 'without a name': decided(reason, 'actual', about, firefox(153)) };
}

/** What the document at /shop says in its own headers. */
function document(...policies: HeaderList): Pick<Exchange, 'client'> {
  return {
    client: {
      secureContext: true,
      permissions: null,
      addressSpace: { candidates: ['public'], source: 'server-address' },
      document: { url: `${PAGE}/shop`, isFrame: false, within: null, policies },
    },
  };
}

/** Framed by another page. */
function framed(...headers: HeaderList): ExplainCase {
  const [framing] = Object.values(
    failedOnResponse('framing-refused', 'net::ERR_BLOCKED_BY_RESPONSE', headers, {
      resourceType: 'document',
      mode: 'navigate',
    }),
  );
  return framing as ExplainCase;
}

const star = ['Access-Control-Allow-Origin', '*'] as const;
const revoked = 'net::ERR_NETWORK_ACCESS_REVOKED';
const selfOnly = (directive: string): HeaderList => [['Content-Security-Policy', `${directive} 'self'`]];

export const failedCases: Readonly<Record<FailedReason, Cases>> = {
  'dns-failed': failed('dns-failed', 'net::ERR_NAME_NOT_RESOLVED'),
  'connection-refused': {
    ...failed('connection-refused', 'net::ERR_CONNECTION_REFUSED', 'http://localhost:8080/status'),
    ...failedPreflight('connection-refused', 'net::ERR_CONNECTION_REFUSED'),
  },
  'connection-reset': {
    ...failed('connection-reset', 'net::ERR_CONNECTION_RESET'),
    ...unnamed('connection-reset', { symptom: 'cut-short', response: response(200, star) }),
  },
  'connection-timed-out': failed('connection-timed-out', 'net::ERR_TIMED_OUT'),
  'empty-response': failed('empty-response', 'net::ERR_EMPTY_RESPONSE'),
  offline: failed('offline', 'net::ERR_INTERNET_DISCONNECTED'),
  'tls-failed': {
    ...failed('tls-failed', 'net::ERR_CERT_AUTHORITY_INVALID'),
    ...failedPreflight('tls-failed', 'net::ERR_CERT_AUTHORITY_INVALID'),
    ...unnamed('tls-failed', { symptom: 'tls-broken' }),
  },
  'client-certificate-required': {
    ...failed('client-certificate-required', 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT'),
    ...failedPreflight('client-certificate-required', 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT'),
  },
  'unsafe-port': {
    ...failed('unsafe-port', 'net::ERR_UNSAFE_PORT', 'https://api.partner.test:6000/'),
    ...unnamed('unsafe-port', { symptom: 'never-opened', url: 'https://api.partner.test:6000/' }),
  },
  aborted: {
    ...failed('aborted', 'net::ERR_ABORTED'),
    'actual, after the response': ended('net::ERR_ABORTED', { response: response(200, star) })('aborted'),
  },
  'too-many-redirects': failed('too-many-redirects', 'net::ERR_TOO_MANY_REDIRECTS'),
  'redirect-invalid': {
    ...redirected('redirect-invalid', 'net::ERR_UNKNOWN_URL_SCHEME', 'myapp://open'),
    ...failed('redirect-invalid', 'net::ERR_INVALID_REDIRECT'),
  },
  'redirect-body-not-replayable': notFollowed(
    'redirect-body-not-replayable',
    'net::ERR_INVALID_ARGUMENT',
    307,
    'POST',
  ),
  'redirect-mode-error': notFollowed('redirect-mode-error', 'net::ERR_FAILED', 302, 'GET'),
  'opaque-response-blocked': failedOnResponse('opaque-response-blocked', 'net::ERR_BLOCKED_BY_ORB', [
    ['Content-Type', 'application/json'],
  ]),
  'cross-origin-resource-policy': failedOnResponse(
    'cross-origin-resource-policy',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
    [['Cross-Origin-Resource-Policy', 'same-origin']],
  ),
  'cross-origin-embedder-policy': failedOnResponse(
    'cross-origin-embedder-policy',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
  ),
  'mixed-content': {
    ...failed('mixed-content', '', 'http://api.partner.test/v1/items'),
    ...redirected('mixed-content', 'net::ERR_ABORTED', 'http://api.partner.test/v1/items'),
    'actual, to an address nobody looked up': ended(
      '',
      { url: 'http://printer.example.test/status' },
      { targetAddressSpace: { candidates: ['unknown'], source: 'nothing' } },
    )('mixed-content'),
  },
  'content-security-policy': {
    ...failed('content-security-policy', 'net::ERR_BLOCKED_BY_CSP'),
    'actual, by directive and document': ended(
      '',
      {},
      { ...image, ...document(...selfOnly('img-src')) },
    )('content-security-policy'),
    ...redirected('content-security-policy', 'net::ERR_ABORTED', 'https://other.example.test/items', {
      resourceType: 'xhr',
      ...document(...selfOnly('connect-src')),
    }),
  },
  'framing-refused': {
    actual: framed(),
    'actual, by frameOptions and status': framed(['X-Frame-Options', 'DENY']),
    'actual, by directive and status': framed(['Content-Security-Policy', "frame-ancestors 'self'"]),
  },
  'document-isolation-policy': failedOnResponse(
    'document-isolation-policy',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByDip',
  ),
  'connection-allowlist': {
    ...failed('connection-allowlist', revoked),
    'actual, by a header that the log has': ended(
      revoked,
      {},
      document(['Connection-Allowlist', '(response-origin)']),
    )('connection-allowlist'),
  },
  'integrity-policy': {
    'actual, by policy and document': ended(
      '',
      {},
      {
        resourceType: 'script',
        mode: 'no-cors',
        ...document(['Integrity-Policy', 'blocked-destinations=(script)']),
      },
    )('integrity-policy'),
  },
  'integrity-mismatch': {
    actual: decided(
      'integrity-mismatch',
      'actual',
      exchange({
        hops: [hop({ response: response(200, star) })],
        resourceType: 'script',
        outcome: { kind: 'integrity-refused', passedCors: true },
      }),
    ),
  },
  'integrity-without-cors': {
    actual: decided(
      'integrity-without-cors',
      'actual',
      exchange({
        hops: [hop({ response: response(200) })],
        resourceType: 'script',
        mode: 'no-cors',
        outcome: { kind: 'integrity-refused', passedCors: true },
      }),
    ),
  },
  'blocked-in-devtools': failed('blocked-in-devtools', ''),
  'blocked-by-extension': failed('blocked-by-extension', 'net::ERR_BLOCKED_BY_CLIENT'),
  'service-worker-failed': {
    actual: byServiceWorker(),
    'actual, with the source opaque': byServiceWorker('opaque'),
    'actual, with the source none': byServiceWorker('none'),
  },
  'network-error': {
    ...failed('network-error', 'net::ERR_HTTP_RESPONSE_CODE_FAILURE'),
    ...unnamed('network-error', {}),
    'a WebSocket': decided(
      'network-error',
      'actual',
      exchange({
        hops: [hop({ url: 'wss://api.partner.test/live', response: response(200) })],
        resourceType: 'websocket',
        mode: 'websocket',
      }),
      firefox(153),
    ),
  },
};
