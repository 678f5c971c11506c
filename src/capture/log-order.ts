import type { HarEntry } from '../har/entry.ts';
import { Readings } from './same-entry.ts';

/** Begun this near each other, entries have the same time to the millisecond, or may have. */
const togetherMs = 20;

/** The log is read once for a burst, and after it. */
const delayMs = 300;

/** A page that polls is no burst: only what is recent is looked up. */
const recentAtMost = 4_000;

interface Recent {
  readonly entries: Map<number, HarEntry>;
  lastPreflightMs: number;
}

/** Finds out in which order requests to one URL began, where that tells whose preflight is whose. */
export interface LogOrder {
  /** An entry that is told; as it is known with its place. */
  see(entry: HarEntry): HarEntry;
}

/**
 * Entries are delivered as they end, and stamped in whole milliseconds; the browser's log is in order of starts. Where
 * several preflights to one URL were begun together, the log is read for the place of each.
 *
 * @param tell entries whose place has become known
 */
export function createLogOrder(
  readLog: () => Promise<readonly HarEntry[]>,
  tell: (entries: readonly HarEntry[]) => void,
): LogOrder {
  let recent = new Map<string, Recent>();
  let count = 0;
  const unclear = new Set<string>();
  const placeOf = new Map<number, number>();
  let planned = false;

  async function read(): Promise<void> {
    const urls = [...unclear];
    unclear.clear();
    const log = await readLog();
    planned = false;
    const wanted = new Set(urls);
    const readings = new Readings(log.filter(({ request }) => wanted.has(request.url ?? '')));
    const told: HarEntry[] = [];
    for (const url of urls) {
      for (const entry of recent.get(url)?.entries.values() ?? []) {
        const reading = readings.take(entry);
        if (reading === null || placeOf.get(entry.index) === reading.index) continue;
        placeOf.set(entry.index, reading.index);
        told.push({ ...entry, order: reading.index });
      }
    }
    if (told.length > 0) tell(told);
    if (unclear.size > 0) plan();
  }

  function plan(): void {
    if (planned) return;
    planned = true;
    setTimeout(() => void read(), delayMs);
  }

  return {
    see(entry) {
      const { url } = entry.request;
      if (url === null || entry.writer !== 'chromium') return entry;
      if (count > recentAtMost && unclear.size === 0 && !planned) {
        recent = new Map();
        placeOf.clear();
        count = 0;
      }
      const of = recent.get(url) ?? { entries: new Map(), lastPreflightMs: Number.NEGATIVE_INFINITY };
      recent.set(url, of);
      if (!of.entries.has(entry.index)) count++;
      of.entries.set(entry.index, entry);
      if (entry.resourceType === 'preflight' && entry.startedMs !== null) {
        if (Math.abs(entry.startedMs - of.lastPreflightMs) <= togetherMs) unclear.add(url);
        of.lastPreflightMs = entry.startedMs;
      } else if (Math.abs((entry.startedMs ?? 0) - of.lastPreflightMs) <= 1000 && of.entries.size > 2) {
        unclear.add(url);
      }
      if (unclear.size > 0) plan();
      const place = placeOf.get(entry.index);
      return place === undefined ? entry : { ...entry, order: place };
    },
  };
}
