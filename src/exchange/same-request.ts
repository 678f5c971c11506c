import { get } from '../engine/fetch/header-list.ts';
import { locationUrl } from '../engine/fetch/redirect.ts';
import type { HarEntry } from '../har/entry.ts';
import { capturedQuestion } from './captured-question.ts';
import { longestFollowingMs } from './follow-redirects.ts';
import { Groups } from './groups.ts';
import type { Chain, Leg } from './leg.ts';
import { lastLeg } from './leg.ts';
import type { Steps } from './steps.ts';
import { urlKey } from './url-key.ts';

/** Absolute URL that a response points at, as a key, whether or not it was followed; null: at none. */
export function leadsTo({ request, response: { status, headers, redirectUrl } }: HarEntry): string | null {
  if (status === null || status < 300 || status > 399 || request.url === null) return null;
  const location = redirectUrl ?? get(headers ?? [], 'Location');
  const target = location === null ? null : locationUrl(location, request.url);
  return target === null ? null : urlKey(target.href);
}

/**
 * Gives preflights that stand alone to the request they name. Chromium gives the preflights of one request, at whatever
 * hop, the request's id: that ties a later one to its chain where time does not, as of a request with `keepalive`, whose
 * redirect the page is told of late, or one that was given up on the way.
 */
export function* joinByRequestId(chains: readonly Chain[]): Steps<readonly Chain[]> {
  const late = withLateRequests(chains);
  yield;
  return withLonePreflights(late);
}

/**
 * Puts a request behind the preflight that a chain ends with. Where the page was told of a redirect late, its next request
 * stands in the log after its own preflight is over, and times give the redirect the preflight alone.
 */
function withLateRequests(chains: readonly Chain[]): readonly Chain[] {
  const waiting = chains.filter(
    (chain) => chain.length > 1 && last(chain).actual === null && mayBeLater(last(chain)),
  );
  if (waiting.length === 0) return chains;
  const joined = new Map<Chain, Chain>();
  const gone = new Set<Chain>();
  const begun = new Groups<Chain>();
  for (const chain of chains) {
    if (chain[0].actual === null || chain[0].preflight !== null) continue;
    begun.add(urlKey(chain[0].actual.request.url), chain);
  }
  for (const chain of waiting) {
    const { preflight } = last(chain);
    if (preflight === null) continue;
    const late = begun.take(urlKey(preflight.request.url), ([first]) => isLate(first.actual, preflight));
    if (late === undefined) continue;
    const [first, ...rest] = late;
    joined.set(chain, [...chain.slice(0, -1), { ...first, preflight }, ...rest] as unknown as Chain);
    gone.add(late);
  }
  return chains.filter((chain) => !gone.has(chain)).map((chain) => joined.get(chain) ?? chain);
}

function isLate(actual: HarEntry | null, preflight: HarEntry): boolean {
  if (actual?.startedMs == null || preflight.startedMs === null) return false;
  const { method } = capturedQuestion(preflight);
  if (method !== null && actual.request.method !== null && method !== actual.request.method) return false;
  const lag = actual.startedMs - preflight.startedMs;
  if (actual.writer === 'firefox') return isLoosely(lag, actual);
  return lag >= 0 && lag <= longestFollowingMs;
}

function last(chain: Chain): Leg {
  return lastLeg(chain);
}

function withLonePreflights(chains: readonly Chain[]): readonly Chain[] {
  const alone = chains.filter((chain) => chain[0].actual === null && mayBeLater(chain[0]));
  if (alone.length === 0 || alone.length === chains.length) return chains;
  const byId = new Map<string, number>();
  for (const [at, chain] of chains.entries()) {
    for (const leg of chain) {
      const id = leg.actual === null ? null : idOf(leg);
      if (id !== null && !byId.has(id)) byId.set(id, at);
    }
  }
  const later = new Groups<number>();
  for (const [at, chain] of chains.entries()) {
    for (const { actual, preflight } of chain.slice(1)) {
      if (actual !== null && preflight === null) later.add(urlKey(actual.request.url), at);
    }
  }
  const joined = [...chains];
  const gone = new Set<Chain>();
  for (const lone of alone) {
    const { preflight } = lone[0];
    if (lone.length > 1 || preflight === null) continue;
    // The first preflight of a request that began at its own origin has no other to be known by.
    const named = byId.get(idOf(lone[0]) ?? '');
    const at =
      named ??
      later.take(urlKey(preflight.request.url), (index) => mayAsk(joined[index] as Chain, preflight)) ??
      -1;
    if (at < 0) continue;
    const more = withPreflight(joined[at] as Chain, preflight);
    if (more === null) continue;
    joined[at] = more;
    gone.add(lone);
  }
  return gone.size === 0 ? chains : joined.filter((chain) => !gone.has(chain));
}

/** Firefox has no ids, and on a loaded machine dates the two a second apart; what it refused has no response. */
function mayBeLater(leg: Leg): boolean {
  return idOf(leg) !== null || leg.preflight?.writer === 'firefox';
}

function isLoosely(lag: number, actual: HarEntry): boolean {
  return Math.abs(lag) <= longestFollowingMs && actual.response.status === null;
}

function mayAsk(chain: Chain, preflight: HarEntry): boolean {
  const at = placeOf(chain, preflight);
  const [before, after] = [chain[at - 1]?.actual?.startedMs ?? null, chain[at]?.actual?.startedMs ?? null];
  if (before === null || after === null || preflight.startedMs === null) return false;
  const actual = chain[at]?.actual;
  if (actual?.writer === 'firefox') return isLoosely(after - preflight.startedMs, actual);
  // A page that is told of its redirects late has the last of them dated after the preflight that it led to.
  const since = actual?.response.status === null ? (chain[0].actual?.startedMs ?? before) : before;
  return since <= preflight.startedMs && preflight.startedMs <= after;
}

function idOf({ preflight }: Leg): string | null {
  return preflight?.initiator?.requestId ?? null;
}

/** Index of the later leg that the preflight may have been sent for; -1: there is none. */
function placeOf(chain: Chain, preflight: HarEntry): number {
  const url = urlKey(preflight.request.url);
  const { method } = capturedQuestion(preflight);
  return chain.findIndex(
    ({ actual, preflight: own }, at) =>
      at > 0 &&
      actual !== null &&
      own === null &&
      urlKey(actual.request.url) === url &&
      (method === null || actual.request.method === null || actual.request.method === method),
  );
}

/** null: it has no place in the chain. */
function withPreflight(chain: Chain, preflight: HarEntry): Chain | null {
  const place = placeOf(chain, preflight);
  if (place > 0)
    return chain.map((leg, at) => (at === place ? { ...leg, preflight } : leg)) as unknown as Chain;
  const end = last(chain);
  // The request ended before it came to the next URL, so that there is no entry of it there.
  if (
    end.actual === null ||
    end.refused !== undefined ||
    leadsTo(end.actual) !== urlKey(preflight.request.url)
  )
    return null;
  return [...chain.slice(0, -1), { ...end, refused: preflight }] as unknown as Chain;
}
