import type { Lab } from '../../lab/lab.ts';
import { frameUrl } from '../../lab/places.ts';
import type { PageName, Scenario } from '../../lab/scenario.ts';
import type { RawEntry } from '../capture.ts';
import { asIndexes, lean, urlOf } from '../recording.ts';
import { takeCorsMessages } from './console-messages.ts';
import { type FirefoxRun, isOf, openLabTab, runScenario } from './lab.ts';
import type { Firefox } from './launch.ts';
import type { FirefoxRecording } from './recording.ts';
import { settled } from './settled-log.ts';

/** Runs scenarios of a page, one after the other in a tab of its own, and tells what an extension saw of each. */
export async function recordPage(
  firefox: Firefox,
  extension: string,
  lab: Lab,
  page: PageName,
  scenarios: readonly Scenario[],
): Promise<readonly FirefoxRecording[]> {
  const tab = await openLabTab(firefox, extension, lab, page);
  try {
    const runs: FirefoxRun[] = [];
    for (const scenario of scenarios) runs.push(await runScenario(firefox, tab, lab, scenario));
    // The others have no entry, or may have none.
    const told = runs.filter(({ scenario }) => !scenario.noEntry);
    const seen = await settled(tab, {
      isNoted: (requests) => told.every((one) => requests.some((each) => isAsserted(one, each))),
      isEnough: (entries) =>
        told.every((one) =>
          entries.some(({ request, response }) => isAsserted(one, request) && hasEnded(one, response)),
        ),
    });
    const delivered = seen.delivered.map(lean);
    const har = seen.log.map(lean);
    // Firefox says it after script has its outcome, in its own time.
    const messages = await takeCorsMessages(firefox);
    const last = (url: string) => delivered.filter((entry) => urlOf(entry) === url).slice(-1);
    const document = last(lab.pageUrl(page));
    return runs.map((one) => {
      const isMine = (entry: RawEntry) => isOf(one, urlOf(entry));
      const frame = frameUrl(lab, one.scenario.from);
      const documents = frame === null ? document : [...document, ...last(frame)];
      const entries = [...documents, ...delivered.filter(isMine)];
      const log = [...documents, ...har.filter(isMine)];
      const asked = lab.requestUrl(one.scenario, '');
      const url = one.url ?? log.map(urlOf).find((each) => each.startsWith(asked)) ?? asked;
      return {
        scenario: one.scenario.id,
        browser: `Firefox/${firefox.version}`,
        outcome: { asserted: { url, method: one.scenario.request.method }, script: one.script },
        page: one.page,
        console: messages.flatMap(({ key, url: at }) =>
          at !== null && isOf(one, at) ? [{ key, url: at }] : [],
        ),
        har: asIndexes(log, entries),
        entries,
      };
    });
  } finally {
    await tab.close();
  }
}

/** Of a run that did not say its URL, any of the scenario's. */
function isAsserted(
  run: FirefoxRun,
  { method, url }: { readonly method: string | null; readonly url: string | null },
): boolean {
  if (url === null || method !== run.scenario.request.method) return false;
  return run.url === null ? isOf(run, url) : url === run.url;
}

/** What a script got no response from ends without a status, too. */
function hasEnded({ script }: FirefoxRun, { status }: { readonly status: number | null }): boolean {
  return script?.kind !== 'response' || status !== null;
}
