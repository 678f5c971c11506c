import type { HarEntry } from '../../../src/har/entry.ts';
import { readLog } from '../../../src/har/whole-log.ts';
import { patienceMs } from '../../patience.ts';
import type { RawEntry } from '../capture.ts';
import type { FirefoxTab } from './tab.ts';

/** Pages are numbered again at each reading. */
const withoutPage = (key: string, value: unknown): unknown => (key === 'pageref' ? undefined : value);

/** Its status is still to come, or never comes. */
const isHalf = ({ response }: HarEntry): boolean => response.status === null && response.headers !== null;

/** Nothing is told any more. */
async function quiet({ capture }: FirefoxTab, untilMs: number): Promise<void> {
  for (let still = 0; still < 3 && Date.now() < untilMs; ) {
    await new Promise((later) => setTimeout(later, 500));
    still = (await capture.delivered()).length === 0 ? still + 1 : 0;
  }
}

/**
 * The log of a tab, once it is all that it will be: Firefox's holds entries before it knows their status and when they
 * ended, and on a loaded machine it is seconds behind. Given up where it goes on changing. It is read when nothing is told
 * any more, since what comes while it is read is lost to it for good.
 *
 * @param enough whether what has to be in it is there
 */
export async function settledLog(
  tab: FirefoxTab,
  enough: (entries: ReturnType<typeof readLog>['entries']) => boolean = () => true,
): Promise<readonly RawEntry[]> {
  let before = '';
  const end = Date.now() + patienceMs;
  await quiet(tab, end);
  for (; ; await new Promise((later) => setTimeout(later, 500))) {
    const log = await tab.capture.har();
    const now = JSON.stringify(log, withoutPage);
    const { entries } = readLog({ log: { entries: log } });
    const settled = now === before && !entries.some(isHalf) && enough(entries);
    if (settled || Date.now() > end) return log;
    before = now;
  }
}
