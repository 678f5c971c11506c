import type { HarEntry } from '../har/entry.ts';

/**
 * What ends a request before a response can have come: no address, no connection, a page that gave it up, somebody who
 * stopped it. `''` is what Chromium leaves where it refused to begin.
 */
const beforeAnyResponse =
  /^$|^net::ERR_(?:ABORTED|ADDRESS_|BAD_SSL_|BLOCKED_BY_(?:ADMINISTRATOR|CLIENT|CSP)|CERT|CONNECTION_|DNS_|ECH_|EMPTY_RESPONSE|ICANN_|INTERNET_DISCONNECTED|NAME_|NETWORK_|PROXY_|QUIC_|SOCKET_|SSL_|TIMED_OUT|TUNNEL_|UNSAFE_PORT)/;

/**
 * Chromium reports the failure of a request and its response headers from two processes, in no fixed order; the
 * entry is a snapshot. One that failed without headers may have them when it is read again: a request that a check
 * stopped, or a preflight that was redirected. Firefox's log is never read for this: an entry that it tells half stays so,
 * and while it is read it loses others.
 */
export function mayGetHeaders({ writer, response, outcome }: HarEntry): boolean {
  return (
    response.status === null &&
    writer === 'chromium' &&
    outcome.reported &&
    outcome.netError !== null &&
    !beforeAnyResponse.test(outcome.netError)
  );
}
