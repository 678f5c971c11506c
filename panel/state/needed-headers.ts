import type { Analyzed } from '../../src/analyze.ts';
import { remediesOf, remedyTitle } from '../../src/remedies/index.ts';
import { tupleOriginOf } from '../../src/url/origin-of.ts';
import { plain } from '../../src/words/plain.ts';
import type { Text } from '../../src/words/text.ts';

/** Headers that script is not given, though the client that asked is known to read them. */
export interface NeededHeaders {
  /** Of the first request. */
  readonly id: string;
  /** Origin of the API; the URL where that does not parse. */
  readonly api: string;
  /** What to do about it. */
  readonly title: Text;
  /** How many requests there are. */
  readonly count: number;
}

/** So many are shown: one setting of the server is behind nearly all of them. */
const shownAtMost = 20;

const titles = new WeakMap<Analyzed, Text | null>();

/** Alike ones as one. @param exchanges in the order they started */
export function neededHeaders(exchanges: readonly Analyzed[]): readonly NeededHeaders[] {
  const found = new Map<string, NeededHeaders>();
  for (const item of exchanges) {
    const title = titleOf(item);
    if (title === null) continue;
    const { url } = item.exchange.hops[0];
    const api = tupleOriginOf(url) ?? url;
    const key = `${api} ${plain(title)}`;
    const known = found.get(key);
    if (known === undefined && found.size >= shownAtMost) continue;
    found.set(
      key,
      known ? { ...known, count: known.count + 1 } : { id: item.exchange.id, api, title, count: 1 },
    );
  }
  return [...found.values()];
}

function titleOf(item: Analyzed): Text | null {
  const known = titles.get(item);
  if (known !== undefined) return known;
  const { exchange, decision } = item;
  const isHidden = decision.verdict === 'allowed' && decision.readable.hidden.length > 0;
  const remedy = isHidden
    ? remediesOf(exchange, decision).find(({ id }) => id === 'expose-headers')
    : undefined;
  const title = remedy === undefined ? null : remedyTitle(remedy);
  titles.set(item, title);
  return title;
}
