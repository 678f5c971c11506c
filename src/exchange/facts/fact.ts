import type { Fact } from '../../engine/exchange.ts';
import type { SourceId } from '../../engine/source-id.ts';

export function known<T>(value: T, source: SourceId): Fact<T> {
  return { candidates: [value], source };
}

/** @param candidates likeliest first */
export function oneOf<T>(candidates: readonly [T, ...T[]], source: SourceId): Fact<T> {
  return { candidates, source };
}
