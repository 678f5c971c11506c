import { mayGetHeaders } from '../../../src/capture/late-headers.ts';
import { readLog } from '../../../src/har/read-log.ts';
import { patienceMs } from '../../patience.ts';
import type { RawEntry } from '../capture.ts';
import type { FirefoxTab } from './tab.ts';

/** Pages are numbered again at each reading. */
const withoutPage = (key: string, value: unknown): unknown => (key === 'pageref' ? undefined : value);

/**
 * The log of a tab, once it is all that it will be: Firefox's holds entries before it knows their status and when they
 * ended, and on a loaded machine it is seconds behind. Given up where it goes on changing.
 *
 * @param enough whether what has to be in it is there
 */
export async function settledLog(
  { capture }: FirefoxTab,
  enough: (entries: ReturnType<typeof readLog>['entries']) => boolean = () => true,
): Promise<readonly RawEntry[]> {
  let before = '';
  for (const end = Date.now() + patienceMs; ; await new Promise((later) => setTimeout(later, 500))) {
    const log = await capture.har();
    const now = JSON.stringify(log, withoutPage);
    const { entries } = readLog({ log: { entries: log } });
    const settled = now === before && !entries.some(mayGetHeaders) && enough(entries);
    if (settled || Date.now() > end) return log;
    before = now;
  }
}
