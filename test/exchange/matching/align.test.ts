import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/exchange/matching/align.ts';
import { finish } from '../../../src/exchange/steps.ts';

type Costs = readonly (readonly (number | null)[])[];

const alignCosts = (costs: Costs) =>
  finish(align(costs.length, costs[0]?.length ?? 0, (left, right) => costs[left]?.[right] ?? null));

/** How many are matched at most without crossing, and at what lowest cost, by trying everything. */
function best(costs: Costs, left = 0, from = 0): readonly [matched: number, cost: number] {
  if (left === costs.length) return [0, 0];
  let found = best(costs, left + 1, from);
  for (const [right, cost] of costs[left]?.entries() ?? []) {
    if (right < from || cost === null) continue;
    const [matched, more] = best(costs, left + 1, right + 1);
    if (matched + 1 > found[0] || (matched + 1 === found[0] && more + cost < found[1])) {
      found = [matched + 1, more + cost];
    }
  }
  return found;
}

function worth(costs: Costs, rightOf: readonly (number | null)[]): readonly [number, number] {
  const matched = [...rightOf.entries()].filter(([, right]) => right !== null);
  const each = matched.map(([left, right]) => costs[left]?.[right as number] as number);
  return [matched.length, each.reduce((sum, cost) => sum + cost, 0)];
}

const costs = fc.tuple(fc.nat(7), fc.nat(7)).chain(([lefts, rights]) =>
  fc.array(fc.array(fc.option(fc.nat(20), { freq: 2 }), { minLength: rights, maxLength: rights }), {
    minLength: lefts,
    maxLength: lefts,
  }),
);

describe('align', () => {
  const cases: readonly [says: string, costs: Costs, expected: readonly (number | null)[]][] = [
    ['nothing with nothing', [], []],
    ['one with one', [[5]], [0]],
    ['nobody where nothing fits', [[null]], [null]],
    [
      'each with its like',
      [
        [9, 1],
        [1, 9],
      ],
      [0, 1],
    ],
    ['the cheaper one, where one is to be left out', [[3, 1]], [1]],
    [
      'as many as fit, whatever it costs',
      [
        [100, 1],
        [1, 100],
      ],
      [0, 1],
    ],
    [
      'around one that nobody wants',
      [
        [1, null, null],
        [null, null, 1],
      ],
      [0, 2],
    ],
    [
      'around one that fits nothing',
      [
        [1, null],
        [null, null],
        [null, 1],
      ],
      [0, null, 1],
    ],
  ];
  it.each(cases)('matches %s', (_, given, expected) => {
    expect(alignCosts(given)).toEqual(expected);
  });

  it('matches as many as possible without crossing, at the lowest cost', () => {
    fc.assert(
      fc.property(costs, (given) => {
        const rightOf = alignCosts(given) ?? [];
        const rights = rightOf.filter((right) => right !== null);
        expect(rights).toEqual([...new Set(rights)].sort((a, b) => a - b));
        expect(worth(given, rightOf)).toEqual(best(given));
      }),
      { numRuns: 500 },
    );
  });

  it('looks at a few cells an entry where all are matched', () => {
    let looked = 0;
    const rightOf = finish(
      align(100_000, 100_000, (left, right) => {
        looked++;
        return (left - right) ** 2;
      }),
    );
    expect(rightOf?.every((right, left) => right === left)).toBe(true);
    expect(looked).toBeLessThan(500_000);
  });

  it('gives up where there is too much to look through', () => {
    expect(finish(align(10_000, 10_000, () => null))).toBeNull();
  });
});
