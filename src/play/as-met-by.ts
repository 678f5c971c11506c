import { refusedForPlainHttp } from '../engine/decide/refused-for-plain-http.ts';
import type { Exchange, Hop, Preflight } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { isCorsSafelistedMethod } from '../engine/fetch/method.ts';
import { corsUnsafeRequestHeaderNames } from '../engine/fetch/preflight-needed.ts';
import type { Profile } from '../engine/profiles/profile.ts';

/**
 * A call that was played for several browsers at once, as one of them would have made it: with the preflights that it
 * sends, for the names that it asks for, and not past a URL that it refuses for plain http.
 *
 * @param exchange whose preflights asked for whatever any of them asks for
 */
export function asMetBy(exchange: Exchange, profile: Profile): Exchange {
  const hops = exchange.hops.map((hop) => ({ ...hop, preflight: preflightOf(hop, profile) }));
  const met: Exchange = { ...exchange, supposed: true, hops: hops as unknown as Exchange['hops'] };
  return refusedForPlainHttp(met, profile);
}

const asked = 'Access-Control-Request-Headers';

function preflightOf({ preflight, request }: Hop, profile: Profile): Preflight | null {
  if (preflight === null) return null;
  const fromPage = (request.headers ?? []).filter(([name]) => name !== 'Origin');
  const { names } = corsUnsafeRequestHeaderNames(fromPage, profile);
  if (names.length === 0 && isCorsSafelistedMethod(request.method)) return null;
  const headers = preflight.request.headers ?? [];
  if ((get(headers, asked) ?? '') === names.join(',')) return preflight;
  const others = headers.filter(([name]) => name !== asked);
  const own = names.length === 0 ? others : [...others, [asked, names.join(',')] as const];
  return { ...preflight, request: { ...preflight.request, headers: own } };
}
