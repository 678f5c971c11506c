import type { Exchange, Hop } from '../exchange.ts';
import { isMixedContent } from '../fetch/mixed-content.ts';
import type { Profile } from '../profiles/profile.ts';

/**
 * An exchange as it ends in a browser that refuses one of its URLs for plain http: before that was sent. The same exchange
 * where the browser refuses none. For what another browser let through: WebKit counts `http://localhost` as mixed content.
 *
 * @see https://w3c.github.io/webappsec-mixed-content/#should-block-fetch
 */
export function refusedForPlainHttp(exchange: Exchange, profile: Profile): Exchange {
  const [origin] = exchange.origin.candidates;
  const refused = exchange.hops.findIndex(({ url }) => isMixedContent(origin, url, profile));
  if (refused < 0) return exchange;
  // Nothing lists what was never sent.
  const last: Hop = {
    ...(exchange.hops[refused] as Hop),
    ...{ response: null, preflight: null, netError: null, entry: null, serverAddress: null },
  };
  return {
    ...exchange,
    hops: [...exchange.hops.slice(0, refused), last] as unknown as Exchange['hops'],
    outcome: { kind: 'failure', netError: '' },
  };
}
