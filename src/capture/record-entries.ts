import type { HarEntry } from '../har/entry.ts';
import { getHar, onRequestFinished } from './browser.ts';
import type { RunningState } from './feed.ts';
import { mayGetHeaders } from './late-headers.ts';
import { createLogOrder } from './log-order.ts';
import { readLive } from './read-live.ts';
import { RefusedRedirects } from './refused-redirects.ts';
import type { Repair } from './repair.ts';
import { type Brought, LogBook, runningAtMost } from './running/log-book.ts';
import type { LogWatch } from './running/watch-log.ts';
import { Readings } from './same-entry.ts';

/** The entries of the inspected tab. */
export interface Recording {
  /** Tells what the browser holds besides what is `known`. */
  seed(known?: readonly HarEntry[]): Promise<void>;
  /** A place in the log for what only somebody else knows of. */
  nextIndex(): number;
  /** Looks for what still runs; it loads meanwhile, and is told all in order. */
  readonly watch: Promise<LogWatch>;
}

/** Who is told. */
export interface RecordingListener {
  /** In order of `index`, except for those told again. */
  onEntry(entry: HarEntry): void;
  /** Entries that failed without a response have been read again. */
  onRepaired(): void;
  onRunning(state: RunningState): void;
}

/**
 * Tells every entry once it has finished, and before that where a reading of the log has it; and again, under the same
 * index, once more is known of it.
 *
 * @param documentNow number of the document that is there
 */
export function recordEntries(
  { onEntry, onRepaired, onRunning }: RecordingListener,
  documentNow: () => number,
): Recording {
  let nextIndex = 0;
  const book = new LogBook(() => nextIndex++);
  const refused = new RefusedRedirects();
  let seeded = false;
  /** Come by event while the log is being read; null: it is not. */
  let meanwhile: HarEntry[] | null = null;
  /** Loaded with the first entry that it is for. */
  let repair: Promise<Repair> | null = null;

  async function createRepair(): Promise<Repair> {
    return (await import('./repair.ts')).createRepair(readLogAgain, (entries) => {
      for (const entry of entries) tell(entry);
      onRepaired();
    });
  }

  const inOrder = createLogOrder(readLogAgain, (entries) => {
    for (const entry of entries) onEntry(entry);
  });
  /** What runs has its index from the log, in order; of alike ones another may end under it. */
  const tell = (entry: HarEntry): void => onEntry(entry.running ? entry : inOrder.see(entry));
  const watch = import('./running/watch-log.ts').then(({ watchLog }) =>
    watchLog(async () => {
      const { open, leftOut } = tellBrought(book.read(await readRawLog(), documentNow()));
      return { running: open.filter(({ running }) => running).length, leftOut, limit: runningAtMost };
    }, onRunning),
  );

  async function readRawLog(): Promise<readonly unknown[]> {
    const begunMs = performance.now();
    const { entries } = Object(await getHar()) as { entries?: unknown };
    const log: readonly unknown[] = Array.isArray(entries) ? entries : [];
    const endedMs = performance.now();
    void watch.then(({ noted }) => noted({ endedMs, tookMs: endedMs - begunMs, entries: log.length }));
    return log;
  }

  async function readLogAgain(): Promise<readonly HarEntry[]> {
    return (await readRawLog()).map((raw, index) => readLive(raw, index));
  }

  function tellBrought(brought: Brought): Brought {
    for (const entry of brought.told) {
      if (entry.running) tell(entry);
      else tellEnded(entry);
    }
    return brought;
  }

  function tellEnded(read: HarEntry): HarEntry {
    const entry = { ...read, awaitingHeaders: mayGetHeaders(read) };
    tell(entry);
    if (entry.awaitingHeaders) {
      repair ??= createRepair();
      void repair.then(({ add }) => add(entry));
    }
    return entry;
  }

  onRequestFinished((request) => {
    const read = readLive(request, nextIndex);
    // One that was still open when the log was read is told already.
    const ofRun = book.end(read);
    const index = refused.take(read) ?? ofRun ?? nextIndex++;
    refused.note({ ...read, index });
    void watch.then(({ grew }) => grew());
    const entry = tellEnded({ ...read, index });
    meanwhile?.push(entry);
  });

  return {
    async seed(known = []) {
      const byEvent: HarEntry[] = [];
      meanwhile = byEvent;
      const log = await readRawLog();
      meanwhile = null;
      const isFirst = !seeded;
      seeded = true;
      const { told, open, ended } = book.read(log, documentNow(), isFirst);
      const rest = ended.map((raw) => readLive(raw, 0));
      const readings = new Readings(rest);
      const isKnown = new Set([...known, ...byEvent].map((entry) => readings.take(entry)));
      for (const entry of isFirst ? told : new Set([...open, ...told])) {
        if (entry.running) tell(entry);
        else tellEnded(entry);
      }
      for (const read of rest) if (!isKnown.has(read)) tellEnded({ ...read, index: nextIndex++ });
    },
    nextIndex: () => nextIndex++,
    watch,
  };
}
