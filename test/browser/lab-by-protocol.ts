import type { Browser } from 'puppeteer';
import { type Analyzed, explainEntries, profileOf } from '../../src/analyze.ts';
import { analyzeReported } from '../../src/analyze-reported.ts';
import { isListed } from '../../src/cli/selection.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { captureByProtocol } from '../../src/protocol/capture.ts';
import { puppeteerClient } from '../../src/protocol/puppeteer-client.ts';
import { differences } from './compare.ts';
import { isOfRun, type ScenarioRun } from './lab-page.ts';
import type { PanelRow } from './panel.ts';

/** What the protocol tells of a browser's lab, decided by us. */
export interface LabByProtocol {
  /** Every way in which that and Chromium's own report of a run differ; empty where they agree. */
  differences(run: ScenarioRun): readonly string[];
  /** All that was captured by now. */
  analyzed(): readonly Analyzed[];
}

/** Listens to a whole browser from now on, beside whoever else does. */
export async function listenToLab(browser: Browser): Promise<LabByProtocol> {
  const capture = await captureByProtocol(puppeteerClient(await browser.target().createCDPSession()));
  const version = Number(/\d+/.exec(await browser.version())?.[0]);
  const made = { name: 'chromium', version } as const;
  const entries = new Map<number, HarEntry>();
  let known: readonly Analyzed[] | null = null;

  function analyzed(): readonly Analyzed[] {
    for (const entry of capture.take()) {
      entries.set(entry.index, entry);
      known = null;
    }
    const pages = capture.pages().map((page) => ({ ...page, permissions: null }));
    known ??= explainEntries([...entries.values()], { browser: made, live: true, pages }).map(
      (each) => analyzeReported(each.exchange, profileOf(made)) ?? each,
    );
    return known;
  }

  return {
    analyzed,
    differences(run) {
      const { scenario, url } = run;
      const ofRun = analyzed().filter(({ exchange }) => isOfRun(exchange.hops[0].url, scenario.id, run.run));
      const disputed = ofRun.flatMap(({ exchange, decision }) =>
        decision.disputed === undefined
          ? []
          : [`we say ${decision.reason}, Chromium ${decision.disputed.corsError}: ${exchange.hops[0].url}`],
      );
      const isOfAsserted = ({ exchange }: Analyzed) => exchange.hops[0].url === url;
      const rows = ofRun
        .filter((each) => isOfAsserted(each) || (isListed(each) && !isNavigation(each)))
        .map(rowOf);
      if (!scenario.noEntry) return [...differences(run, rows, {}), ...disputed];
      // Of what the policy of frames refuses Chromium tells the origin alone.
      const row = rows.at(-1) ?? analyzed().map(rowOf).find(isOriginOf(url));
      return row?.verdict === scenario.expect.verdict && row.reason === scenario.expect.reason
        ? disputed
        : [`we say ${row?.verdict} (${row?.reason})`, ...disputed];
    },
  };
}

function isOriginOf(url: string): (row: PanelRow) => boolean {
  const origin = new URL(url).origin;
  return (row) => row.url === origin || row.url === `${origin}/`;
}

function isNavigation({ decision }: Analyzed): boolean {
  return decision.mode.candidates[0] === 'navigate';
}

function rowOf({ exchange: { hops }, decision: { verdict, reason, corsError } }: Analyzed): PanelRow {
  return { url: hops[0].url, method: hops[0].request.method, verdict, reason, corsError };
}
