import { type FailedReason, isFailedReason, type ReasonId } from './reasons.ts';
import { webkitSentence } from './webkit-sentence.ts';

/** What Chromium reports for every request a CORS or Local Network Access check refused, and for little else. */
export const corsNetError = 'net::ERR_FAILED';

/**
 * What preflights, frames and WebSockets report of their own when Local Network Access refused the connection, or
 * Private Network Access before it.
 */
export function isAddressSpaceError(netError: string): boolean {
  return /^net::ERR_(?:CACHED_IP_ADDRESS_SPACE_)?BLOCKED_BY_(?:LOCAL|PRIVATE)_NETWORK_ACCESS_/.test(netError);
}

/**
 * First match wins. Names from Chromium's net/base/net_error_list.h, without `net::ERR_`.
 */
const reasonByNetError: readonly (readonly [RegExp, FailedReason])[] = [
  [/^NAME_|^DNS_|^ICANN_NAME_COLLISION/, 'dns-failed'],
  [/^CONNECTION_REFUSED|^ADDRESS_UNREACHABLE|^ADDRESS_INVALID/, 'connection-refused'],
  [/^CONNECTION_TIMED_OUT|^TIMED_OUT/, 'connection-timed-out'],
  [/^EMPTY_RESPONSE/, 'empty-response'],
  [/^INTERNET_DISCONNECTED/, 'offline'],
  [/^BAD_SSL_CLIENT_AUTH_CERT|^SSL_CLIENT_AUTH/, 'client-certificate-required'],
  [/^CERT_|^SSL_|^ECH_|^CERTIFICATE_/, 'tls-failed'],
  [/^UNSAFE_PORT/, 'unsafe-port'],
  [/^ABORTED/, 'aborted'],
  [/^TOO_MANY_REDIRECTS/, 'too-many-redirects'],
  [
    /^INVALID_REDIRECT|^UNSAFE_REDIRECT|^UNKNOWN_URL_SCHEME|^DISALLOWED_URL_SCHEME|^INVALID_URL/,
    'redirect-invalid',
  ],
  [/^INVALID_ARGUMENT/, 'redirect-body-not-replayable'],
  [/^BLOCKED_BY_ORB/, 'opaque-response-blocked'],
  [/^BLOCKED_BY_RESPONSE.*(Coep|COEP)/, 'cross-origin-embedder-policy'],
  [/^BLOCKED_BY_RESPONSE.*(Dip|DIP)/, 'document-isolation-policy'],
  [/^BLOCKED_BY_RESPONSE/, 'cross-origin-resource-policy'],
  [/^BLOCKED_BY_CSP/, 'content-security-policy'],
  // Of Connection-Allowlist, and of a fenced frame that gave its network up.
  [/^NETWORK_ACCESS_REVOKED/, 'connection-allowlist'],
  [/^BLOCKED_BY_CLIENT|^BLOCKED_BY_ADMINISTRATOR/, 'blocked-by-extension'],
  [
    /^CONNECTION_|^SOCKET_|^HTTP2_|^QUIC_|^INCOMPLETE_|^CONTENT_LENGTH_MISMATCH|^RESPONSE_HEADERS_/,
    'connection-reset',
  ],
  // WebKit's: NSURLErrorNetworkConnectionLost in Safari, and what libsoup says in WebKitGTK, seen.
  [/^The network connection was lost|^Connection terminated unexpectedly/, 'connection-reset'],
];

/**
 * The reason behind a network error that is not the generic one, or null for the generic one, which says nothing.
 *
 * @param netError as in HAR's `_error`: `net::ERR_…`; `''` is what Chromium leaves when it refuses mixed content.
 */
export function failedReason(netError: string): FailedReason | null {
  if (netError === corsNetError || isAddressSpaceError(netError)) return null;
  if (netError === '') return 'mixed-content';
  const sentence = webkitSentence(netError);
  if (sentence !== null) return failureOf(sentence.reasons[0]);
  const name = netError.replace(/^net::ERR_/, '');
  return reasonByNetError.find(([pattern]) => pattern.test(name))?.[1] ?? 'network-error';
}

/** What CORS refused is no failure of the network, in whatever words. */
function failureOf(reason: ReasonId): FailedReason | null {
  return isFailedReason(reason) ? reason : null;
}
