import type { Analyzed } from '../../analyze.ts';

/** Milliseconds in which what is told of a request that has ended may still change: events of several processes. */
const quietMs = 250;

interface Seen {
  readonly item: Analyzed;
  readonly sinceMs: number;
  /** What was told of it; null: nothing. */
  readonly told: string | null;
}

/** Tells each exchange once, when nothing of it changes any more, and again if it turns out to be another after all. */
export class Teller {
  readonly #seen = new Map<string, Seen>();

  /** @returns those that are to be told now */
  news(items: readonly Analyzed[], now: number): readonly Analyzed[] {
    const due: Analyzed[] = [];
    for (const item of items) {
      const { id } = item.exchange;
      const seen = this.#seen.get(id);
      if (seen?.item === item) {
        if (isEnded(item) && now - seen.sinceMs >= quietMs) this.#tell(id, seen, due);
      } else this.#seen.set(id, { item, sinceMs: now, told: seen?.told ?? null });
    }
    return due;
  }

  /** All that is left, the session being over. */
  rest(items: readonly Analyzed[]): readonly Analyzed[] {
    const due: Analyzed[] = [];
    for (const item of items) {
      const { id } = item.exchange;
      this.#tell(id, { item, sinceMs: 0, told: this.#seen.get(id)?.told ?? null }, due);
    }
    return due;
  }

  /** Ids of those that were told long ago. */
  old(now: number, ageMs: number): readonly string[] {
    const ids: string[] = [];
    for (const [id, { sinceMs, told }] of this.#seen) {
      if (told !== null && now - sinceMs >= ageMs) ids.push(id);
    }
    return ids;
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#seen.delete(id);
  }

  #tell(id: string, seen: Seen, due: Analyzed[]): void {
    const { verdict, reason } = seen.item.decision;
    const told = `${verdict} ${reason}`;
    if (seen.told === told) return;
    this.#seen.set(id, { ...seen, told });
    due.push(seen.item);
  }
}

/** Whether it came to an end that the browser has told in full. */
export function isEnded({ exchange }: Analyzed): boolean {
  return exchange.running !== true && exchange.outcome.kind !== 'pending';
}
