import { type Chain, endOf, headOf, type Leg } from './leg.ts';
import { clockSlackMs } from './preflights/pair-times.ts';
import { leadsTo } from './same-request.ts';
import { urlKey } from './url-key.ts';

/** The same URL over https: what a secure page asks for instead, of images, audio and video. null: it is https already. */
export function upgradedUrl(url: string | null): string | null {
  return url?.startsWith('http:') ? `https:${url.slice('http:'.length)}` : null;
}

/**
 * Joins a redirect to plain http with the request over https that the browser made of it, as it does of a secure page's
 * images, audio and video. Only what nothing else explains is looked at: a chain that ends with such a redirect, and one
 * that begins with its upgraded URL as that ends.
 */
export function joinUpgraded(chains: readonly Chain[]): readonly Chain[] {
  const ends = new Map<string, Chain[]>();
  for (const chain of chains) {
    const last = (chain[chain.length - 1] ?? chain[0]).actual;
    const url = last === null || failed(last.outcome) ? null : upgradedUrl(leadsTo(last));
    if (url !== null) ends.set(url, [...(ends.get(url) ?? []), chain]);
  }
  if (ends.size === 0) return chains;
  const joined = new Map<Chain, Chain>();
  const gone = new Set<Chain>();
  for (const chain of chains) {
    const from = ends
      .get(urlKey(headOf(chain[0]).request.url))
      ?.find((one) => one !== chain && isNext(one, chain));
    if (from === undefined || joined.has(from) || gone.has(from)) continue;
    joined.set(from, [...from, ...chain] as unknown as Chain);
    gone.add(chain);
  }
  return gone.size === 0
    ? chains
    : chains.filter((chain) => !gone.has(chain)).map((chain) => joined.get(chain) ?? chain);
}

function failed(outcome: NonNullable<Leg['actual']>['outcome']): boolean {
  return outcome.reported && outcome.netError !== null;
}

function isNext(from: Chain, to: Chain): boolean {
  const [last, first] = [headOf(from[from.length - 1] ?? from[0]), headOf(to[0])];
  const [end, start] = [endOf(last), first.startedMs];
  if (last.resourceType !== first.resourceType || last.request.method !== first.request.method) return false;
  return end !== null && start !== null && Math.abs(start - end) <= clockSlackMs;
}
