import { looksOfStep, type Steps } from '../steps.ts';

/** One right side that a left side may be matched with, and what it costs: from 0 to less than `costOfNone`. */
export interface Edge {
  readonly right: number;
  readonly cost: number;
}

/** Leaving a left side alone costs more than any rearrangement that avoids it. */
export const costOfNone = 1e13;

/**
 * Steps after which a search for the best gives way to taking the cheapest that is left: a log made to be
 * ambiguous must not stop the panel.
 */
const stepsAtMost = 3_000_000;

/** Few left sides get fewer, so that twice as many take twice the time at most. */
const stepsOfOne = 150;

/**
 * Matches as many left sides as the edges allow, each with a right side of its own, at the lowest sum of costs:
 * successive shortest augmenting paths over sparse edges, with potentials (the Hungarian method). Left sides that want
 * different right sides take a step each, so that times in order cost next to nothing.
 *
 * @param edges of each left side
 * @returns the right side of each left side, or null
 */
export function* assign(edges: readonly (readonly Edge[])[]): Steps<readonly (number | null)[]> {
  // From the smaller side, since a search for one that has to go without looks at everything in its reach.
  const rights = new Set(edges.flatMap((list) => list.map(({ right }) => right)));
  if (rights.size >= edges.length) return yield* new Matching(edges).solve();
  const order = [...rights].sort((a, b) => a - b);
  const places = new Map(order.map((right, place) => [right, place]));
  const turned: Edge[][] = order.map(() => []);
  for (const [left, list] of edges.entries()) {
    for (const { right, cost } of list) turned[places.get(right) as number]?.push({ right: left, cost });
  }
  const rightOf: (number | null)[] = edges.map(() => null);
  for (const [place, left] of (yield* new Matching(turned).solve()).entries()) {
    if (left !== null) rightOf[left] = order[place] as number;
  }
  return rightOf;
}

class Matching {
  readonly #edges: readonly (readonly Edge[])[];
  readonly #rightOf: (number | null)[];
  readonly #leftOf = new Map<number, number>();
  /** What a left side pays at least, and what a right side is contested by: no edge costs less than both together. */
  readonly #paid: number[];
  readonly #contested = new Map<number, number>();
  readonly #stepsAtMost: number;
  #steps = 0;

  constructor(edges: readonly (readonly Edge[])[]) {
    this.#edges = edges;
    this.#stepsAtMost = Math.min(stepsAtMost, 10_000 + stepsOfOne * edges.length);
    this.#rightOf = edges.map(() => null);
    this.#paid = edges.map((list) => list.reduce((least, { cost }) => Math.min(least, cost), costOfNone));
  }

  *solve(): Steps<readonly (number | null)[]> {
    for (let left = 0; left < this.#edges.length; left++) {
      yield;
      if (this.#steps >= this.#stepsAtMost) this.#takeCheapest(left);
      else if (!this.#takeUncontested(left)) yield* this.#augment(left);
    }
    return this.#rightOf;
  }

  /** The common case: what a left side wants most, nobody has. */
  #takeUncontested(left: number): boolean {
    let wanted: number | null = null;
    let least = costOfNone;
    for (const { right, cost } of this.#edges[left] ?? []) {
      const total = cost - (this.#contested.get(right) ?? 0);
      if (total < least) [wanted, least] = [right, total];
    }
    if (wanted === null || this.#leftOf.has(wanted)) return false;
    this.#paid[left] = least;
    this.#rightOf[left] = wanted;
    this.#leftOf.set(wanted, left);
    return true;
  }

  /** Gives `start` a right side, moving others on where that lowers the sum; someone may be left with none. */
  *#augment(start: number): Steps<void> {
    /** By right side: what it costs to get there, and from which left side. */
    const reached = new Map<number, { cost: number; from: number }>();
    const settled = new Map<number, number>();
    let left = start;
    let soFar = 0;
    /** The cheapest way to end with a left side that has none. */
    let none = { cost: Number.POSITIVE_INFINITY, left: start };
    let free: number | null = null;

    let restedAt = this.#steps;
    for (;;) {
      if (this.#steps - restedAt >= looksOfStep) {
        restedAt = this.#steps;
        yield;
      }
      const ending = soFar + costOfNone - (this.#paid[left] as number);
      if (ending < none.cost) none = { cost: ending, left };
      for (const { right, cost } of this.#edges[left] ?? []) {
        this.#steps++;
        if (settled.has(right)) continue;
        const total = soFar + cost - (this.#paid[left] as number) - (this.#contested.get(right) ?? 0);
        const known = reached.get(right);
        if (known === undefined || total < known.cost) reached.set(right, { cost: total, from: left });
      }
      const next = this.#nearest(reached, settled);
      if (next === null || none.cost <= next.cost) break;
      soFar = next.cost;
      settled.set(next.right, next.cost);
      const owner = this.#leftOf.get(next.right);
      if (owner === undefined) {
        free = next.right;
        break;
      }
      left = owner;
    }

    const total = free === null ? none.cost : soFar;
    this.#reprice(start, settled, total);
    if (free !== null) this.#moveTo(free, start, reached);
    else this.#leaveOut(none.left, start, reached);
  }

  #nearest(
    reached: ReadonlyMap<number, { cost: number }>,
    settled: ReadonlyMap<number, number>,
  ): { right: number; cost: number } | null {
    let nearest: { right: number; cost: number } | null = null;
    for (const [right, { cost }] of reached) {
      this.#steps++;
      if (!settled.has(right) && (nearest === null || cost < nearest.cost)) nearest = { right, cost };
    }
    return nearest;
  }

  /** Keeps every edge at or above its potentials, and every match at them. */
  #reprice(start: number, settled: ReadonlyMap<number, number>, total: number): void {
    this.#paid[start] = (this.#paid[start] as number) + total;
    for (const [right, cost] of settled) {
      const owner = this.#leftOf.get(right);
      if (owner === undefined) continue;
      this.#paid[owner] = (this.#paid[owner] as number) + total - cost;
      this.#contested.set(right, (this.#contested.get(right) ?? 0) - (total - cost));
    }
  }

  /** Every left side on the way to `free` moves one on. */
  #moveTo(free: number, start: number, reached: ReadonlyMap<number, { from: number }>): void {
    let right: number | null = free;
    while (right !== null) {
      const { from }: { from: number } = reached.get(right) as { from: number };
      const given: number | null = from === start ? null : (this.#rightOf[from] ?? null);
      this.#rightOf[from] = right;
      this.#leftOf.set(right, from);
      right = given;
    }
  }

  /** The right side that `left` gives up goes to those who wanted it. */
  #leaveOut(left: number, start: number, reached: ReadonlyMap<number, { from: number }>): void {
    if (left === start) return;
    const given = this.#rightOf[left] ?? null;
    this.#rightOf[left] = null;
    if (given !== null) this.#moveTo(given, start, reached);
  }

  #takeCheapest(left: number): void {
    const free = (this.#edges[left] ?? []).filter(({ right }) => !this.#leftOf.has(right));
    const cheapest = free.reduce<Edge | null>(
      (best, e) => (best === null || e.cost < best.cost ? e : best),
      null,
    );
    if (cheapest === null) return;
    this.#rightOf[left] = cheapest.right;
    this.#leftOf.set(cheapest.right, left);
  }
}
