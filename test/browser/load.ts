import type { CDPSession, Page } from 'puppeteer';
import { type Analyzed, browserOfUserAgent, createAnalyzer } from '../../src/analyze.ts';
import { get } from '../../src/engine/fetch/header-list.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { patienceMs } from '../patience.ts';
import type { Panel } from './panel.ts';

/** What the devtools page told the panel, as it told it. */
export interface Collected {
  readonly entries: readonly HarEntry[];
}

interface WithCollected {
  collected: HarEntry[];
}

/** Listens to what the panel is told from now on. */
export function collect(panel: Panel): Promise<void> {
  return panel.frame.evaluate(() => {
    const { devtools } = (
      globalThis as unknown as { chrome: { devtools: { inspectedWindow: { tabId: number } } } }
    ).chrome;
    const kept: HarEntry[] = [];
    (globalThis as unknown as WithCollected).collected = kept;
    const line = new BroadcastChannel(`cors-lens:${devtools.inspectedWindow.tabId}`);
    line.onmessage = ({ data }) => {
      if (data.kind === 'entries') kept.push(...data.entries);
    };
  });
}

/**
 * What comes of all that was told so far, once it is `enough`: entries are told again, with late headers and with their
 * place in the log, and nothing tells that this was the last time. Given up after a while, as it is then.
 */
export async function resultOf<T>(
  panel: Panel,
  make: (entries: readonly HarEntry[]) => T | Promise<T>,
  enough: (result: T) => boolean,
): Promise<T> {
  for (const end = Date.now() + patienceMs; ; await new Promise((later) => setTimeout(later, 500))) {
    const text = await panel.frame.evaluate(() =>
      JSON.stringify((globalThis as unknown as WithCollected).collected),
    );
    const result = await make(JSON.parse(text) as HarEntry[]);
    if (enough(result) || Date.now() > end) return result;
  }
}

/** Whether `count` requests to URLs with `part` have ended, and none waits for its headers any more. */
export function haveEnded(entries: readonly HarEntry[], part: string, count: number): boolean {
  const last = new Map(entries.map((entry) => [entry.index, entry]));
  const mine = [...last.values()].filter(
    ({ request, resourceType }) => request.url?.includes(part) && resourceType !== 'preflight',
  );
  return mine.length >= count && mine.every(({ awaitingHeaders, running }) => !awaitingHeaders && !running);
}

/** As the panel makes exchanges of them: in the order and portions they were told. */
export async function analyzeCollected(
  page: Page,
  entries: readonly HarEntry[],
): Promise<readonly Analyzed[]> {
  const browser = browserOfUserAgent(await page.evaluate(() => navigator.userAgent));
  const analyzer = createAnalyzer({ live: true, browser });
  for (let at = 0; at < entries.length; at += 50) analyzer.add(entries.slice(at, at + 50));
  return analyzer.analyzed();
}

/** How many entries came incomplete, and how many of those were completed. */
export function repairs(entries: readonly HarEntry[]): {
  readonly incomplete: number;
  readonly completed: number;
} {
  const incomplete = new Set(
    entries.filter(({ awaitingHeaders }) => awaitingHeaders).map(({ index }) => index),
  );
  const completed = entries.filter(
    ({ index, awaitingHeaders, response }) =>
      incomplete.has(index) && !awaitingHeaders && response.status !== null,
  );
  return { incomplete: incomplete.size, completed: new Set(completed.map(({ index }) => index)).size };
}

/** Which preflight was whose: the number of its response by the number its request carries. */
export type Pairs = ReadonlyMap<string, string>;

/** From CDP's own ids. */
export async function watchPairs(page: Page): Promise<{ pairs(): Pairs }> {
  const session: CDPSession = await page.createCDPSession();
  const idOf = new Map<string, string>();
  const preflightOf = new Map<string, string>();
  const numberOf = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request, initiator }) => {
    if (initiator.type === 'preflight' && initiator.requestId !== undefined) {
      preflightOf.set(initiator.requestId, requestId);
      return;
    }
    const id = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'x-id')?.[1];
    if (id !== undefined) idOf.set(requestId, id);
  });
  session.on('Network.responseReceivedExtraInfo', ({ requestId, headers }) => {
    const number = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-response')?.[1];
    if (number !== undefined) numberOf.set(requestId, number);
  });
  await session.send('Network.enable');
  return {
    pairs() {
      const found = new Map<string, string>();
      for (const [actual, id] of idOf) {
        const served = numberOf.get(preflightOf.get(actual) ?? '');
        if (served !== undefined) found.set(id, served);
      }
      return found;
    },
  };
}

/** The same pairs, as our exchanges have them. */
export function pairsOf(exchanges: readonly Analyzed[]): Pairs {
  const found = new Map<string, string>();
  for (const { exchange } of exchanges) {
    const [{ request, preflight }] = exchange.hops;
    const id = get(request.headers ?? [], 'x-id');
    const served = get(preflight?.response?.headers ?? [], 'x-response');
    if (id !== null && served !== null) found.set(id, served);
  }
  return found;
}

/** The numbers of requests whose row says that their preflight may be another's. */
export function saidToBeOpen(exchanges: readonly Analyzed[]): ReadonlySet<string> {
  const open = exchanges.filter(({ exchange }) => exchange.openPair);
  return new Set(open.flatMap(({ exchange }) => get(exchange.hops[0].request.headers ?? [], 'x-id') ?? []));
}
