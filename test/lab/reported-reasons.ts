import type { ReasonId } from '../../src/engine/reasons.ts';
import type { TrueRequest } from '../browser/truth.ts';

/** Every reason that Chromium's report of a failed request leaves open; empty: it is one we have no word for. */
export function reportedReasons({
  corsError,
  netError,
  blockedReason,
  resourceType,
}: TrueRequest): readonly ReasonId[] {
  if (corsError !== null) return corsReasons[corsError] ?? [];
  const reasons = netReasons[blockedReason ?? ''] ?? netReasons[netError ?? ''];
  return reasons ?? (resourceType === 'WebSocket' ? ['network-error'] : []);
}

const corsReasons: Readonly<Record<string, readonly ReasonId[]>> = {
  MissingAllowOriginHeader: ['allow-origin-missing', 'cached-without-allow-origin'],
  PreflightMissingAllowOriginHeader: ['allow-origin-missing'],
  PreflightInvalidStatus: ['preflight-status-not-ok'],
  PreflightDisallowedRedirect: ['preflight-redirected'],
  MultipleAllowOriginValues: ['allow-origin-repeated'],
  PreflightMultipleAllowOriginValues: ['allow-origin-repeated'],
  InvalidAllowOriginValue: ['allow-origin-invalid'],
  PreflightInvalidAllowOriginValue: ['allow-origin-invalid'],
  AllowOriginMismatch: ['allow-origin-mismatch'],
  PreflightAllowOriginMismatch: ['allow-origin-mismatch'],
  WildcardOriginNotAllowed: ['allow-origin-wildcard-with-credentials'],
  PreflightWildcardOriginNotAllowed: ['allow-origin-wildcard-with-credentials'],
  InvalidAllowCredentials: ['allow-credentials-missing'],
  PreflightInvalidAllowCredentials: ['allow-credentials-missing'],
  InvalidAllowMethodsPreflightResponse: ['allow-methods-unparsable'],
  InvalidAllowHeadersPreflightResponse: ['allow-headers-unparsable'],
  MethodDisallowedByPreflightResponse: ['method-not-allowed'],
  HeaderDisallowedByPreflightResponse: ['header-not-allowed'],
  RedirectContainsCredentials: ['redirect-with-credentials'],
  CorsDisabledScheme: ['scheme-not-cors'],
  InsecureLocalNetwork: ['local-network-insecure-context'],
  InvalidLocalNetworkAccess: ['local-network-space-mismatch'],
  LocalNetworkAccessPermissionDenied: ['local-network-permission-denied'],
};

const netReasons: Readonly<Record<string, readonly ReasonId[]>> = {
  'mixed-content': ['mixed-content'],
  csp: ['content-security-policy'],
  integrity: ['integrity-policy'],
  inspector: ['blocked-in-devtools'],
  'net::ERR_BLOCKED_BY_RESPONSE': ['framing-refused'],
  'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByDip': ['document-isolation-policy'],
  'net::ERR_NETWORK_ACCESS_REVOKED': ['connection-allowlist'],
  'net::ERR_FAILED': ['service-worker-failed', 'network-error', 'redirect-mode-error'],
  'net::ERR_NAME_NOT_RESOLVED': ['dns-failed'],
  'net::ERR_CONNECTION_REFUSED': ['connection-refused'],
  'net::ERR_CONNECTION_RESET': ['connection-reset'],
  'net::ERR_EMPTY_RESPONSE': ['empty-response'],
  'net::ERR_CERT_AUTHORITY_INVALID': ['tls-failed'],
  'net::ERR_BAD_SSL_CLIENT_AUTH_CERT': ['client-certificate-required'],
  'net::ERR_UNSAFE_PORT': ['unsafe-port'],
  // Of a redirect that it does not follow, too.
  'net::ERR_ABORTED': ['aborted', 'mixed-content', 'content-security-policy'],
  'net::ERR_INVALID_REDIRECT': ['redirect-invalid'],
  'net::ERR_UNSAFE_REDIRECT': ['redirect-invalid'],
  'net::ERR_TOO_MANY_REDIRECTS': ['too-many-redirects'],
  'net::ERR_BLOCKED_BY_ORB': ['opaque-response-blocked'],
  'net::ERR_BLOCKED_BY_CLIENT': ['blocked-by-extension'],
  'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin': ['cross-origin-resource-policy'],
  'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep': [
    'cross-origin-embedder-policy',
  ],
};
