import type { HarEntry } from '../../har/entry.ts';
import { readLive } from '../read-live.ts';
import { beginning } from '../same-entry.ts';
import { type Glance, glanceAt } from './glance.ts';

/** A page that begins requests without end: so many are shown while they run. */
export const runningAtMost = 4_000;

/** Ends are remembered for as long as the log has them, and so many at most. */
const endsAtMost = 20_000;

/** What was told of an entry of which no event has come. */
interface Copy {
  entry: HarEntry;
  filled: string;
  /** Number of the document that was there when it was first seen. */
  readonly document: number;
}

/** What a reading of the log has brought. */
export interface Brought {
  /** Those that run and are new, or not what they were, and those that were left by their page. */
  readonly told: readonly HarEntry[];
  /** All others of the log of which no event has come, also where nothing is new of them. */
  readonly open: readonly HarEntry[];
  /** Elements of the log of which an event has come. */
  readonly ended: readonly unknown[];
  /** Running ones there was no room for. */
  readonly leftOut: number;
}

/**
 * Tells which entries of the browser's log are still running: those whose event has not come. An entry has no id, so
 * that many begun alike are told apart by their place in the log, which is in order of starts.
 */
export class LogBook {
  /** When those ended of which an event has come, by how they were begun. */
  readonly #ends = new Map<string, (number | null)[]>();
  readonly #copies = new Map<string, Copy[]>();
  readonly #nextIndex: () => number;
  #endCount = 0;
  /** What was begun before then may have ended without being remembered. */
  #forgottenMs = Number.NEGATIVE_INFINITY;

  constructor(nextIndex: () => number) {
    this.#nextIndex = nextIndex;
  }

  /** An event has come. @returns the index it was told under while it ran; null: it was not */
  end(entry: HarEntry): number | null {
    const key = beginning(entry);
    const ends = this.#ends.get(key);
    if (ends === undefined) this.#ends.set(key, [entry.time]);
    else ends.push(entry.time);
    if (++this.#endCount > endsAtMost) this.#forgetOldest();

    const copies = this.#copies.get(key);
    if (copies === undefined) return null;
    const alike = copies.findIndex(
      ({ entry: { running, resourceType } }) => running && resourceType === entry.resourceType,
    );
    const [copy] = copies.splice(Math.max(alike, 0), 1);
    if (copies.length === 0) this.#copies.delete(key);
    return copy?.entry.index ?? null;
  }

  /**
   * The log has been read.
   *
   * @param document number of the one that is there
   * @param first events have not come of all that have ended: they may have before anybody listened
   */
  read(log: readonly unknown[], document: number, first = false): Brought {
    const ended: unknown[] = [];
    const groups = new Map<string, Glance[]>();
    for (const raw of log) {
      const glance = glanceAt(raw);
      if (glance === null) {
        ended.push(raw);
        continue;
      }
      const group = groups.get(glance.beginning);
      if (group === undefined) groups.set(glance.beginning, [glance]);
      else group.push(glance);
    }
    const told: HarEntry[] = [];
    const open: HarEntry[] = [];
    let [running, leftOut] = [0, 0];
    for (const [key, group] of groups) {
      const left = withoutEnded(group, this.#ends.get(key) ?? []);
      if (left.length < group.length) {
        const isLeft = new Set(left);
        for (const glance of group) if (!isLeft.has(glance)) ended.push(glance.raw);
      }
      const before = this.#copies.get(key) ?? [];
      const copies: Copy[] = [];
      let next = 0;
      for (const [at, glance] of left.entries()) {
        const isNew =
          next === before.length || (!this.#runs(glance, false) && left.length - at > before.length - next);
        const copy = isNew ? null : (before[next++] ?? null);
        if (copy === null && !first && !this.#runs(glance, false)) continue;
        if (copy === null && running >= runningAtMost) {
          leftOut++;
          continue;
        }
        const now = this.#look(glance, copy, document, first);
        if (now.entry.running) running++;
        if (now !== copy) told.push(now.entry);
        open.push(now.entry);
        copies.push(now);
      }
      for (const copy of before.slice(next)) copies.push(copy);
      if (copies.length > 0) this.#copies.set(key, copies);
    }
    for (const entry of this.#leave(groups, document)) told.push(entry);
    for (const [key, ends] of this.#ends) if (!groups.has(key)) this.#dropEnds(key, ends);
    return { told, open, ended, leftOut };
  }

  /** @param first its event may have come before anybody listened */
  #runs({ raw, mayRun, runs }: Glance, first: boolean): boolean {
    if (!mayRun || (first && !runs)) return false;
    const { startedDateTime } = raw as { readonly startedDateTime?: unknown };
    return typeof startedDateTime !== 'string' || !(Date.parse(startedDateTime) <= this.#forgottenMs);
  }

  /** The same copy where nothing is new. */
  #look(glance: Glance, copy: Copy | null, document: number, first: boolean): Copy {
    if (copy?.filled === glance.filled) return copy;
    const read = readLive(glance.raw, copy?.entry.index ?? this.#nextIndex());
    const isRunning =
      copy === null ? this.#runs(glance, first) : copy.entry.running === true && glance.mayRun;
    // What it took so far is not what it takes.
    const entry = isRunning ? { ...read, time: null, running: true as const } : read;
    return { entry, filled: glance.filled, document: copy?.document ?? document };
  }

  /** The log is emptied for a new document: what still ran was given up with the one that had begun it. */
  #leave(groups: ReadonlyMap<string, readonly Glance[]>, document: number): readonly HarEntry[] {
    const told: HarEntry[] = [];
    for (const [key, copies] of this.#copies) {
      if (groups.has(key)) continue;
      for (const copy of copies) {
        const { running, ...entry } = copy.entry;
        if (!running || copy.document >= document) continue;
        copy.entry = { ...entry, outcome: { reported: true, netError: 'net::ERR_ABORTED' } };
        told.push(copy.entry);
      }
      // Its event may still come: then it is the same request.
      const kept = copies.filter((copy) => copy.document >= document - 1);
      if (kept.length === 0) this.#copies.delete(key);
      else this.#copies.set(key, kept);
    }
    return told;
  }

  #dropEnds(key: string, ends: readonly unknown[]): void {
    this.#ends.delete(key);
    this.#endCount -= ends.length;
  }

  #forgetOldest(): void {
    for (const [key, ends] of this.#ends) {
      if (this.#endCount <= endsAtMost * 0.9) return;
      this.#dropEnds(key, ends);
      const startedMs = Date.parse(key.slice(0, key.indexOf('\n')));
      if (startedMs > this.#forgottenMs) this.#forgottenMs = startedMs;
    }
  }
}

/** Those of a group, in the log's order, of which no event has come: an entry's time does not change once it has ended. */
function withoutEnded(group: readonly Glance[], ends: readonly (number | null)[]): readonly Glance[] {
  if (ends.length === 0) return group;
  if (ends.length >= group.length) return [];
  const times = new Map<number | null, number>();
  for (const time of ends) times.set(time, (times.get(time) ?? 0) + 1);
  const left = group.filter(({ time }) => {
    const count = times.get(time) ?? 0;
    if (count > 0) times.set(time, count - 1);
    return count === 0;
  });
  const excess = left.length - (group.length - ends.length);
  if (excess <= 0) return left;
  // Of which it is not known when they ended: those that look most like it.
  const byEnd = left.toSorted((a, b) => Number(a.mayRun) - Number(b.mayRun) || (b.time ?? 0) - (a.time ?? 0));
  const gone = new Set(byEnd.slice(0, excess));
  return left.filter((glance) => !gone.has(glance));
}
