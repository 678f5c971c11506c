/**
 * Runs every scenario in headless Chromium and compares what the register expects with what Chromium reports over
 * the DevTools protocol. `npx tsx test/lab/verify.ts [--all] [id …]` prints the scenarios that differ, or all.
 */
import { registerDifferences } from '../browser/compare.ts';
import { type LabPage, loadLab, openLabTab, type ScenarioRun } from '../browser/lab-page.ts';
import { launchChromium } from '../browser/launch.ts';
import type { TrueRequest } from '../browser/truth.ts';
import { type Lab, startLab } from './lab.ts';
import { pageNames, pageOf } from './places.ts';
import { reportedReasons } from './reported-reasons.ts';
import type { Expectation, Scenario } from './scenario.ts';

const showAll = process.argv.includes('--all');
const ids = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const lab = await startLab();
const browser = await launchChromium({ extensions: [], args: lab.chromiumArgs });
const asked = lab.scenarios.filter(({ id }) => ids.length === 0 || ids.includes(id));
let differing = 0;
try {
  for (const name of pageNames) {
    const mine = asked.filter(({ from }) => pageOf(from) === name);
    if (mine.length === 0) continue;
    const tab = await openLabTab(browser, lab);
    await loadLab(tab, lab, name);
    for (const scenario of mine) differing += (await agrees(tab, lab, scenario)) ? 0 : 1;
    await tab.truth.stop();
    await tab.page.close();
  }
} finally {
  await browser.close();
  await lab.close();
}
console.log(`${asked.length} ran, ${differing} differ.`);
process.exitCode = differing === 0 && asked.length > 0 ? 0 : 1;

async function agrees(tab: LabPage, lab: Lab, scenario: Scenario): Promise<boolean> {
  const run = await tab.run(scenario);
  const problems = differences(run);
  if (showAll || problems.length > 0) {
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${scenario.id}: ${run.script.text}`);
    const seen = lab.requestsSeen(scenario.id, run.run).map(({ method }) => method);
    console.log(`    servers: ${seen.join(' ') || 'nothing'}`);
    for (const request of run.requests) console.log(`    ${told(request)}`);
    for (const problem of problems) console.log(`    ✗ ${problem}`);
  }
  return problems.length === 0;
}

function differences(run: ScenarioRun): readonly string[] {
  const { scenario, asserted, requests } = run;
  const problems = [...registerDifferences(run)];
  if (scenario.noEntry) return asserted === null ? problems : [...problems, 'there is an entry'];
  if (run.isIntegrityRefused !== true) problems.push(...reasonDifferences(scenario.expect, asserted));
  if (scenario.expectOfServiceWorker) {
    const expect = scenario.expectOfServiceWorker;
    const own =
      requests.findLast(
        ({ madeBy, resourceType }) => madeBy === 'service_worker' && resourceType !== 'Preflight',
      ) ?? null;
    const { corsError = null } = own ?? {};
    if (corsError !== expect.corsError) problems.push(`the service worker's own: ${corsError}`);
    problems.push(...reasonDifferences(expect, own));
  }
  return problems;
}

function reasonDifferences({ reason }: Expectation, request: TrueRequest | null): readonly string[] {
  if (request === null) return ['Chromium reports no such request'];
  if (reason === null || reportedReasons(request).includes(reason)) return [];
  return [`the reason ${reason} is not what Chromium reports`];
}

function told({ hops, resourceType, madeBy, outcome, ...facts }: TrueRequest): string {
  const { corsError, netError, blockedReason, mode, fromCache } = facts;
  const urls = hops.map(({ method, url, status }) => `${method} ${url} ${status}`).join(' → ');
  const words = [madeBy, mode, outcome, corsError, netError, blockedReason, fromCache ? 'cached' : null];
  return `${resourceType} ${urls} (${words.filter((word) => word !== null && word !== '').join(', ')})`;
}
