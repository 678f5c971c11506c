import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { type Lab, startLab } from '../lab/lab.ts';
import { frameUrl } from '../lab/places.ts';
import { captureExtension, openCapture, type RawEntry } from './capture.ts';
import { byPage, isOfRun, loadLab, openLabTab, type ScenarioRun } from './lab-page.ts';
import { launchChromium } from './launch.ts';
import { asIndexes, lean, type Recording, recordingFolder, urlOf, written } from './recording.ts';

/**
 * Writes what an extension saw of every scenario of the lab, beside what Chromium and script reported:
 * `test/fixtures/chromium-<major>/<scenario>.json`. Addresses, ports and times stay as they were. `npm run record -- id …`
 * records those alone.
 */
async function record(lab: Lab, ids: readonly string[]): Promise<number> {
  const browser = await launchChromium({ extensions: [captureExtension], args: lab.chromiumArgs });
  try {
    const version = await browser.version();
    const folder = recordingFolder(/\/(\d+)/.exec(version)?.[1] ?? 'unknown');
    mkdirSync(folder, { recursive: true });
    const files = new Set<string>();
    for (const [name, all] of byPage(lab)) {
      const scenarios = all.filter(({ id }) => ids.length === 0 || ids.includes(id));
      if (scenarios.length === 0) continue;
      const tab = await openLabTab(browser, lab);
      const capture = await openCapture(tab.page);
      await loadLab(tab, lab, name);
      const runs: { readonly run: ScenarioRun; readonly facts: Recording['page'] }[] = [];
      for (const scenario of scenarios) {
        const run = await tab.run(scenario);
        runs.push({ run, facts: await askPage(tab.page) });
        console.log(`${scenario.id}: ${run.script.text}; ${chromiumsWord(run)}`);
      }
      // Entries are built one after the other; the last may still be on its way.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const delivered = (await capture.delivered()).map(lean);
      const har = (await capture.har()).map(lean);
      const last = (url: string) => delivered.filter((entry) => urlOf(entry) === url).slice(-1);
      const page = last(lab.pageUrl(name));
      for (const { run, facts } of runs) {
        const ofRun = (entry: RawEntry) => isOfRun(urlOf(entry), run.scenario.id, run.run);
        const file = `${run.scenario.id}.json`;
        const frame = frameUrl(lab, run.scenario.from);
        const documents = frame === null ? page : [...page, ...last(frame)];
        const entries = [...documents, ...delivered.filter(ofRun)];
        const recording = recordingOf(version, run, facts, entries, [...documents, ...har.filter(ofRun)]);
        writeFileSync(new URL(file, folder), written(recording));
        files.add(file);
      }
      await tab.page.close();
    }
    const left = ids.length > 0 ? [] : readdirSync(folder).filter((file) => !files.has(file));
    for (const file of left) rmSync(new URL(file, folder));
    return files.size;
  } finally {
    await browser.close();
  }
}

/** What a scenario's `expect` is to agree with. */
function chromiumsWord({ asserted, withoutRequest }: ScenarioRun): string {
  if (asserted === null) return `Chromium reports ${['no request', ...withoutRequest].join(', ')}`;
  const { outcome, corsError, blockedReason, netError } = asserted;
  const names = [corsError, blockedReason, netError].filter((name) => name !== null && name !== '');
  return `Chromium reports ${[outcome, ...names].join(', ')}`;
}

function recordingOf(
  browser: string,
  { scenario, url, script, asserted, requests, withoutRequest }: ScenarioRun,
  page: Recording['page'],
  entries: readonly RawEntry[],
  log: readonly RawEntry[],
): Recording {
  const { method } = scenario.request;
  return {
    scenario: scenario.id,
    browser,
    outcome: { asserted: { url, method, id: asserted?.id ?? null }, script, withoutRequest },
    page,
    truth: requests,
    har: asIndexes(log, entries),
    entries,
  };
}

function askPage(page: Page): Promise<Recording['page']> {
  return page.evaluate(async () => {
    // TypeScript's list of permission names is older than these.
    const [local, loopback] = await Promise.all(
      ['local-network', 'loopback-network'].map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => null,
        ),
      ),
    );
    return {
      url: location.href,
      sinceMs: performance.timeOrigin,
      secureContext: isSecureContext,
      permissions: { 'local-network': local ?? null, 'loopback-network': loopback ?? null },
    };
  });
}

const lab = await startLab();
try {
  console.log(`${await record(lab, process.argv.slice(2))} scenarios recorded`);
} finally {
  await lab.close();
}
