import { describe, expect, it } from 'vitest';
import { failedReason } from '../../src/engine/network-failure.ts';

describe('failedReason', () => {
  it.each([
    ['net::ERR_FAILED', null],
    ['net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', null],
    ['', 'mixed-content'],
    ['net::ERR_NAME_NOT_RESOLVED', 'dns-failed'],
    ['net::ERR_CONNECTION_REFUSED', 'connection-refused'],
    ['net::ERR_CONNECTION_RESET', 'connection-reset'],
    ['net::ERR_CONNECTION_CLOSED', 'connection-reset'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'connection-timed-out'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'connection-reset'],
    ['The network connection was lost.', 'connection-reset'],
    ['Connection terminated unexpectedly', 'connection-reset'],
    ['net::ERR_EMPTY_RESPONSE', 'empty-response'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls-failed'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls-failed'],
    ['net::ERR_BAD_SSL_CLIENT_AUTH_CERT', 'client-certificate-required'],
    ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'client-certificate-required'],
    ['net::ERR_UNSAFE_PORT', 'unsafe-port'],
    ['net::ERR_ABORTED', 'aborted'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'too-many-redirects'],
    ['net::ERR_UNSAFE_REDIRECT', 'redirect-invalid'],
    ['net::ERR_BLOCKED_BY_ORB', 'opaque-response-blocked'],
    ['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin', 'cross-origin-resource-policy'],
    [
      'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
      'cross-origin-embedder-policy',
    ],
    ['net::ERR_BLOCKED_BY_CSP', 'content-security-policy'],
    ['net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-extension'],
    ['net::ERR_SOMETHING_NEW', 'network-error'],
    ['not an error name at all', 'network-error'],
  ])('%s: %s', (netError, reason) => {
    expect(failedReason(netError)).toBe(reason);
  });
});
