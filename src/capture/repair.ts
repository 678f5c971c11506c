import type { HarEntry } from '../har/entry.ts';
import { mayGetHeaders } from './late-headers.ts';
import { Readings } from './same-entry.ts';

/**
 * How long after one reading an entry is read again. Once it has been, its headers are waited for no more; on a loaded
 * machine they come later still, so that it is looked at twice again.
 */
const delaysMs = [100, 1_000, 4_000] as const;

/**
 * Reading the log keeps DevTools busy for as long as the log is long, half a second for some three thousand entries.
 * After each reading there is a rest in proportion, longer where that would be felt, and where it is likely in vain.
 */
const restAfter = (readingMs: number): number => readingMs * (readingMs < 250 ? 1 : 4);
const mostRestMs = 5_000;
const restBeforeLater = 100;

/** A page whose every call fails has as many that are looked at again; the oldest go without. */
const laterAtMost = 2_000;

interface Waiting {
  readonly entry: HarEntry;
  /** How often it has been read again. */
  readonly looks: number;
  readonly dueMs: number;
}

export interface Repair {
  add(entry: HarEntry): void;
}

/**
 * Reads incomplete entries again, all that are due in one reading of the log.
 *
 * @param done told the entries as they are now, waiting no more; and again those whose headers came after all
 */
export function createRepair(
  readLog: () => Promise<readonly HarEntry[]>,
  done: (entries: readonly HarEntry[]) => void,
): Repair {
  let waiting: Waiting[] = [];
  let later: Waiting[] = [];
  let timer: { readonly atMs: number; readonly id: ReturnType<typeof setTimeout> } | null = null;
  let reading = false;
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  let restsLongUntilMs = Number.NEGATIVE_INFINITY;

  function plan(): void {
    if (reading) return;
    const atMs = Math.min(
      Math.max(waiting[0]?.dueMs ?? Number.POSITIVE_INFINITY, restsUntilMs),
      Math.max(later[0]?.dueMs ?? Number.POSITIVE_INFINITY, restsLongUntilMs),
    );
    if (atMs === Number.POSITIVE_INFINITY || (timer !== null && timer.atMs <= atMs)) return;
    if (timer !== null) clearTimeout(timer.id);
    timer = { atMs, id: setTimeout(() => void read(atMs), atMs - performance.now()) };
  }

  /** @param plannedMs a timer may be a fraction early */
  async function read(plannedMs: number): Promise<void> {
    timer = null;
    reading = true;
    const taken = [...waiting, ...later];
    [waiting, later] = [[], []];
    const begun = performance.now();
    const log = new Readings(await readLog());
    const ended = performance.now();
    restsUntilMs = ended + Math.max(delaysMs[0], Math.min(restAfter(ended - begun), mostRestMs));
    restsLongUntilMs = ended + restBeforeLater * (ended - begun);
    reading = false;

    const told: HarEntry[] = [];
    const open: Waiting[] = [];
    for (const one of taken) {
      const found = log.take(one.entry);
      const entry = { ...(found ?? one.entry), index: one.entry.index, awaitingHeaders: false };
      const isLacking = mayGetHeaders(entry);
      if (isLacking && one.dueMs > Math.max(plannedMs, ended)) {
        open.push(one);
        continue;
      }
      if (one.looks === 0 || !isLacking) told.push(entry);
      const delayMs = delaysMs[one.looks + 1];
      if (found === null || !isLacking || delayMs === undefined) continue;
      open.push({ entry, looks: one.looks + 1, dueMs: ended + delayMs });
    }
    waiting = [...open.filter(({ looks }) => looks === 0), ...waiting];
    later = open.filter(({ looks }) => looks > 0).sort((a, b) => a.dueMs - b.dueMs);
    later = later.slice(-laterAtMost);
    plan();
    if (told.length > 0) done(told);
  }

  return {
    add(entry) {
      waiting.push({ entry, looks: 0, dueMs: performance.now() + delaysMs[0] });
      plan();
    },
  };
}
