/** From and to, both within. */
export type Span = readonly [from: number, to: number];

/** Something that takes a while. Its span must not change while it is listed. */
export interface Interval {
  readonly span: Span;
}

/** Half as many are left in each block when it is split. */
const LARGEST_BLOCK = 128;

interface Block<T> {
  readonly items: T[];
  /** Where the last of them ends. */
  to: number;
}

/**
 * Finds what overlaps a span, among intervals that come in any order: in blocks by where they begin, of which those are
 * passed over whose last has ended. A list looked through one by one takes the square of the time for a log in which
 * everything overlaps, or that tells of the latest first.
 */
export class IntervalList<T extends Interval> {
  readonly #blocks: Block<T>[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(item: T): void {
    this.#size++;
    const at = this.#blockOf(item.span[0]);
    const block = this.#blocks[at];
    if (block === undefined) {
      this.#blocks.push({ items: [item], to: item.span[1] });
      return;
    }
    block.items.splice(after(block.items, item.span[0]), 0, item);
    block.to = Math.max(block.to, item.span[1]);
    if (block.items.length <= LARGEST_BLOCK) return;
    const later = block.items.splice(block.items.length >> 1);
    block.to = endOf(block.items);
    this.#blocks.splice(at + 1, 0, { items: later, to: endOf(later) });
  }

  delete(item: T): void {
    // Those that begin together may lie in several blocks.
    for (let at = this.#blockOf(item.span[0]); at >= 0; at--) {
      const block = this.#blocks[at] as Block<T>;
      const index = block.items.indexOf(item);
      if (index < 0) continue;
      this.#size--;
      block.items.splice(index, 1);
      if (block.items.length === 0) this.#blocks.splice(at, 1);
      else if (item.span[1] >= block.to) block.to = endOf(block.items);
      return;
    }
  }

  /** Those that share a moment with the span, the latest first. The list must not change meanwhile. */
  *overlapping([from, to]: Span): Iterable<T> {
    for (let at = this.#blockOf(to); at >= 0; at--) {
      const block = this.#blocks[at];
      if (block === undefined || block.to < from) continue;
      for (let i = block.items.length - 1; i >= 0; i--) {
        const item = block.items[i] as T;
        if (item.span[0] <= to && item.span[1] >= from) yield item;
      }
    }
  }

  /** The last block that begins at `from` or before; the first where none does. */
  #blockOf(from: number): number {
    let [low, high] = [0, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (((this.#blocks[middle] as Block<T>).items[0] as T).span[0] <= from) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function after(items: readonly Interval[], from: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Interval).span[0] <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(items: readonly Interval[]): number {
  return items.reduce((latest, { span }) => Math.max(latest, span[1]), Number.NEGATIVE_INFINITY);
}
