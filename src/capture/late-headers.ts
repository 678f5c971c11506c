import type { HarEntry } from '../har/entry.ts';
import { Readings } from './same-entry.ts';

/**
 * Chromium reports the failure of a request and its response headers from two processes, in no fixed order; the
 * entry is a snapshot. One that failed without headers may have them when it is read again.
 */
export function mayGetHeaders({ writer, response, outcome }: HarEntry): boolean {
  return (
    writer === 'chromium' &&
    response.status === null &&
    outcome.reported &&
    outcome.netError === 'net::ERR_FAILED'
  );
}

const leastDelayMs = 100;

/**
 * Reading the log keeps DevTools busy for as long as the log is long, half a second for some three thousand entries.
 * After each reading there is a rest in proportion, longer where that would be felt.
 */
const restAfter = (readingMs: number): number => readingMs * (readingMs < 250 ? 1 : 4);
const mostRestMs = 5_000;

/**
 * Reads incomplete entries again, all that wait in one reading of the log.
 *
 * @param done told the entries as they are now, waiting no more
 */
export function createRepair(
  readLog: () => Promise<readonly HarEntry[]>,
  done: (entries: readonly HarEntry[]) => void,
): { add(entry: HarEntry): void } {
  let waiting: HarEntry[] = [];
  let planned = false;
  let restsUntilMs = Number.NEGATIVE_INFINITY;

  function plan(): void {
    if (planned) return;
    planned = true;
    setTimeout(() => void read(), Math.max(leastDelayMs, restsUntilMs - performance.now()));
  }

  async function read(): Promise<void> {
    const incomplete = waiting;
    waiting = [];
    const begun = performance.now();
    const log = new Readings(await readLog());
    const ended = performance.now();
    restsUntilMs = ended + Math.min(restAfter(ended - begun), mostRestMs);
    planned = false;
    if (waiting.length > 0) plan();
    done(
      incomplete.map((entry) => ({
        ...(log.take(entry) ?? entry),
        index: entry.index,
        awaitingHeaders: false,
      })),
    );
  }

  return {
    add(entry) {
      waiting.push(entry);
      plan();
    },
  };
}
