import type { Exchange } from '../engine/exchange.ts';
import { corsNetError } from '../engine/network-failure.ts';
import type { HarEntry } from '../har/entry.ts';
import { isProvisional } from './headers-kind.ts';
import { type Chain, endOf, headOf } from './leg.ts';
import { clockSlackMs } from './pair-times.ts';
import { urlKey } from './url-key.ts';

type Side = Exchange['serviceWorker'];

/**
 * Which chains are what a page saw of a service worker's answer, and which are the worker's own fetch for it: a request
 * to the same URL within the time of the page's. Chromium marks the page's entry when the worker answered, and leaves it
 * bare when the worker's fetch failed and it passed that on.
 */
export function serviceWorkerSides(chains: readonly Chain[]): ReadonlyMap<Chain, Side> {
  const sides = new Map<Chain, Side>();
  const pages = chains.filter((chain) => chain[0].actual !== null && mayBePage(chain));
  if (pages.length === 0) return sides;

  const workers = new Map<string, Chain[]>();
  for (const chain of [...chains].sort((a, b) => startOf(a) - startOf(b))) {
    const [{ actual, preflight }] = chain;
    if (actual === null || actual.fetchedViaServiceWorker) continue;
    // A worker's own request has what was sent, unless its preflight failed.
    if (isProvisional(actual) && preflight === null) continue;
    const list = workers.get(requestKey(actual));
    if (list === undefined) workers.set(requestKey(actual), [chain]);
    else list.push(chain);
  }
  for (const chain of pages) {
    const page = headOf(chain[0]);
    const own = (workers.get(requestKey(page)) ?? []).find(
      (candidate) => !sides.has(candidate) && isWithin(candidate, chain),
    );
    if (own !== undefined) sides.set(own, 'worker');
    const intercepted = page.fetchedViaServiceWorker || page.symptom === 'intercepted';
    if (own !== undefined || intercepted) sides.set(chain, 'page');
  }
  return sides;
}

function mayBePage(chain: Chain): boolean {
  const [{ actual, preflight }] = chain;
  if (actual === null) return false;
  if (actual.fetchedViaServiceWorker || actual.symptom === 'intercepted') return true;
  const { outcome, response } = actual;
  const bare = response.status === null && preflight === null && isProvisional(actual);
  return bare && outcome.reported && outcome.netError === corsNetError && !actual.awaitingHeaders;
}

function isWithin(worker: Chain, page: Chain): boolean {
  const inner = headOf(worker[0]);
  const outer = headOf(page[0]);
  const innerEnd = endOf(headOf(worker.at(-1) ?? worker[0]));
  const outerEnd = endOf(outer);
  if (inner.startedMs === null || outer.startedMs === null || innerEnd === null || outerEnd === null)
    return false;
  // Two requests that one line of the page made are not one of the page and one of the worker.
  const [a, b] = [inner.initiator?.callSite ?? null, outer.initiator?.callSite ?? null];
  if (a !== null && b !== null && a.url === b.url) return false;
  if (!outer.fetchedViaServiceWorker && !failed(worker)) return false;
  return inner.startedMs >= outer.startedMs - 1 && innerEnd <= outerEnd + clockSlackMs;
}

function failed(chain: Chain): boolean {
  const { outcome } = headOf(chain.at(-1) ?? chain[0]);
  return outcome.reported && outcome.netError !== null;
}

function requestKey(entry: HarEntry): string {
  return `${entry.request.method} ${urlKey(entry.request.url)}`;
}

function startOf(chain: Chain): number {
  return headOf(chain[0]).startedMs ?? 0;
}
