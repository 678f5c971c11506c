import type { HarEntry } from '../har/entry.ts';
import type { TabDocument } from './documents.ts';

/** What happened in the tab, in order. */
export type Happening =
  | { readonly kind: 'entry'; readonly entry: HarEntry }
  | { readonly kind: 'navigated'; readonly document: TabDocument };

/** What came before a panel was there to take it, up to a limit; the oldest goes first. */
export class Backlog {
  readonly limit: number;
  /** How many were let go. */
  dropped = 0;
  #kept: Happening[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  add(happening: Happening): void {
    // A page that navigates without end must not crowd out what was captured.
    if (happening.kind === 'navigated' && this.#kept.at(-1)?.kind === 'navigated') this.#kept.pop();
    this.#kept.push(happening);
    // Cutting the front off is linear: it is done once for many.
    if (this.#kept.length > this.limit * 1.1) this.#trim();
  }

  /** Everything kept; afterwards nothing is. */
  take(): readonly Happening[] {
    this.#trim();
    const taken = this.#kept;
    this.#kept = [];
    return taken;
  }

  #trim(): void {
    const excess = this.#kept.length - this.limit;
    if (excess <= 0) return;
    this.dropped += excess;
    this.#kept = this.#kept.slice(excess);
  }
}
