import type { CapturedResponse } from '../engine/exchange.ts';
import type { ReasonId } from '../engine/reasons.ts';
import type { Case } from './case.ts';
import { isOfExtension } from './page-origin.ts';
import type { Draft, RemedyId } from './remedy.ts';

/**
 * How a reason is dealt with: `response` where there was one, so that its headers, its status and its maker say
 * what to do; a list where the reason itself says it, whatever the response. A reason that is missing does not compile.
 */
type Treatment = 'response' | ((c: Case) => readonly Draft[]);

const plainly =
  (...ids: readonly RemedyId[]): Treatment =>
  () =>
    ids.map((id, index) => ({ id, suffices: index === 0 && ids.length === 1 }));

export const byReason: Readonly<Record<ReasonId, Treatment>> = {
  'allow-origin-missing': 'response',
  'allow-origin-mismatch': 'response',
  'allow-origin-repeated': 'response',
  'allow-origin-invalid': 'response',
  'allow-origin-wildcard-with-credentials': 'response',
  'allow-credentials-missing': 'response',
  'preflight-status-not-ok': 'response',
  'preflight-redirected': 'response',
  'allow-methods-unparsable': 'response',
  'allow-headers-unparsable': 'response',
  'method-not-allowed': 'response',
  'header-not-allowed': 'response',
  'blocked-without-trace': 'response',
  'cached-without-allow-origin': 'response',
  'redirect-with-credentials': plainly('redirect-without-credentials'),
  'mode-same-origin': plainly('use-mode-cors'),
  'scheme-not-cors': scheme,
  'no-cors-redirect-mode': plainly('let-no-cors-follow'),
  'local-network-permission-denied': localNetwork,
  'local-network-insecure-context': plainly('serve-page-over-https', 'grant-local-network'),
  'local-network-space-mismatch': plainly('declare-address-space'),
  'private-network-insecure-context': plainly('serve-page-over-https'),
  'private-network-not-allowed': plainly('allow-private-network'),
  'dns-failed': plainly('reach-the-server'),
  'connection-refused': unreachable,
  'connection-reset': plainly('reach-the-server'),
  'connection-timed-out': plainly('reach-the-server'),
  'empty-response': plainly('mend-server-error'),
  offline: plainly('reach-the-server'),
  'tls-failed': plainly('mend-certificate'),
  'client-certificate-required': plainly('no-certificate-for-options'),
  'unsafe-port': plainly('use-another-port'),
  aborted: plainly('keep-the-request'),
  'too-many-redirects': plainly('mend-redirects'),
  'redirect-invalid': plainly('mend-redirects'),
  'redirect-body-not-replayable': plainly('call-final-address'),
  'redirect-mode-error': plainly('follow-redirects'),
  'opaque-response-blocked': plainly('send-the-right-type'),
  'cross-origin-resource-policy': plainly('set-resource-policy'),
  'cross-origin-embedder-policy': plainly('set-resource-policy'),
  'mixed-content': plainly('serve-api-over-https'),
  'content-security-policy': plainly('allow-in-csp'),
  'framing-refused': plainly('let-page-be-framed'),
  'document-isolation-policy': plainly('set-resource-policy'),
  'connection-allowlist': plainly('allow-connection'),
  'integrity-policy': plainly('add-integrity'),
  'integrity-mismatch': plainly('renew-integrity'),
  'integrity-without-cors': plainly('load-with-cors'),
  'blocked-in-devtools': plainly('look-at-request-blocking'),
  'blocked-by-extension': plainly('switch-extension-off'),
  'service-worker-failed': serviceWorker,
  'network-error': networkError,
  'no-browser': () => [],
};

/** Without its frame's, or against its own, policy a document is refused, and nobody is asked. */
function localNetwork({ evidence: { asker } }: Case): readonly Draft[] {
  if (asker === 'frame') return [{ id: 'delegate-to-frame' }, { id: 'grant-local-network' }];
  return asker === 'policy' ? [{ id: 'take-out-of-permissions-policy' }] : [{ id: 'grant-local-network' }];
}

/** `localhost:8201/x` is a URL of the scheme `localhost:`. */
function scheme({ evidence: { scheme: name = '', url = '' } }: Case): readonly Draft[] {
  const left = /^[a-z0-9.-]+:\d{1,5}(?:[/?#]|$)/i.test(url) || name.includes('.') || name === 'localhost';
  return left
    ? [{ id: 'write-scheme', evidence: { better: `http://${url}` }, suffices: false }]
    : [{ id: 'use-http-address' }];
}

function unreachable({ hop }: Case): readonly Draft[] {
  return [{ id: isOwnMachine(hop.url) ? 'start-the-server' : 'reach-the-server' }];
}

function isOwnMachine(url: string): boolean {
  return /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?=[:/?#]|$)/i.test(url);
}

function serviceWorker({ exchange }: Case): readonly Draft[] {
  // An image that the page itself shows without CORS is none of the worker's business.
  return exchange.cacheStorage === undefined
    ? [{ id: 'mend-service-worker' }]
    : [{ id: 'cache-readable-responses', evidence: { cache: exchange.cacheStorage }, suffices: true }];
}

/** A WebSocket that got a response other than 101: no CORS, but servers compare its Origin with lists of their own. */
function refusedHandshake({ status }: CapturedResponse, origin: string): readonly Draft[] {
  const evidence = { status: String(status), origin };
  const grounds = [{ kind: 'status', status, hop: 0, phase: 'actual' } as const];
  const id = status === 401 || status === 403 ? 'allow-socket-origin' : 'pass-on-upgrade';
  return [{ id, evidence, grounds }];
}

/** Nothing came, and nothing says why. */
function networkError(c: Case): readonly Draft[] {
  const { hop, decision } = c;
  const [origin] = decision.origin.candidates;
  if (/^wss?:/i.test(hop.url) && hop.response !== null) return refusedHandshake(hop.response, origin);
  if (isOfExtension(origin) && !isOwnMachine(hop.url))
    return [{ id: 'get-host-permission' }, { id: 'reach-the-server' }];
  return unreachable(c);
}
