import type { Exchange, Hop } from '../exchange.ts';
import { unlessRedacted } from '../redacted.ts';
import { get } from './header-list.ts';
import { serializeRequestOrigin } from './origin.ts';

/**
 * What the request at `index` carried in `Origin`, or would have: the wire's own word where it was captured,
 * else the standard's serialization for the URLs so far.
 *
 * @see https://fetch.spec.whatwg.org/#serializing-a-request-origin
 */
export function requestOriginAt(exchange: Exchange, index: number, clientOrigin: string): string {
  const hop = exchange.hops[index] as Hop;
  const provisional = hop.request.headersKind === 'provisional';
  return (
    (provisional ? null : unlessRedacted(get(hop.request.headers ?? [], 'Origin'))) ??
    unlessRedacted(get(hop.preflight?.request.headers ?? [], 'Origin')) ??
    serializeRequestOrigin(
      clientOrigin,
      exchange.hops.slice(0, index + 1).map(({ url }) => url),
    )
  );
}

/**
 * What the preflight of the request at `index` said in `Origin`, or would have. Firefox goes on naming the client's own
 * origin there after redirects that make it `null` in the request itself; seen.
 */
export function preflightOriginAt(exchange: Exchange, index: number, clientOrigin: string): string {
  const { preflight } = exchange.hops[index] as Hop;
  const named = unlessRedacted(get(preflight?.request.headers ?? [], 'Origin'));
  return named ?? requestOriginAt(exchange, index, clientOrigin);
}
