import type { HarEntry } from '../../har/entry.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { headerOf, isPreflight } from './header-of.ts';
import type { TimingBook } from './timing-book.ts';

/** Until then the page must have said what it knows of a request. In milliseconds. */
const decidedAfterMs = 2_000;

/** A document that does not respond decides nothing. In milliseconds. */
export const releasedAfterMs = 5_000;

/** After the document was heard of, nothing of the one before begins. In milliseconds. */
const beginsWithinMs = 2_000;

/** A page that asks without end: what comes beyond it is told at once. */
const heldAtMost = 500;

interface Held {
  readonly entry: HarEntry;
  readonly seenMs: number;
}

/**
 * Finds the beacons that the page before had sent as it was left, and that Firefox dates up to 300 ms after the start of the
 * new document. The document's own have a Resource Timing once they have ended; those have none. So a beacon of the first
 * moments is told only when that is known, mostly after a tenth of a second.
 *
 * A call with `keepalive` looks like one that a worker makes, which has no timing either: it stays with the document, since
 * a row too many is better than one that is lost.
 */
export class LeftOver {
  readonly #book: TimingBook;
  #document = 0;
  #heardMs = Number.NEGATIVE_INFINITY;
  #held = new Map<number, Held>();
  /** By the URL that a redirect leads to: whether it was left over. */
  #redirects = new Map<string, boolean>();

  constructor(book: TimingBook) {
    this.#book = book;
  }

  /** @returns what is told as it is: nobody can be asked any more */
  navigated(document: number, nowMs: number): readonly HarEntry[] {
    const released = [...this.#held.values()].map(({ entry }) => entry);
    this.#held = new Map();
    this.#redirects = new Map();
    this.#document = document;
    this.#heardMs = nowMs;
    return released;
  }

  /** An entry of the document. @returns what is told now, in order */
  see(entry: HarEntry, nowMs: number): readonly HarEntry[] {
    const target = this.#isOfStart(entry) ? targetOf(entry) : null;
    if (target !== null && this.#redirects.size < heldAtMost) this.#redirects.set(target, false);
    if (this.#mayBeOne(entry)) {
      this.#held.set(entry.index, { entry, seenMs: nowMs });
      return [];
    }
    if (isPreflight(entry)) return [entry];
    return [...this.#release((held) => isPreflight(held) && isAlike(held, entry)), entry];
  }

  /** What has a timing is the document's. @returns what is told as it is, besides the entry */
  settled(entry: HarEntry): readonly HarEntry[] {
    this.#held.delete(entry.index);
    return this.#release((held) => isPreflight(held) && isAlike(held, entry));
  }

  get isOpen(): boolean {
    return this.#held.size > 0;
  }

  /**
   * The page has said all it knew at that time.
   *
   * @param isWhole all of its requests are in it, those of its frames too
   * @returns what is told now; what was left over as the document's before
   */
  decide(askedMs: number, isWhole: boolean): readonly HarEntry[] {
    if (!isWhole) return this.release(askedMs - decidedAfterMs);
    const left = new Set<HarEntry>();
    const due = [...this.#held.values()].filter(({ seenMs }) => askedMs - seenMs >= decidedAfterMs);
    for (const { entry } of due) if (!isPreflight(entry) && this.#isLeft(entry)) left.add(entry);
    for (const { entry } of due) {
      if (isPreflight(entry) && [...left].some((actual) => isAlike(actual, entry))) left.add(entry);
    }
    const waiting = [...this.#held.values()].filter(
      (held) => !due.includes(held) && !isPreflight(held.entry),
    );
    const told: HarEntry[] = [];
    for (const { entry } of due) {
      if (isPreflight(entry) && waiting.some((held) => isAlike(held.entry, entry))) continue;
      this.#held.delete(entry.index);
      if (left.has(entry)) this.#book.forget(entry);
      told.push(left.has(entry) ? { ...entry, document: this.#document - 1 } : entry);
    }
    return told;
  }

  /** Nobody could say. @returns what came until then, as it is */
  release(seenUntilMs: number): readonly HarEntry[] {
    return this.#release((_, seenMs) => seenMs <= seenUntilMs);
  }

  #release(which: (entry: HarEntry, seenMs: number) => boolean): readonly HarEntry[] {
    const released: HarEntry[] = [];
    for (const [index, { entry, seenMs }] of this.#held) {
      if (!which(entry, seenMs)) continue;
      this.#held.delete(index);
      released.push(entry);
    }
    return released;
  }

  #isOfStart({ startedMs }: HarEntry): boolean {
    return this.#document > 0 && startedMs !== null && startedMs <= this.#heardMs + beginsWithinMs;
  }

  #mayBeOne(entry: HarEntry): boolean {
    if (this.#held.size >= heldAtMost || !this.#isOfStart(entry)) return false;
    return isPreflight(entry) ? preflightedMethod(entry) === 'POST' : isBeacon(entry);
  }

  /** Of alike ones the earliest are the earlier document's. */
  #isLeft(entry: HarEntry): boolean {
    const { url } = entry.request;
    if (url === null || entry.response.status === null) return false;
    const { entries, timings } = this.#book.ofUrl(url);
    const sent = entries.filter(({ response }) => response.status !== null).toSorted(byStart);
    const at = sent.findIndex(({ index }) => index === entry.index);
    // The timing of a redirect has its first URL.
    const isLeft = this.#redirects.get(url) ?? (at >= 0 && at < sent.length - timings);
    const target = targetOf(entry);
    if (isLeft && target !== null) this.#redirects.set(target, true);
    return isLeft;
  }
}

/**
 * The only call that Firefox sends with so low a priority; workers have no `sendBeacon`. One that could not be sent lacks the
 * header, and has no timing in any document.
 */
function isBeacon(entry: HarEntry): boolean {
  return entry.request.method === 'POST' && headerOf(entry, 'priority') === 'u=6';
}

function preflightedMethod(entry: HarEntry): string | null {
  return headerOf(entry, 'access-control-request-method');
}

function isAlike(a: HarEntry, b: HarEntry): boolean {
  return a.request.url === b.request.url;
}

function targetOf({ request: { url }, response: { redirectUrl } }: HarEntry): string | null {
  return redirectUrl === null || url === null ? null : (parseUrl(redirectUrl, url)?.href ?? null);
}

function byStart(a: HarEntry, b: HarEntry): number {
  return (a.startedMs ?? 0) - (b.startedMs ?? 0) || a.index - b.index;
}
