import type { HarEntry } from '../har/entry.ts';

/**
 * DevTools give an entry no id that an extension could see. What an entry was begun with does not change while it
 * is open; its time does not change once it has finished.
 */
export function beginning({ startedDateTime, request, resourceType, writer }: HarEntry): string {
  // Firefox writes none: what is told from its other fields may be told later than the beginning.
  return beginningOf(
    startedDateTime,
    request.method,
    request.url,
    writer === 'firefox' ? null : resourceType,
  );
}

export function beginningOf(
  startedDateTime: string | null,
  method: string | null,
  url: string | null,
  type: string | null,
): string {
  // Chromium names a preflight so only when its response has come.
  return `${startedDateTime}\n${method}\n${url}\n${method === 'OPTIONS' ? '' : type}`;
}

/** Takes from a log, one at a time, the entry that is the same request as another reading of it. */
export class Readings {
  readonly #byBeginning = new Map<string, HarEntry[]>();

  constructor(log: Iterable<HarEntry>) {
    for (const entry of log) this.add(entry);
  }

  add(entry: HarEntry): void {
    const key = beginning(entry);
    const begunAlike = this.#byBeginning.get(key);
    if (begunAlike === undefined) this.#byBeginning.set(key, [entry]);
    else begunAlike.push(entry);
  }

  /** The reading nearest in time among those begun alike; each is given out once. */
  take(entry: HarEntry): HarEntry | null {
    const begunAlike = this.#byBeginning.get(beginning(entry)) ?? [];
    let nearest = -1;
    let distance = Number.POSITIVE_INFINITY;
    for (const [i, candidate] of begunAlike.entries()) {
      const d = Math.abs((candidate.time ?? 0) - (entry.time ?? 0));
      if (d < distance) [nearest, distance] = [i, d];
    }
    return begunAlike.splice(nearest, nearest < 0 ? 0 : 1)[0] ?? null;
  }
}
