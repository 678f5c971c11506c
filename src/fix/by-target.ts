import type { Decided } from '../engine/decision.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import { groupBy } from '../engine/group-by.ts';

/** The exchanges that came to each API, by its origin: who looks at each API looks at its own exchanges alone. */
export function byTarget<Item extends Decided>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const there = items.flatMap((item) => {
    const targets = new Set(item.exchange.hops.flatMap(({ url }) => serializeOrigin(url) ?? []));
    return [...targets].map((target) => ({ target, item }));
  });
  const groups = groupBy(there, ({ target }) => target);
  return new Map([...groups].map(([target, those]) => [target, those.map(({ item }) => item)]));
}
