import type { Browser, Page } from 'puppeteer-core';
import { captureExtension, openCapture } from '../browser/capture.ts';
import { launchChromium } from '../browser/launch.ts';
import { type Truth, watchTruth } from '../browser/truth.ts';
import { chromiumArgs } from '../lab/places.ts';
import type { OracleCase, Outcome } from './case.ts';
import type { Batch } from './exchange-seen.ts';
import { type OracleBrowser, width } from './oracle-browser.ts';
import type { OracleServer } from './server.ts';
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
    await page.goto(pageUrl);
    const capture = await openCapture(page);
    const truth = await watchTruth(page);
    const outcomes = await callAll(page, server, cases);
    await truth.settled(({ hops }) => hops[0].url.includes('/o/'), 500);
    const entries = await capture.har();
    const seen = join(server, cases, outcomes, truth);
    await truth.stop();
    return { browser: { name: 'chromium', version }, pageUrl, seen, entries };
  } finally {
    await page.close();
  }
}

function callAll(page: Page, server: OracleServer, cases: readonly OracleCase[]): Promise<Outcome[]> {
  const calls = cases.map((one) => ({ url: server.urlOf(one), call: one.call }));
  return page.evaluate(
    (list, atOnce) =>
      (window as unknown as { run(calls: unknown, width: number): Promise<Outcome[]> }).run(list, atOnce),
    calls,
    width,
  );
}

function join(
  server: OracleServer,
  cases: readonly OracleCase[],
  outcomes: Outcome[],
  truth: Truth,
): Batch['seen'] {
  const byUrl = new Map(
    truth
      .requests()
      .filter(({ preflightFor, resourceType }) => preflightFor === null && resourceType !== 'Preflight')
      .map((request) => [request.hops[0].url, request]),
  );
  return cases.map((one, index) => {
    const url = server.urlOf(one);
    const outcome = outcomes[index] as Outcome;
    const report = byUrl.get(url) ?? null;
    return { one, url, outcome, truth: chromiumVerdict(one, outcome, report), report };
  });
}
