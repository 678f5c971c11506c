import type { Exchange } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { corsNetError } from '../engine/network-failure.ts';
import type { HarEntry } from '../har/entry.ts';
import { isProvisional } from './captured-headers.ts';
import { type Chain, endOf, headOf, lastLeg } from './leg.ts';
import { clockSlackMs } from './preflights/pair-times.ts';
import type { Steps } from './steps.ts';
import { urlKey } from './url-key.ts';

/**
 * Of the page's, what its worker got for its own request: a response of Fetch's type `opaque` or `cors`. `page-refused-opaque`:
 * an opaque one for a call in mode `cors`, which is not given that.
 */
export type Side = Exchange['serviceWorker'] | 'page-refused-opaque' | 'page-opaque' | 'page-cors';

/**
 * Which chains are the page's side of a service worker's response, and which are the worker's own fetch for it: a request
 * to the same URL within the time of the page's. Chromium marks the page's entry when the worker responded, and leaves it
 * bare when the worker's fetch failed and it passed that on, or when it gave an opaque response to a call in mode `cors`.
 */
export function* serviceWorkerSides(chains: readonly Chain[]): Steps<ReadonlyMap<Chain, Side>> {
  const sides = new Map<Chain, Side>();
  const pages = chains.filter((chain) => chain[0].actual !== null && mayBePage(chain));
  if (pages.length === 0) return sides;

  const workers = new Map<string, Requests>();
  for (const chain of [...chains].sort((a, b) => startOf(a) - startOf(b))) {
    const [{ actual, preflight }] = chain;
    if (actual === null || actual.fetchedViaServiceWorker) continue;
    // A worker's own request has what was sent, unless its preflight failed or its response is kept back.
    if (isProvisional(actual) && preflight === null && !isKeptBack(actual)) continue;
    const key = urlKey(actual.request.url);
    const list = workers.get(key) ?? { chains: [], next: [] };
    workers.set(key, list);
    list.next.push(list.chains.length);
    list.chains.push(chain);
  }
  for (const chain of pages) {
    yield;
    const page = headOf(chain[0]);
    const requests = workers.get(urlKey(page.request.url));
    const own = requests === undefined ? undefined : takeOwnRequest(requests, chain, sides);
    if (own !== undefined) sides.set(own, 'worker');
    const intercepted = page.fetchedViaServiceWorker || page.symptom === 'with-service-worker';
    if (own === undefined && !intercepted) continue;
    const mode = own === undefined || !gotResponse(own) ? null : modeOf(own);
    if (!intercepted) sides.set(chain, mode === 'no-cors' ? 'page-refused-opaque' : 'page');
    else sides.set(chain, requests !== undefined && isOnlyMode(mode, requests, chain) ? gotIn(mode) : 'page');
  }
  return sides;
}

/** Requests of one kind that are looked at for one page: at one time a worker makes few. */
const looksAtMost = 100;

/** Requests of one kind, in the order they started. */
interface Requests {
  readonly chains: Chain[];
  /** By index of one that is taken: where to look on. */
  readonly next: number[];
}

function takeOwnRequest(
  { chains, next }: Requests,
  page: Chain,
  sides: ReadonlyMap<Chain, Side>,
): Chain | undefined {
  let at = free(next, firstFrom(chains, startOf(page) - 1));
  for (let looks = 0; at < chains.length && looks < looksAtMost; looks++) {
    const candidate = chains[at] as Chain;
    if (!sides.has(candidate) && isWithin(candidate, page)) {
      next[at] = at + 1;
      return candidate;
    }
    at = free(next, at + 1);
  }
  return undefined;
}

/** The first from `at` on that is not taken. What was passed over is passed over at once the next time. */
function free(next: number[], at: number): number {
  let found = at;
  while (next[found] !== undefined && next[found] !== found) found = next[found] as number;
  for (let step = at; step !== found; ) {
    const after = next[step] as number;
    next[step] = found;
    step = after;
  }
  return found;
}

/** Index of the first that started at `ms` or later. */
function firstFrom(chains: readonly Chain[], ms: number): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(chains[middle] as Chain) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mayBePage(chain: Chain): boolean {
  const [{ actual, preflight }] = chain;
  if (actual === null) return false;
  if (actual.fetchedViaServiceWorker || actual.symptom === 'with-service-worker') return true;
  const { outcome, response } = actual;
  const bare = response.status === null && preflight === null && isProvisional(actual);
  return bare && outcome.reported && outcome.netError === corsNetError && !actual.awaitingHeaders;
}

function isWithin(worker: Chain, page: Chain): boolean {
  const inner = headOf(worker[0]);
  const outer = headOf(page[0]);
  const innerEnd = endOf(headOf(lastLeg(worker)));
  const outerEnd = endOf(outer);
  if (inner.startedMs === null || outer.startedMs === null || outerEnd === null) return false;
  // Two requests that one line of the page made are not one of the page and one of the worker.
  const [a, b] = [inner.initiator?.callSite ?? null, outer.initiator?.callSite ?? null];
  if (a !== null && b !== null && a.url === b.url) return false;
  // A service worker's requests are of no page in Chromium's log: that tells them where method and outcome do not.
  if (outer.writer === 'chromium' && outer.pageref !== null && inner.pageref !== null) return false;
  const ofNoPage = outer.pageref !== null && inner.pageref === null && a !== null;
  const isSameMethod = inner.request.method === outer.request.method;
  if (!isSameMethod && !ofNoPage) return false;
  if (!outer.fetchedViaServiceWorker && !failed(worker) && !ofNoPage) return false;
  if (inner.startedMs < outer.startedMs - 1) return false;
  // The worker may still be reading what the page could not have, or left; or it asks again for what it had kept and handed on.
  const mayOutlast = outer.fetchedViaServiceWorker ? isSameMethod : inner.response.status !== null;
  if (ofNoPage && mayOutlast) return inner.startedMs <= outerEnd;
  return innerEnd !== null && innerEnd <= outerEnd + clockSlackMs;
}

/** Whether all that the worker asked for under this URL meanwhile was in one mode: of several, the one taken may be another call's. */
function isOnlyMode(mode: string | null, { chains }: Requests, page: Chain): boolean {
  const first = firstFrom(chains, startOf(page) - 1);
  return chains
    .slice(first, first + looksAtMost)
    .every((candidate) => !isWithin(candidate, page) || modeOf(candidate) === mode);
}

function gotIn(mode: string | null): Side {
  if (mode === 'no-cors') return 'page-opaque';
  return mode === 'cors' ? 'page-cors' : 'page';
}

function modeOf(worker: Chain): string | null {
  const last = headOf(lastLeg(worker));
  return isKeptBack(last) ? 'no-cors' : get(last.request.headers ?? [], 'Sec-Fetch-Mode');
}

/**
 * Whether Chromium kept the response from the page's process (Opaque Response Blocking), as it does in mode `no-cors` alone: then
 * it tells DevTools no header that was sent or received. Seen in 156.
 */
function isKeptBack(entry: HarEntry): boolean {
  const { writer, response, serverAddress } = entry;
  const isFromServer = writer === 'chromium' && response.status !== null && serverAddress !== null;
  return isFromServer && response.headers?.length === 0 && isProvisional(entry);
}

function failed(chain: Chain): boolean {
  const { outcome } = headOf(lastLeg(chain));
  return outcome.reported && outcome.netError !== null;
}

/** Also where the body ended early: of a response that was refused, Chromium names no server. */
function gotResponse(worker: Chain): boolean {
  const { response, serverAddress } = headOf(lastLeg(worker));
  return !failed(worker) || (response.status !== null && serverAddress !== null);
}

function startOf(chain: Chain): number {
  return headOf(chain[0]).startedMs ?? 0;
}
