import type { Verdict } from '../../engine/decision.ts';
import type { Text } from '../../words/text.ts';
import { cleaner } from '../clean.ts';
import { Groups } from '../human/groups.ts';
import { total } from '../human/total.ts';
import { isListed, isWorthReading, type Shown } from '../selection.ts';
import { isShort, type Piece } from './parts.ts';
import { problemPiece } from './problem.ts';

/** What a session or a file comes to: alike ones together. Holds one example of each kind. */
export class Problems {
  readonly #counts = new Map<Verdict, number>();
  readonly #groups = new Groups();
  readonly #urls: readonly string[];

  /** @param urls parts of those that are asked for; none: all */
  constructor(urls: readonly string[] = []) {
    this.#urls = urls;
  }

  add(shown: Shown): void {
    const { exchange, decision } = shown.item;
    const isAskedFor = ({ url }: { readonly url: string }) => this.#urls.some((part) => url.includes(part));
    if (this.#urls.length > 0 && !exchange.hops.some(isAskedFor)) return;
    if (isListed(shown.item)) {
      this.#counts.set(decision.verdict, (this.#counts.get(decision.verdict) ?? 0) + 1);
    }
    if (isWorthReading(shown)) this.#groups.add(shown);
  }

  total(): Text {
    return total(this.#counts, false);
  }

  /** As whole as one part has room for. */
  pieces(): readonly Piece[] {
    const clean = cleaner(false);
    const groups = this.#groups.inOrder();
    const whole = groups.slice(0, 4).map((group) => problemPiece(group, clean, 'whole'));
    if (groups.length <= 4 && isShort(whole)) return whole;
    return groups.map((group) => problemPiece(group, clean, 'short'));
  }
}
