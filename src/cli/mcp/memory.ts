import type { Analyzed } from '../../analyze.ts';
import type { Text } from '../../words/text.ts';
import { isWorthReading } from '../selection.ts';

/** What the last watch saw: explain and fix go on from it. */
export interface Watched {
  readonly exchanges: readonly Analyzed[];
  /** What there is to say of the session itself. */
  readonly remarks: readonly Text[];
}

/** More of what is fine, and of what is not, is not held. */
const most = 1_000;

/** Collects the exchanges of a session. One that turns out to be another replaces what it was. */
export class Seen {
  readonly #problems = new Map<string, Analyzed>();
  readonly #others = new Map<string, Analyzed>();

  add(item: Analyzed): void {
    const { id } = item.exchange;
    const isProblem = isWorthReading({ item, underOtherRules: [] });
    const [own, other] = isProblem ? [this.#problems, this.#others] : [this.#others, this.#problems];
    other.delete(id);
    if (own.has(id) || own.size < most) own.set(id, item);
  }

  all(): readonly Analyzed[] {
    return [...this.#problems.values(), ...this.#others.values()];
  }
}

/** What a server holds between two calls of tools. */
export interface Memory {
  /** null: nothing was watched yet. */
  watched: Watched | null;
  isWatching: boolean;
}
