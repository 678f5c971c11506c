import type { HarEntry } from '../har/entry.ts';
import { type Chain, headOf } from './leg.ts';

/**
 * Names chains so that the same request keeps its name while more entries arrive: by its own entry, or, where its
 * preflight was shown before it, by that one's.
 */
export class Ids {
  readonly #ofEntry = new Map<number, string>();
  /** The request that took its preflight's name: it has it for good, also where the preflight turns out to be another's. */
  readonly #takenBy = new Map<string, number>();

  /** @param chains all that there are of some entries */
  name(chains: readonly Chain[]): readonly (readonly [id: string, chain: Chain])[] {
    const used = new Set<string>();
    const named = new Map<Chain, string>();
    // First those that have a name: a name that a request took from its preflight is not the preflight's any more.
    const joined = [...chains].sort((a, b) => rank(a, this.#ofEntry) - rank(b, this.#ofEntry));
    for (const chain of joined) {
      const [{ actual, preflight }] = chain;
      const head = headOf(chain[0]).index;
      const earlier =
        this.#ofEntry.get(head) ?? (actual && preflight ? this.#take(preflight, actual) : undefined);
      let id = earlier === undefined || used.has(earlier) ? `e${head}` : earlier;
      while (used.has(id)) id += '+';
      used.add(id);
      this.#ofEntry.set(head, id);
      named.set(chain, id);
    }
    return chains.map((chain) => [named.get(chain) as string, chain]);
  }

  forget(entries: Iterable<number>): void {
    for (const index of entries) {
      const name = this.#ofEntry.get(index);
      if (name !== undefined && this.#takenBy.get(name) === index) this.#takenBy.delete(name);
      this.#ofEntry.delete(index);
    }
  }

  #take(preflight: HarEntry, actual: HarEntry): string | undefined {
    const name = this.#ofEntry.get(preflight.index);
    if (name === undefined || this.#takenBy.has(name)) return undefined;
    this.#takenBy.set(name, actual.index);
    return name;
  }
}

/** Requests with a name, then requests without, then preflights alone. */
function rank([{ actual }]: Chain, names: ReadonlyMap<number, string>): number {
  if (actual === null) return 2;
  return names.has(actual.index) ? 0 : 1;
}
