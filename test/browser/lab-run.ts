import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import type { Lab } from '../lab/lab.ts';
import type { PageName, Scenario } from '../lab/scenario.ts';
import { differences, registerDifferences } from './compare.ts';
import { byPage, isOfRun, type LabPage, loadLab, openLabTab, type ScenarioRun } from './lab-page.ts';
import { limits } from './limits.ts';
import { type Devtools, openDevtools, type Panel, type PanelDetail, type PanelRow } from './panel.ts';

/** Where `npm run build` leaves the unpacked extension; tests in browsers load the packed one (vitest.config.ts). */
export const builtExtension =
  process.env.CORS_LENS_EXTENSION ?? fileURLToPath(new URL('../../dist/chromium', import.meta.url));

/** One scenario in a real page, as Chromium reports it and as the panel explains it. */
export interface ScenarioResult {
  readonly run: ScenarioRun;
  /** Of the asserted request; null: there is none. */
  readonly row: PanelRow | null;
  /** null: there is no row to open. */
  readonly detail: PanelDetail | null;
  /** Every way in which panel, lab and Chromium differ; empty where they agree. */
  readonly differences: readonly string[];
}

export interface LabReport {
  /** Such as `Chrome/156.0.8078.79`. */
  readonly browser: string;
  readonly results: readonly ScenarioResult[];
  /** Of the consoles of the extension's pages. */
  readonly consoleErrors: readonly string[];
}

export interface LabRunOptions {
  /** Whether the panel is looked at before the traffic or only after it. */
  readonly panel: 'before' | 'after';
  /** Only these pages of the lab; all where not given. */
  readonly pages?: readonly PageName[];
  readonly onResult?: (result: ScenarioResult) => void;
  /** Called with the panel of each page once all its scenarios are in it. */
  readonly onPanel?: (panel: Panel, results: readonly ScenarioResult[]) => Promise<void>;
}

/** Runs the lab's scenarios, page by page, and compares what the panel says with what Chromium reports. */
export async function runLab(browser: Browser, lab: Lab, options: LabRunOptions): Promise<LabReport> {
  const results: ScenarioResult[] = [];
  const consoleErrors: string[] = [];
  for (const [name, scenarios] of byPage(lab)) {
    if (options.pages !== undefined && !options.pages.includes(name)) continue;
    const tab = await openLabTab(browser, lab);
    const devtools = await openDevtools(tab.page);
    const early = options.panel === 'before' ? await devtools.openPanel() : null;
    await loadLab(tab, lab, name);
    const inVain = new Set<ScenarioRun>();
    const runs = await runAll(tab, scenarios, early, inVain);
    const panel = early ?? (await devtools.openPanel());
    const ofPage = await readResults(tab, panel, runs, inVain);
    for (const result of ofPage) options.onResult?.(result);
    results.push(...ofPage);
    await options.onPanel?.(panel, ofPage);
    consoleErrors.push(...devtools.errors.found);
    await close(tab, devtools);
  }
  return { browser: await browser.version(), results, consoleErrors };
}

async function runAll(
  tab: LabPage,
  scenarios: readonly Scenario[],
  panel: Panel | null,
  inVain: Set<ScenarioRun>,
): Promise<readonly ScenarioRun[]> {
  const runs: ScenarioRun[] = [];
  for (const scenario of scenarios) {
    // The panel asks for the state of permissions after a failure; no person changes one sooner than it can ask.
    if (scenario.needs !== undefined && 'permission' in scenario.needs) {
      if (panel !== null) await agreed(tab, panel, runs, inVain);
    }
    runs.push(await tab.run(scenario));
  }
  return runs;
}

/**
 * The rows once what the panel says is what Chromium has told by now, which it tells in its own time. A run that was waited
 * for once, as long as a test waits, is waited for no more: one lost row would else cost that time again at each wait.
 */
async function agreed(
  tab: LabPage,
  panel: Panel,
  runs: readonly ScenarioRun[],
  inVain: Set<ScenarioRun>,
): Promise<readonly PanelRow[]> {
  const differs = (run: ScenarioRun, rows: readonly PanelRow[]): boolean =>
    !inVain.has(run) && differences(tab.now(run), rowsOf(run, rows)).length > 0;
  const rows = await panel.rowsWhen((now) => !runs.some((run) => differs(run, now)));
  for (const run of runs) if (differs(run, rows)) inVain.add(run);
  return rows;
}

async function readResults(
  tab: LabPage,
  panel: Panel,
  started: readonly ScenarioRun[],
  inVain: Set<ScenarioRun>,
): Promise<readonly ScenarioResult[]> {
  const details = new Map<ScenarioRun, PanelDetail>();
  const before = await agreed(tab, panel, started, inVain);
  const runs = started.map(tab.now);
  for (const run of runs) {
    const row = assertedRow(run, rowsOf(run, before));
    if (row !== null) details.set(run, await panel.read(row));
  }
  // Read again: what is right for a moment and changes later is not right.
  const rows = await panel.rows();
  return runs.map((run) => {
    const ofRun = rowsOf(run, rows);
    const detail = details.get(run) ?? null;
    return {
      run,
      row: assertedRow(run, ofRun),
      detail,
      differences: [
        ...registerDifferences(run),
        ...differences(run, ofRun),
        ...(detail?.sentence === '' ? ['the detail says nothing'] : []),
        ...(detail?.trace.length === 0 ? ['the detail has no trace'] : []),
      ],
    };
  });
}

/** Where a service worker asked again, two rows have the URL; the one meant is the one that is expected. */
function assertedRow({ scenario, url }: ScenarioRun, rows: readonly PanelRow[]): PanelRow | null {
  const candidates = rows.filter((row) => row.url === url && row.method === scenario.request.method);
  const { reason, verdict } = limits[scenario.id]?.panel ?? scenario.expect;
  return (
    candidates.findLast((row) => row.verdict === verdict && row.reason === reason) ??
    candidates.at(-1) ??
    null
  );
}

function rowsOf({ scenario, run }: ScenarioRun, rows: readonly PanelRow[]): readonly PanelRow[] {
  return rows.filter((row) => isOfRun(row.url, scenario.id, run));
}

async function close(tab: LabPage, devtools: Devtools): Promise<void> {
  // One that still runs is not stopped for who comes to watch it: its first requests in another tab would be missed.
  await tab.page.evaluate(async () => {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(registrations.map((each) => each.unregister()));
  });
  await devtools.errors.stop();
  await tab.truth.stop();
  await tab.page.close();
}
