import type { Browser, Page } from 'puppeteer';
import type { Lab } from '../lab/lab.ts';
import { prepare } from '../lab/needs.ts';
import { pageOf } from '../lab/places.ts';
import type { PageName, Scenario } from '../lab/scenario.ts';
import { type TrueRequest, type Truth, watchTruth } from './truth.ts';

/** What script saw of a run, as the lab's page tells it. */
export interface ScriptOutcome {
  readonly kind: 'response' | 'value' | 'error';
  readonly text: string;
  /** Of a response: `basic`, `cors`, `opaque` … */
  readonly type?: string;
  readonly status?: number;
  /** Of a response: the names script could read. */
  readonly headers?: readonly string[];
}

/** One scenario that ran once: what script saw and what Chromium reports. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly run: string;
  /** Of the asserted request. */
  readonly url: string;
  readonly script: ScriptOutcome;
  /** The asserted request; null: Chromium tells of none. */
  readonly asserted: TrueRequest | null;
  /** Every request of the run, the asserted one and its preflight among them. */
  readonly requests: readonly TrueRequest[];
  /** `CorsError`s that Chromium reports of the run without a request, as it does of `mode: "same-origin"`. */
  readonly withoutRequest: readonly string[];
  /** The console says that the response to the asserted request was dropped for its checksum, which CDP does not tell. */
  readonly isIntegrityRefused?: true;
  /** Lines of the browser's console that blame CORS for the asserted request. */
  readonly consoleLines?: readonly string[];
}

/** A page of the lab that is open and watched. */
export interface LabPage {
  readonly page: Page;
  readonly truth: Truth;
  run(scenario: Scenario): Promise<ScenarioRun>;
  /** The same run with all that Chromium has told of it by now. */
  now(run: ScenarioRun): ScenarioRun;
}

/** Chromium tells the end of a request soon after script has its response, if at all: not for a body that nobody reads. */
const settleMs = 2_000;

/** Opens an empty tab and watches it, so that DevTools may be opened before anything is asked for. */
export async function openLabTab(browser: Browser, lab: Lab): Promise<LabPage> {
  const page = await browser.newPage();
  const truth = await watchTruth(page);
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  const browserSession = await browser.target().createCDPSession();
  const pageSession = await page.createCDPSession();
  await pageSession.send('Network.enable');
  return {
    page,
    truth,
    async run(scenario) {
      await prepare(scenario, lab, browser, browserSession, pageSession);
      const { url, run, outcome } = await page.evaluate(
        (id) => (window as unknown as PageWithLab).lab.run(id),
        scenario.id,
      );
      const ofRun = (at: string) => isOfRun(at, scenario.id, run);
      await truth.settled(({ hops }) => ofRun(hops[0].url), settleMs);
      return told({ scenario, run, url, script: outcome });
    },
    now: told,
  };

  function told({
    scenario,
    run,
    url,
    script,
  }: Pick<ScenarioRun, 'scenario' | 'run' | 'url' | 'script'>): ScenarioRun {
    const ofRun = (at: string) => isOfRun(at, scenario.id, run);
    const requests = truth.requests().filter(({ hops }) => ofRun(hops[0].url));
    const asserted = requests.filter(
      ({ hops: [first], resourceType, madeBy }) =>
        resourceType !== 'Preflight' &&
        madeBy !== 'service_worker' &&
        first.url === url &&
        first.method === scenario.request.method,
    );
    return {
      ...{ scenario, run, url, script, requests },
      asserted: asserted.at(-1) ?? null,
      ...(lines.some((line) => line.includes(`'${url}'`) && /\bintegrity\b/i.test(line))
        ? { isIntegrityRefused: true as const }
        : {}),
      consoleLines: lines.filter(
        (line) => line.includes(`'${url}'`) && line.includes('blocked by CORS policy'),
      ),
      withoutRequest: truth
        .issues()
        .filter((issue) => issue.requestId === null && !issue.isWarning && ofRun(issue.url))
        .map(({ corsError }) => corsError),
    };
  }
}

interface PageWithLab {
  readonly lab: {
    run(id: string): Promise<{ url: string; run: string; outcome: ScriptOutcome }>;
  };
}

/** Loads a page of the lab and waits until its scenarios can be run. */
export async function loadLab({ page }: LabPage, lab: Lab, name: PageName): Promise<void> {
  await page.goto(lab.pageUrl(name));
  await page.waitForFunction(() => 'lab' in window, { polling: 20 });
}

/** Whether a URL was asked for by one run of one scenario. It need not be one of http. */
export function isOfRun(url: string, id: string, run: string): boolean {
  const query = url.replace(/^[^?]*/, '').replace(/#.*$/, '');
  return url.includes(`/s/${id}/`) && new URLSearchParams(query).get('run') === run;
}

/** The scenarios by the page they run on, in the lab's order; pages without any are left out. */
export function byPage(lab: Lab): ReadonlyMap<PageName, readonly Scenario[]> {
  const groups = new Map<PageName, Scenario[]>();
  for (const scenario of lab.scenarios) {
    const name = pageOf(scenario.from);
    groups.set(name, [...(groups.get(name) ?? []), scenario]);
  }
  return groups;
}
