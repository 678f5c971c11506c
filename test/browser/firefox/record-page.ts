import type { Lab } from '../../lab/lab.ts';
import { frameUrl } from '../../lab/places.ts';
import type { PageName, Scenario } from '../../lab/scenario.ts';
import type { RawEntry } from '../capture.ts';
import { asIndexes, lean, urlOf } from '../recording.ts';
import { type FirefoxRun, isOf, openLabTab, runScenario } from './lab.ts';
import type { Firefox } from './launch.ts';
import type { FirefoxRecording } from './recording.ts';

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
    const delivered = (await tab.capture.delivered()).map(lean);
    const har = (await tab.capture.har()).map(lean);
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
        console: one.console.map(({ key, url: at }) => ({ key, url: at })),
        har: asIndexes(log, entries),
        entries,
      };
    });
  } finally {
    await tab.close();
  }
}
