import type { Browser } from 'puppeteer';
import { type Analyzed, explainEntries } from '../../src/analyze.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readLog } from '../../src/har/whole-log.ts';
import type { Firefox } from './firefox/launch.ts';
import { settledLog } from './firefox/settled-log.ts';
import { openTab } from './firefox/tab.ts';
import {
  analyzeCollected,
  collect,
  haveEnded,
  type Pairs,
  pairsOf,
  repairs,
  resultOf,
  saidToBeOpen,
  watchPairs,
} from './load.ts';
import type { LoadServer } from './load-server.ts';
import { openDevtools, type Panel } from './panel.ts';

export interface Burst {
  readonly sent: number;
  readonly incomplete: number;
  readonly completed: number;
  /** By reason, as decided in the end. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Requests at once that CORS all hides, with nothing wrong but the header that is missing. */
export async function runBurst(browser: Browser, { home, other }: LoadServer, sent: number): Promise<Burst> {
  return withPanel(browser, home, async (page, panel) => {
    await collect(panel);
    await page.evaluate(
      `Promise.allSettled(Array.from({ length: ${sent} }, (_, i) => fetch('${other}/refused?' + i)))`,
    );
    const { ended: _, ...burst } = await resultOf(
      panel,
      async (entries) => ({
        ended: haveEnded(entries, '/refused?', sent),
        sent,
        ...repairs(entries),
        reasons: reasonsOf(await analyzeCollected(page, entries), '/refused?'),
      }),
      ({ ended, incomplete, completed }) => ended && completed === incomplete,
    );
    return burst;
  });
}

function reasonsOf(exchanges: readonly Analyzed[], part: string): Readonly<Record<string, number>> {
  const reasons: Record<string, number> = {};
  for (const { exchange, decision } of exchanges) {
    if (!exchange.hops[0].url.includes(part)) continue;
    const reason = decision.reason ?? decision.verdict;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return reasons;
}

export interface Pairing {
  readonly sent: number;
  /** Requests whose preflight the browser itself names. */
  readonly known: number;
  readonly right: number;
  readonly wrong: number;
  /** Swapped where the row says that time alone decided: Firefox's log has what begins in one millisecond in either order. */
  readonly tied: number;
}

/** Preflighted requests at once to one URL, each preflight with another response; an expression for the page. */
const requestsToOneUrl = (other: string, sent: number): string =>
  `Promise.allSettled(Array.from({ length: ${sent} }, (_, i) =>
    fetch('${other}/one', { method: 'PUT', headers: { 'x-id': String(i) } })))`;

function compared(sent: number, theirs: Pairs, exchanges: readonly Analyzed[]): Pairing {
  const ours = pairsOf(exchanges);
  const right = [...theirs].filter(([id, served]) => ours.get(id) === served).length;
  const others = [...ours].filter(([id, served]) => theirs.has(id) && theirs.get(id) !== served);
  const told = saidToBeOpen(exchanges);
  const tied = others.filter(([id]) => told.has(id));
  return { sent, known: theirs.size, right, wrong: others.length - tied.length, tied: tied.length };
}

export async function runPairing(
  browser: Browser,
  { home, other }: LoadServer,
  sent: number,
): Promise<Pairing> {
  return withPanel(browser, home, async (page, panel) => {
    const truth = await watchPairs(page);
    await collect(panel);
    await page.evaluate(requestsToOneUrl(other, sent));
    return resultOf(
      panel,
      async (entries) => compared(sent, truth.pairs(), await analyzeCollected(page, entries)),
      ({ right }) => right === sent,
    );
  });
}

/** The same in Firefox, from what its log holds. @param extension id of the one that reads it */
export async function runPairingInFirefox(
  firefox: Firefox,
  extension: string,
  { home, other }: LoadServer,
  sent: number,
): Promise<Pairing> {
  const tab = await openTab(firefox, extension);
  try {
    await tab.goto(`${home}/page`);
    await firefox.call('watchPreflights');
    await tab.evaluate(`${requestsToOneUrl(other, sent)}.then(() => null)`, {});
    const theirs = new Map(await firefox.call<readonly [string, string][]>('takePreflights'));
    const mine = ({ request, time }: HarEntry) => request.url?.endsWith('/one') && time !== null;
    const log = await settledLog(tab, (all) => all.filter(mine).length >= 2 * sent);
    const { entries } = readLog({ log: { entries: log } });
    const version = Number.parseInt(firefox.version, 10);
    const ours = explainEntries(entries, { live: true, browser: { name: 'firefox', version } });
    return compared(sent, theirs, ours);
  } finally {
    await tab.close();
  }
}

export async function withPanel<T>(
  browser: Browser,
  home: string,
  run: (page: Awaited<ReturnType<Browser['newPage']>>, panel: Panel) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  const devtools = await openDevtools(page);
  try {
    const panel = await devtools.openPanel();
    await page.goto(`${home}/page`);
    return await run(page, panel);
  } finally {
    await devtools.errors.stop();
    await page.close();
  }
}
