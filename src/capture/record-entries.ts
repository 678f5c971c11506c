import type { HarEntry } from '../har/entry.ts';
import { readEntry } from '../har/read-entry.ts';
import { getHar, onRequestFinished } from './browser.ts';
import { createRepair, mayGetHeaders } from './late-headers.ts';
import { createLogOrder } from './log-order.ts';
import { Readings } from './same-entry.ts';

/** The entries of the inspected tab. */
export interface Recording {
  /** Tells what the browser holds besides what is `known`. */
  seed(known?: readonly HarEntry[]): Promise<void>;
  /** A place in the log for what only somebody else knows of. */
  nextIndex(): number;
}

/**
 * Tells every entry once it has finished, and again, under the same index, once more is known of it.
 *
 * @param tellOn in order of `index`, except for those told again
 * @param onRepaired after entries that failed without an answer have been read again
 */
export function recordEntries(tellOn: (entry: HarEntry) => void, onRepaired: () => void): Recording {
  let nextIndex = 0;
  /** Read from the log, perhaps before they had finished. */
  let seeded = new Readings([]);
  /** Come by event while the log is being read; null: it is not. */
  let meanwhile: HarEntry[] | null = null;
  const repair = createRepair(readLogAgain, (entries) => {
    for (const entry of entries) tell(entry);
    onRepaired();
  });

  const inOrder = createLogOrder(readLogAgain, (entries) => {
    for (const entry of entries) tellOn(entry);
  });
  const tell = (entry: HarEntry): void => tellOn(inOrder.see(entry));

  onRequestFinished((request) => {
    const read = readEntry(request, nextIndex);
    // One that was still open when the log was read is told already.
    const index = seeded.take(read)?.index ?? nextIndex++;
    const entry = { ...read, index, awaitingHeaders: mayGetHeaders(read) };
    meanwhile?.push(entry);
    tell(entry);
    if (entry.awaitingHeaders) repair.add(entry);
  });

  return {
    async seed(known = []) {
      const byEvent: HarEntry[] = [];
      meanwhile = byEvent;
      const log = await readLogAgain();
      const readings = new Readings(log);
      const told = new Set([...known, ...byEvent].map((entry) => readings.take(entry)));
      meanwhile = null;
      seeded = new Readings([]);
      for (const read of log) {
        if (told.has(read) || isOpen(read)) continue;
        const entry = { ...read, index: nextIndex++, awaitingHeaders: mayGetHeaders(read) };
        seeded.add(entry);
        tell(entry);
        if (entry.awaitingHeaders) repair.add(entry);
      }
    },
    nextIndex: () => nextIndex++,
  };
}

async function readLogAgain(): Promise<readonly HarEntry[]> {
  const { entries } = Object(await getHar()) as { entries?: unknown };
  return Array.isArray(entries) ? entries.map((raw: unknown, index) => readEntry(raw, index)) : [];
}

/** Not finished: its event is still to come. */
function isOpen({ writer, response, outcome }: HarEntry): boolean {
  return writer === 'chromium' && response.status === null && outcome.reported && outcome.netError === null;
}
