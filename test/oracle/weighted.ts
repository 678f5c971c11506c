import fc from 'fast-check';

/** One of the values, as often as its weight says. */
export function oneOf<T>(weighted: readonly (readonly [weight: number, value: T])[]): fc.Arbitrary<T> {
  return fc.oneof(...weighted.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** One of the arbitraries, as often as its weight says. */
export function anyOf<T>(
  weighted: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<T>])[],
): fc.Arbitrary<T> {
  return fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}
