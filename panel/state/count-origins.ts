import type { Analyzed } from '../../src/analyze.ts';
import { originsOf } from '../../src/origins/origins-of.ts';

const known = new WeakMap<Analyzed, readonly string[]>();

/** How many servers the view of API origins lists. */
export function countOrigins(items: readonly Analyzed[]): number {
  const all = new Set<string>();
  for (const item of items) {
    let origins = known.get(item);
    if (origins === undefined) {
      origins = originsOf(item);
      known.set(item, origins);
    }
    for (const origin of origins) all.add(origin);
  }
  return all.size;
}
