import type { ToldUnsent } from './told.ts';

/** Milliseconds in which a request may still be told of that a policy refused: then the call was not without one. */
const heldMs = 250;

/** More of these a page can have made; the first are enough. */
const most = 10_000;

/** So many at once are held. */
const heldAtMost = 1_000;

export interface ListedUnsent {
  readonly told: ToldUnsent;
  readonly index: number;
}

/** Calls that never became a request, once it is known that they did not. */
export class UnsentList {
  readonly #listed: ListedUnsent[] = [];
  #held: { readonly told: ToldUnsent; readonly until: number }[] = [];
  #taken = 0;

  add(told: ToldUnsent, now: number): void {
    if (this.#listed.length >= most || this.#held.length >= heldAtMost) return;
    this.#held.push({ told, until: now + (told.corsError === null ? heldMs : 0) });
  }

  /** A request was refused by the policy: the issue that was told of it is not of a call without one. */
  hasRequest(url: string): void {
    const at = this.#held.findIndex(({ told }) => told.corsError === null && told.url === url);
    if (at >= 0) this.#held.splice(at, 1);
  }

  /** Whether it is not known of some yet. */
  isHolding(now: number): boolean {
    return this.#held.some(({ until }) => until > now);
  }

  hasNews(now: number): boolean {
    return this.#taken < this.#listed.length || this.#held.some(({ until }) => until <= now);
  }

  /** Those that are known by now, and were not taken before. */
  take(now: number, nextIndex: () => number): readonly ListedUnsent[] {
    this.#list(now, nextIndex);
    const news = this.#listed.slice(this.#taken);
    this.#taken = this.#listed.length;
    return news;
  }

  all(now: number, nextIndex: () => number): readonly ListedUnsent[] {
    this.#list(now, nextIndex);
    return this.#listed;
  }

  #list(now: number, nextIndex: () => number): void {
    for (const { told, until } of this.#held) {
      if (until <= now) this.#listed.push({ told, index: nextIndex() });
    }
    this.#held = this.#held.filter(({ until }) => until > now);
  }
}
