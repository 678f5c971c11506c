import type { Analyzed } from '../../src/analyze.ts';
import { targetsOf } from '../../src/fix/targets.ts';

const known = new WeakMap<Analyzed, readonly string[]>();

/** How many servers the view of API origins has. Headers that this browser set are nothing that a server allows. */
export function countOrigins(items: readonly Analyzed[]): number {
  const all = new Set<string>();
  for (const item of items) {
    let targets = known.get(item);
    if (targets === undefined) {
      targets = item.exchange.headersSet === undefined ? targetsOf(item).map(({ target }) => target) : [];
      known.set(item, targets);
    }
    for (const target of targets) all.add(target);
  }
  return all.size;
}
