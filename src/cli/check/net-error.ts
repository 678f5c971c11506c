const netErrors: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOTFOUND: 'net::ERR_NAME_NOT_RESOLVED',
    EAI_AGAIN: 'net::ERR_NAME_NOT_RESOLVED',
    ECONNREFUSED: 'net::ERR_CONNECTION_REFUSED',
    ETIMEDOUT: 'net::ERR_TIMED_OUT',
    ENETUNREACH: 'net::ERR_INTERNET_DISCONNECTED',
    HPE_HEADER_OVERFLOW: 'net::ERR_RESPONSE_HEADERS_TOO_BIG',
    HPE_UNEXPECTED_CONTENT_LENGTH: 'net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH',
  }),
);

/** For a response that is none: Chromium's name. */
export const INVALID_RESPONSE = 'net::ERR_INVALID_HTTP_RESPONSE';

/**
 * Chromium's name for an error of Node's.
 *
 * @param begun whether the server had said something before
 */
export function netErrorOf(error: unknown, begun: boolean): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const name = typeof code === 'string' ? code : '';
  const known = netErrors.get(name);
  if (known !== undefined) return known;
  if (name === 'ECONNRESET') {
    if (message !== 'socket hang up') return 'net::ERR_CONNECTION_RESET';
    return begun ? 'net::ERR_CONNECTION_CLOSED' : 'net::ERR_EMPTY_RESPONSE';
  }
  if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE/.test(name)) return 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT';
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER/.test(name)) return 'net::ERR_CERT_AUTHORITY_INVALID';
  if (/SSL|TLS|EPROTO/.test(name)) return 'net::ERR_SSL_PROTOCOL_ERROR';
  return name.startsWith('HPE_') ? INVALID_RESPONSE : 'net::ERR_CONNECTION_FAILED';
}
