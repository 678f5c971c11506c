import type { HarEntry } from '../har/entry.ts';
import { beginning } from './same-entry.ts';

/** Few are open at a time: each is closed by the next event of its request. */
const openAtMost = 200;

/**
 * Chromium tells twice of a redirect that it does not follow (to plain http from an https page, or against the page's
 * policy): once as the redirect it is, with an empty error, and at once again as the failure it becomes.
 */
export class RefusedRedirects {
  readonly #open = new Map<string, number>();

  /** Index under which the same request was told before; null: it was not. */
  take(entry: HarEntry): number | null {
    const key = beginning(entry);
    if (!isRedirectThatFailed(entry)) return null;
    const index = this.#open.get(key) ?? null;
    this.#open.delete(key);
    return index;
  }

  note(entry: HarEntry): void {
    if (!isRedirectThatFailed(entry) || !entry.outcome.reported || entry.outcome.netError !== '') return;
    if (this.#open.size >= openAtMost) this.#open.clear();
    this.#open.set(beginning(entry), entry.index);
  }
}

function isRedirectThatFailed({ outcome, response: { status } }: HarEntry): boolean {
  return outcome.reported && outcome.netError !== null && status !== null && status >= 300 && status < 400;
}
