import type { HarEntry } from '../har/entry.ts';
import { isProvisional } from './captured-headers.ts';
import { Groups } from './groups.ts';
import { type Chain, endOf } from './leg.ts';
import { clockSlackMs } from './preflights/pair-times.ts';
import { urlKey } from './url-key.ts';
import { isWithin } from './within.ts';

/**
 * Gives a preflight to the inner of two requests that are the same but for their script, one within the time of the
 * other: a page's call that a service worker passed on has none of its own. Where the log names the page of neither,
 * nothing else tells the two apart.
 */
export function withInnerPreflights(chains: readonly Chain[]): readonly Chain[] {
  const bare = new Groups<Chain>();
  for (const chain of chains) {
    const { actual } = chain[0];
    if (chain.length > 1 || actual === null || !isRefused(actual)) continue;
    bare.add(`${actual.request.method} ${urlKey(actual.request.url)}`, chain);
  }
  const changed = new Map<Chain, Chain>();
  for (const group of bare.lists()) {
    // Of more than two alike any could be whose.
    const [one, other] = group;
    if (one === undefined || other === undefined || group.length > 2) continue;
    const [outer, inner] = one[0].preflight === null ? [other, one] : [one, other];
    const { preflight } = outer[0];
    if (preflight === null || inner[0].preflight !== null) continue;
    const doubt = areEitherWay(inner[0].actual, outer[0].actual) ? { openPair: true as const } : {};
    if (isInside(inner[0].actual, outer[0].actual)) {
      changed.set(outer, [{ ...outer[0], preflight: null } as Chain[0]]);
      changed.set(inner, [{ ...inner[0], preflight, ...doubt } as Chain[0]]);
    } else if (doubt.openPair) changed.set(outer, [{ ...outer[0], ...doubt } as Chain[0]]);
  }
  return changed.size === 0 ? chains : chains.map((chain) => changed.get(chain) ?? chain);
}

/** Begun in one millisecond by two scripts, and ended so near each other that the clocks of two processes decide. */
function areEitherWay(a: HarEntry | null, b: HarEntry | null): boolean {
  if (a === null || b === null || a.pageref !== b.pageref || a.startedMs !== b.startedMs) return false;
  const [one, other] = [a.initiator?.callSite?.url, b.initiator?.callSite?.url];
  if (one === undefined || other === undefined || one === other) return false;
  const [end, otherEnd] = [endOf(a), endOf(b)];
  return end !== null && otherEnd !== null && Math.abs(end - otherEnd) <= clockSlackMs;
}

function isRefused(entry: HarEntry): boolean {
  const { outcome, response } = entry;
  return entry.writer === 'chromium' && response.status === null && outcome.reported && isProvisional(entry);
}

function isInside(inner: HarEntry | null, outer: HarEntry | null): boolean {
  return inner !== null && outer !== null && inner.pageref === outer.pageref && isWithin(inner, outer);
}
