import type { ReasonId } from '../../src/engine/reasons.ts';
import type { Supposed } from '../../src/paste/message-case.ts';

/** What is other than usual where a request fails so. */
type Specimen = Partial<Omit<Supposed, 'evidence'>> & { readonly evidence?: Supposed['evidence'] };

const origin = 'https://shop.example';
const target = 'https://api.shop.example';
const url = `${target}/v1/orders`;

const preflight = (evidence: Supposed['evidence'] = {}): Specimen => ({
  phase: 'preflight',
  evidence: { method: 'PUT', status: '204', ...evidence },
});
const netError = (code: string): Specimen => ({ evidence: { netError: `net::${code}` } });
const device = { target: 'http://192.168.1.20', targetSpace: 'local', clientSpace: 'public' };
const toDevice: Specimen = { url: 'http://192.168.1.20/print', evidence: device };
const ok = { status: '200' };
const moved = { status: '302' };

/** A made-up request for each reason, so that the words for it can be shown without a capture. */
const specimens: Readonly<Record<ReasonId, Specimen>> = {
  'allow-origin-missing': { evidence: ok },
  'allow-origin-mismatch': { evidence: { ...ok, allowed: 'https://www.shop.example' } },
  'allow-origin-repeated': { evidence: { ...ok, allowed: `${origin}, *`, fields: '2' } },
  'allow-origin-invalid': { evidence: { ...ok, allowed: 'shop.example' } },
  'allow-origin-wildcard-with-credentials': { evidence: { ...ok, allowed: '*' } },
  'allow-credentials-missing': { evidence: ok },
  'preflight-status-not-ok': preflight({ status: '401' }),
  'preflight-redirected': preflight({ status: '301', location: `${url}/` }),
  'allow-methods-unparsable': preflight({ allowed: '(GET, PUT)', item: '(GET' }),
  'allow-headers-unparsable': preflight({ allowed: '"content-type"', item: '"content-type"' }),
  'method-not-allowed': preflight({ requested: 'PUT', allowed: 'GET, POST' }),
  'header-not-allowed': preflight({ name: 'authorization', allowed: 'content-type' }),
  'redirect-with-credentials': {
    phase: 'redirect',
    evidence: { ...moved, location: 'https://user@files.example/' },
  },
  'mode-same-origin': {},
  'scheme-not-cors': { url: 'file:///orders.json', evidence: { scheme: 'file', url: 'file:///orders.json' } },
  'no-cors-redirect-mode': {},
  'cached-without-allow-origin': { evidence: { ...ok, cached: 'true' } },
  'local-network-permission-denied': toDevice,
  'local-network-insecure-context': toDevice,
  'local-network-space-mismatch': toDevice,
  'private-network-insecure-context': toDevice,
  'private-network-not-allowed': { ...toDevice, phase: 'preflight', evidence: { ...device, method: 'PUT' } },
  'blocked-without-trace': { evidence: ok },
  'dns-failed': netError('ERR_NAME_NOT_RESOLVED'),
  'connection-refused': netError('ERR_CONNECTION_REFUSED'),
  'connection-reset': netError('ERR_CONNECTION_RESET'),
  'connection-timed-out': netError('ERR_CONNECTION_TIMED_OUT'),
  'empty-response': netError('ERR_EMPTY_RESPONSE'),
  offline: netError('ERR_INTERNET_DISCONNECTED'),
  'tls-failed': netError('ERR_CERT_AUTHORITY_INVALID'),
  'client-certificate-required': netError('ERR_SSL_CLIENT_AUTH_CERT_NEEDED'),
  'unsafe-port': {
    url: `${target}:6667/v1/orders`,
    evidence: { target: `${target}:6667`, netError: 'net::ERR_UNSAFE_PORT' },
  },
  aborted: netError('ERR_ABORTED'),
  'too-many-redirects': netError('ERR_TOO_MANY_REDIRECTS'),
  'redirect-invalid': { phase: 'redirect', evidence: { ...moved, location: 'https:///orders' } },
  'redirect-body-not-replayable': { phase: 'redirect', evidence: { status: '307', method: 'POST' } },
  'redirect-mode-error': { phase: 'redirect', evidence: moved },
  'opaque-response-blocked': {
    resourceType: 'image',
    headers: [['Content-Type', 'application/json']],
    evidence: ok,
  },
  'cross-origin-resource-policy': {
    headers: [['Cross-Origin-Resource-Policy', 'same-origin']],
    evidence: ok,
  },
  'cross-origin-embedder-policy': { evidence: ok },
  'mixed-content': {
    url: 'http://api.shop.example/v1/orders',
    evidence: { target: 'http://api.shop.example' },
  },
  'content-security-policy': { evidence: { document: `${origin}/`, directive: "connect-src 'self'" } },
  'framing-refused': {},
  'document-isolation-policy': { evidence: ok },
  'connection-allowlist': netError('ERR_NETWORK_ACCESS_REVOKED'),
  'integrity-policy': { evidence: { document: `${origin}/`, policy: 'blocked-destinations=(script)' } },
  'integrity-mismatch': { evidence: ok },
  'integrity-without-cors': {},
  'blocked-in-devtools': {},
  'blocked-by-extension': netError('ERR_BLOCKED_BY_CLIENT'),
  'service-worker-failed': {},
  'network-error': netError('ERR_FAILED'),
  'no-browser': {},
};

export function specimenOf(reason: ReasonId): Supposed {
  const { evidence, ...specimen } = specimens[reason];
  return {
    ...{ url, origin, phase: 'actual' },
    ...specimen,
    evidence: { ...{ target, origin, pageOrigin: origin, method: 'GET', url }, ...evidence },
  };
}
