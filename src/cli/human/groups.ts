import { verdicts } from '../../analyze.ts';
import { tupleOriginOf } from '../../url/origin-of.ts';
import type { Shown } from '../selection.ts';
import { verdictWords } from './exchange-head.ts';

/** Requests of one kind: what became of them is the same, and so is the API. */
export interface Group {
  /** Origin of the API; null: its URL has none. */
  readonly api: string | null;
  readonly first: Shown;
  count: number;
}

/** A page may ask another host each time: of further kinds the requests are only counted. */
const MOST = 200;

/** What is worth reading of a whole session, alike ones together. Holds one example of each kind. */
export class Groups {
  readonly #groups = new Map<string, Group>();
  /** Requests of kinds beyond those that are held. */
  more = 0;

  get size(): number {
    return this.#groups.size;
  }

  /** Whether some stand for others that are not shown. */
  get isFolded(): boolean {
    return [...this.#groups.values()].some(({ count }) => count > 1);
  }

  /** @returns the kind it is of; null: of a kind that is not held */
  add(shown: Shown): Group | null {
    const { decision, exchange } = shown.item;
    const url = exchange.hops[decision.hop]?.url ?? exchange.hops[0].url;
    const api = tupleOriginOf(url);
    const others = shown.underOtherRules.map(({ analyzed }) => verdictWords(analyzed.decision));
    const key = JSON.stringify([decision.verdict, decision.reason, api, others]);
    const known = this.#groups.get(key);
    if (known !== undefined) {
      known.count++;
      return known;
    }
    if (this.#groups.size >= MOST) {
      this.more++;
      return null;
    }
    const group = { api, first: shown, count: 1 };
    this.#groups.set(key, group);
    return group;
  }

  /** The worst first; those alike in that as they came. */
  inOrder(): readonly Group[] {
    const rank = ({ first }: Group) => verdicts.indexOf(first.item.decision.verdict);
    return [...this.#groups.values()].sort((one, other) => rank(one) - rank(other));
  }
}
