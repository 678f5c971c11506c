import type { HarEntry } from '../../../src/har/entry.ts';
import { readLog } from '../../../src/har/whole-log.ts';
import { patienceMs } from '../../patience.ts';
import type { RawEntry } from '../capture.ts';
import type { NotedRequest } from './noted.ts';
import type { FirefoxTab } from './tab.ts';

/** Pages are numbered again at each reading. */
const withoutPage = (key: string, value: unknown): unknown => (key === 'pageref' ? undefined : value);

/** Its status is still to come, or never comes. */
const isHalf = ({ response }: HarEntry): boolean => response.status === null && response.headers !== null;

/** What an extension saw of a tab. */
export interface Seen {
  /** In the order of delivery. */
  readonly delivered: readonly RawEntry[];
  readonly log: readonly RawEntry[];
}

/** What has to be there, each where it is known. */
export interface Wanted {
  /** Whether Firefox's own Network panel has all that was asked for: it takes up nothing while the log is read. */
  readonly isNoted?: (requests: readonly NotedRequest[]) => boolean;
  /** Whether what has to be in the log is there. */
  readonly isEnough?: (entries: ReturnType<typeof readLog>['entries']) => boolean;
}

const soon = () => new Promise((later) => setTimeout(later, 500));

/**
 * What was seen of a tab, once it is all that it will be: Firefox's log holds entries before it knows their status and when
 * they ended, and on a loaded machine it is seconds behind. Given up where it goes on changing. It is read when nothing is
 * told any more, since what comes while it is read is lost to it for good.
 */
export async function settled(tab: FirefoxTab, { isNoted, isEnough }: Wanted): Promise<Seen> {
  const delivered: RawEntry[] = [];
  const end = Date.now() + patienceMs;
  const isQuiet = async (): Promise<boolean> => {
    const more = await tab.capture.delivered();
    delivered.push(...more);
    return more.length === 0;
  };
  while (isNoted !== undefined && !isNoted(await tab.noted()) && Date.now() < end) await soon();
  for (let still = 0; still < 3 && Date.now() < end; ) {
    await soon();
    still = (await isQuiet()) ? still + 1 : 0;
  }
  for (let before = ''; ; await soon()) {
    const log = await tab.capture.har();
    const now = JSON.stringify(log, withoutPage);
    const { entries } = readLog({ log: { entries: log } });
    const isSame = (await isQuiet()) && now === before;
    const isAll = isSame && !entries.some(isHalf) && (isEnough?.(entries) ?? true);
    if (isAll || Date.now() > end) return { delivered, log };
    before = now;
  }
}

/** The log alone. @param isEnough whether what has to be in it is there */
export async function settledLog(
  tab: FirefoxTab,
  isEnough?: NonNullable<Wanted['isEnough']>,
): Promise<readonly RawEntry[]> {
  return (await settled(tab, isEnough === undefined ? {} : { isEnough })).log;
}
