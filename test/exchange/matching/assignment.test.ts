import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, costOfNone, type Edge } from '../../../src/exchange/matching/assignment.ts';
import { finish } from '../../../src/exchange/steps.ts';

/** The lowest sum there is, by trying everything. */
function leastCost(edges: readonly (readonly Edge[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = edges;
  if (first === undefined) return 0;
  const alone = costOfNone + leastCost(rest, taken);
  const matched = first
    .filter(({ right }) => !taken.has(right))
    .map(({ right, cost }) => cost + leastCost(rest, new Set([...taken, right])));
  return Math.min(alone, ...matched);
}

function costOf(edges: readonly (readonly Edge[])[], rightOf: readonly (number | null)[]): number {
  return rightOf.reduce<number>((sum, right, left) => {
    const edge = edges[left]?.find((candidate) => candidate.right === right);
    return sum + (edge?.cost ?? costOfNone);
  }, 0);
}

const graphs = fc.array(
  fc.uniqueArray(fc.record({ right: fc.nat(6), cost: fc.nat(50) }), { selector: ({ right }) => right }),
  { maxLength: 7 },
);

describe('assign', () => {
  const cases: readonly [says: string, edges: readonly (readonly Edge[])[], expected: (number | null)[]][] = [
    ['nothing where there is nothing', [], []],
    ['nobody where there is no edge', [[]], [null]],
    [
      'what costs least',
      [
        [
          { right: 0, cost: 5 },
          { right: 1, cost: 2 },
        ],
      ],
      [1],
    ],
    [
      'the cheapest sum, not the cheapest edge',
      [
        [
          { right: 0, cost: 1 },
          { right: 1, cost: 2 },
        ],
        [
          { right: 0, cost: 2 },
          { right: 1, cost: 9 },
        ],
      ],
      [1, 0],
    ],
    [
      'everybody where that is possible, whatever it costs',
      [
        [
          { right: 0, cost: 0 },
          { right: 1, cost: 1e9 },
        ],
        [{ right: 0, cost: 0 }],
      ],
      [1, 0],
    ],
    ['the cheaper where two want one', [[{ right: 0, cost: 3 }], [{ right: 0, cost: 2 }]], [null, 0]],
    [
      'in order where all cost the same',
      [
        [
          { right: 0, cost: 1 },
          { right: 1, cost: 1 },
        ],
        [
          { right: 0, cost: 1 },
          { right: 1, cost: 1 },
        ],
      ],
      [0, 1],
    ],
  ];
  it.each(cases)('gives %s', (_, edges, expected) => {
    expect(finish(assign(edges))).toEqual(expected);
  });

  it('gives each right side once, along edges, at the lowest sum', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const rightOf = finish(assign(edges));
        const given = rightOf.filter((right) => right !== null);
        expect(new Set(given).size).toBe(given.length);
        for (const [left, right] of rightOf.entries()) {
          if (right !== null) expect(edges[left]?.map((edge) => edge.right)).toContain(right);
        }
        expect(costOf(edges, rightOf)).toBe(leastCost(edges));
      }),
      { verbose: true, numRuns: 300 },
    );
  });

  it('ends, with everybody matched, where everything costs the same and all want the same', () => {
    const everything = Array.from({ length: 400 }, (_, right) => ({ right, cost: 1 }));
    const rightOf = finish(assign(everything.map(() => everything)));
    expect(new Set(rightOf).size).toBe(400);
    const contested = everything.map((_, left) =>
      everything.map(({ right }) => ({ right, cost: left * right })),
    );
    expect(new Set(finish(assign(contested))).size).toBe(400);
  });
});
