import type { Decided } from '../engine/decision.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';

/** The exchanges that came to each API, by its origin: who looks at each API looks at its own exchanges alone. */
export function byTarget<Item extends Decided>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const targets = new Set(item.exchange.hops.map(({ url }) => serializeOrigin(url)));
    for (const target of targets) {
      if (target === null) continue;
      const known = found.get(target);
      if (known === undefined) found.set(target, [item]);
      else known.push(item);
    }
  }
  return found;
}
