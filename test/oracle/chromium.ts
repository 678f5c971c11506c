import type { Browser, Page } from 'puppeteer';
import { type Capture, captureExtension, openCapture, type RawEntry } from '../browser/capture.ts';
import { launchChromium } from '../browser/launch.ts';
import { type TrueRequest, type Truth, watchTruth } from '../browser/truth.ts';
import { chromiumArgs } from '../lab/places.ts';
import { patienceMs } from '../patience.ts';
import type { OracleCase, Outcome } from './case.ts';
import type { Batch } from './exchange-seen.ts';
import { heardWorker } from './heard-worker.ts';
import { type OracleBrowser, width } from './oracle-browser.ts';
import { asksForItself } from './rows.ts';
import { firstUrl, type OracleServer } from './server.ts';
import { chromiumVerdict } from './truth.ts';

export async function openChromium(server: OracleServer): Promise<OracleBrowser> {
  const browser = await launchChromium({
    extensions: [captureExtension],
    args: chromiumArgs(server.ports.numbers, server.ports.spki),
  });
  const version = Number(/\/(\d+)/.exec(await browser.version())?.[1]);
  return {
    name: 'chromium',
    version,
    run: (cases) => runBatch(browser, version, server, cases),
    close: () => browser.close(),
  };
}

async function runBatch(
  browser: Browser,
  version: number,
  server: OracleServer,
  cases: readonly OracleCase[],
): Promise<Batch> {
  server.serve(cases);
  const page = await browser.newPage();
  try {
    const pageUrl = server.pageUrl(cases[0]?.page ?? 'https');
    // DevTools that were open before name the page of its requests, and those opened later do not.
    const devtools: 'open before' | 'opened later' = opensEarly(cases) ? 'open before' : 'opened later';
    const early = devtools === 'open before' ? await openCapture(page) : null;
    await page.goto(pageUrl);
    const capture = early ?? (await openCapture(page));
    // On a loaded machine the log is emptied for a new page after that has begun to ask.
    await hasDocument(capture, pageUrl, early !== null);
    const { controlled } = server.framesOf(cases[0]?.page ?? 'https');
    if (controlled !== undefined && cases.some(({ from }) => from === 'controlled'))
      await heardWorker(page, capture, controlled);
    const truth = await watchTruth(page);
    const outcomes = await callAll(page, server, cases);
    // Each has a response or an end. A body that nobody may read, or that media need no more of, is at times not ended.
    await truth.settled((request) => isCall(request) && request.hops.at(-1)?.status == null, patienceMs);
    await truth.settled(isCall, 500);
    const entries = await endedLog(capture);
    const seen = join(server, cases, outcomes, truth).map((one) => ({ ...one, devtools }));
    await truth.stop();
    return { browser: { name: 'chromium', version }, pageUrl, seen, entries };
  } finally {
    await page.close();
  }
}

function isCall({ hops: [{ url }] }: TrueRequest): boolean {
  return url.includes('/o/');
}

/** Waits until the log has the page's own document; DevTools that were opened later never have it. */
async function hasDocument(capture: Capture, pageUrl: string, expected: boolean): Promise<void> {
  const isThere = async () =>
    (await capture.har()).some(({ request }) => (request as { url?: unknown } | undefined)?.url === pageUrl);
  for (const end = Date.now() + patienceMs; expected && Date.now() < end && !(await isThere()); ) {
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Under load DevTools lag behind the browser; a request that never ends is waited for in vain. */
async function endedLog(capture: Capture): Promise<readonly RawEntry[]> {
  const hasEnded = ({ request, response }: RawEntry) => {
    const { status, _error: error } = Object(response);
    return !String(Object(request).url).includes('/o/') || status !== 0 || error !== null;
  };
  let entries = await capture.har();
  for (let i = 0; i < 50 && !entries.every(hasEnded); i++) {
    await new Promise((later) => setTimeout(later, 100));
    entries = await capture.har();
  }
  return entries;
}

/** For every other batch, the same ones for the same seed. */
function opensEarly(cases: readonly OracleCase[]): boolean {
  return Number(cases[0]?.id.split('-').at(-1)) % 2 === 0;
}

function callAll(page: Page, server: OracleServer, cases: readonly OracleCase[]): Promise<Outcome[]> {
  const calls = cases.map((one) => ({ url: server.urlOf(one), call: one.call, from: one.from }));
  return page.evaluate(
    (list, frames, atOnce) => (window as unknown as PageWithRun).run(list, frames, atOnce),
    calls,
    server.framesOf(cases[0]?.page ?? 'https'),
    width,
  );
}

function isRunning({ outcome }: TrueRequest): boolean {
  return outcome === 'pending';
}

interface PageWithRun {
  run(calls: unknown, frames: unknown, width: number): Promise<Outcome[]>;
}

function join(
  server: OracleServer,
  cases: readonly OracleCase[],
  outcomes: Outcome[],
  told: Truth,
): readonly Omit<Batch['seen'][number], 'devtools'>[] {
  const own = told.requests().filter(({ preflightFor, resourceType, madeBy }) => {
    // A service worker asks the same URL for itself.
    return preflightFor === null && resourceType !== 'Preflight' && madeBy !== 'service_worker';
  });
  // Media ask in parts. The last may still run, of which nothing can be told.
  const [running, ended] = [own.filter(isRunning), own.filter((request) => !isRunning(request))];
  const byUrl = new Map([...running, ...ended].map((request) => [request.hops[0].url, request]));
  return cases.map((one, index) => {
    const url = server.urlOf(one);
    const outcome = outcomes[index] as Outcome;
    const request = byUrl.get(url) ?? null;
    const reached = server.reached(one);
    // A service worker follows redirects for itself.
    const led = asksForItself.has(one.worker) ? 0 : (reached?.stop ?? 0);
    const came = Math.max(led, (request?.hops.length ?? 1) - 1);
    const report = { request, reached, crossed: server.crosses(one, came) };
    const truth = chromiumVerdict(one, outcome, report);
    return { one, url, outcome, truth, ...firstUrl(server, one), report };
  });
}
