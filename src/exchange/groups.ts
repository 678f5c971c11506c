/** How many of one group are looked at for one thing: a log made to be ambiguous takes no longer than its size. */
const looksAtMost = 64;

/** Things by a key that several may share; each is given away once. */
export class Groups<T> {
  readonly #lists = new Map<string, { readonly items: T[]; from: number }>();
  readonly #taken = new Set<T>();

  add(key: string, item: T): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, { items: [item], from: 0 });
    else list.items.push(item);
  }

  get size(): number {
    return this.#lists.size;
  }

  /** The first of a key that fits and was not given away; undefined: none, or none among the next few. */
  take(key: string, fits: (item: T) => boolean): T | undefined {
    const list = this.#lists.get(key);
    if (list === undefined) return undefined;
    while (list.from < list.items.length && this.#taken.has(list.items[list.from] as T)) list.from++;
    const end = Math.min(list.items.length, list.from + looksAtMost);
    for (let at = list.from; at < end; at++) {
      const item = list.items[at] as T;
      if (this.#taken.has(item) || !fits(item)) continue;
      this.#taken.add(item);
      return item;
    }
    return undefined;
  }

  /** Those of each key. */
  *lists(): Iterable<readonly T[]> {
    for (const { items } of this.#lists.values()) yield items;
  }
}
