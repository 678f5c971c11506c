import { get } from '../engine/fetch/header-list.ts';
import { locationUrl } from '../engine/fetch/redirect.ts';
import type { HarEntry } from '../har/entry.ts';
import type { Chain, Leg } from './leg.ts';
import { preflightQuestion } from './preflight-question.ts';
import { eachInSteps, type Steps } from './steps.ts';
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
  const alone: Chain[] = [];
  yield* eachInSteps(chains, (chain) => {
    if (chain[0].actual === null && idOf(chain[0]) !== null) alone.push(chain);
  });
  if (alone.length === 0 || alone.length === chains.length) return chains;
  const byId = new Map<string, number>();
  yield* eachInSteps(chains.entries(), ([at, chain]) => {
    for (const leg of chain) {
      const id = leg.actual === null ? null : idOf(leg);
      if (id !== null && !byId.has(id)) byId.set(id, at);
    }
  });
  const joined = [...chains];
  const gone = new Set<Chain>();
  yield* eachInSteps(alone, (lone) => {
    const at = byId.get(idOf(lone[0]) ?? '');
    const preflight = lone[0].preflight;
    if (at === undefined || lone.length > 1 || preflight === null) return;
    const more = withPreflight(joined[at] as Chain, preflight);
    if (more === null) return;
    joined[at] = more;
    gone.add(lone);
  });
  return gone.size === 0 ? chains : joined.filter((chain) => !gone.has(chain));
}

function idOf({ preflight }: Leg): string | null {
  return preflight?.initiator?.requestId ?? null;
}

/** null: it has no place in the chain. */
function withPreflight(chain: Chain, preflight: HarEntry): Chain | null {
  const url = urlKey(preflight.request.url);
  const { method } = preflightQuestion(preflight);
  const place = chain.findIndex(
    ({ actual, preflight: own }) =>
      actual !== null &&
      own === null &&
      urlKey(actual.request.url) === url &&
      (method === null || actual.request.method === null || actual.request.method === method),
  );
  if (place > 0)
    return chain.map((leg, at) => (at === place ? { ...leg, preflight } : leg)) as unknown as Chain;
  const last = chain[chain.length - 1] ?? chain[0];
  // The request ended before it came to the next URL, so that there is no entry of it there.
  if (last.actual === null || last.refused !== undefined || leadsTo(last.actual) !== url) return null;
  return [...chain.slice(0, -1), { ...last, refused: preflight }] as unknown as Chain;
}
