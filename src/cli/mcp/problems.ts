import type { Analyzed } from '../../analyze.ts';
import type { Verdict } from '../../engine/decision.ts';
import type { Text } from '../../words/text.ts';
import { cleaner } from '../clean.ts';
import { Groups } from '../human/groups.ts';
import { total } from '../human/total.ts';
import { isAskedFor, isListed, isWorthReading, type Shown } from '../selection.ts';
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
    if (!isAskedFor(shown.item, this.#urls)) return;
    if (isListed(shown.item)) {
      const { verdict } = shown.item.decision;
      this.#counts.set(verdict, (this.#counts.get(verdict) ?? 0) + 1);
    }
    if (isWorthReading(shown)) this.#groups.add(shown);
  }

  addAll(items: readonly Analyzed[]): void {
    for (const item of items) this.add({ item, underOtherRules: [] });
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
