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
const mostDelayMs = 5_000;

/** Reading the log costs as much as the log is long: it rests in proportion to what the last reading took. */
const restFactor = 4;

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
  let lastReadingMs = 0;

  function plan(): void {
    if (planned) return;
    planned = true;
    const delay = Math.max(leastDelayMs, lastReadingMs * restFactor);
    setTimeout(() => void read(), Math.min(delay, mostDelayMs));
  }

  async function read(): Promise<void> {
    const incomplete = waiting;
    waiting = [];
    const begun = performance.now();
    const log = new Readings(await readLog());
    lastReadingMs = performance.now() - begun;
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
