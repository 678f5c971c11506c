import type { AddressSpace, Exchange, Hop } from '../engine/exchange.ts';
import { isSameOrigin } from '../engine/fetch/origin.ts';
import { addressSpaceOf, addressSpaceOfUrl, isLessPublic } from '../engine/local-network/address-space.ts';
import { whoAsked } from '../engine/local-network/local-network-asker.ts';
import type { Profile } from '../engine/profiles/profile.ts';

/** Where a browser would not let a played call through without more ado: nothing that plays one is gated itself. */
export interface LocalNetworkGate {
  /** Number of the hop, from 0. */
  readonly hop: number;
  readonly space: AddressSpace;
  /** `asks`: a person has to agree. `refuses`: the page is no secure context, and nobody is asked. */
  readonly kind: 'asks' | 'refuses';
  /** The name of the permission, as `allow` and Permissions-Policy have it. */
  readonly feature: string;
}

/**
 * The first hop of a played call that goes to a less public address than its page's; null: none does, or the browser has
 * no such rule.
 *
 * @see https://wicg.github.io/local-network-access/#local-network-access-check
 */
export function localNetworkGate(exchange: Exchange, profile: Profile): LocalNetworkGate | null {
  if (profile.localNetworkAccess !== 'local-network') return null;
  const [origin] = exchange.origin.candidates;
  const [client] = exchange.client.addressSpace.candidates;
  if (client === 'unknown') return null;
  const spaces = exchange.hops.map((hop) => spaceOf(hop, profile));
  const hop = spaces.findIndex((space, at) => {
    const own = isSameOrigin((exchange.hops[at] as Hop).url, origin);
    return !own && isLessPublic(space, client, profile);
  });
  const space = spaces[hop];
  if (space === undefined) return null;
  const refuses = exchange.client.secureContext === false && profile.localNetworkNeedsSecureContext;
  const { features } = whoAsked(withTarget(exchange, space), profile);
  return { hop, space, kind: refuses ? 'refuses' : 'asks', feature: features ?? '' };
}

/** A played call as it ends in a browser that refuses it: before there is a connection, and so without a response. */
export function asRefused(exchange: Exchange, { hop, space }: LocalNetworkGate): Exchange {
  const netError = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';
  const last: Hop = { ...(exchange.hops[hop] as Hop), response: null, preflight: null, netError };
  const hops = [...exchange.hops.slice(0, hop), last] as unknown as Exchange['hops'];
  return { ...withTarget(exchange, space), hops, outcome: { kind: 'failure', netError } };
}

function withTarget(exchange: Exchange, space: AddressSpace): Exchange {
  return { ...exchange, targetAddressSpace: { candidates: [space], source: 'server-address' } };
}

/** Of what was connected to; of what was not, by its spelling. */
function spaceOf({ url, serverAddress }: Hop, profile: Profile): AddressSpace {
  if (serverAddress !== null) return addressSpaceOf(serverAddress, profile);
  return addressSpaceOfUrl(url, profile) ?? 'unknown';
}
