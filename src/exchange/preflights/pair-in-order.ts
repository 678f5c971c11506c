import { align, type PairCost } from '../matching/align.ts';
import { assign } from '../matching/assignment.ts';
import type { Steps } from '../steps.ts';
import type { Row } from './creation-order.ts';
import { type AskingTimes, timeCost, type WaitingTimes } from './pair-times.ts';

/** More than this many begun together are left as they lie. */
const togetherAtMost = 50;

/**
 * Lays preflights and requests side by side, both in the order they were made. Who goes without is told by time. Where
 * it is not known which of several was first, they are matched among themselves by what else there is.
 *
 * @param fits what else speaks against a pair
 * @returns the request of each preflight, by index, or null; null for all: too many to look through
 */
export function* pairInOrder(
  asking: Row<AskingTimes>,
  waiting: Row<WaitingTimes>,
  fits: PairCost,
): Steps<readonly (number | null)[] | null> {
  const cost: PairCost = (left, right) => {
    const time = timeCost(asking.inOrder[left] as AskingTimes, waiting.inOrder[right] as WaitingTimes, true);
    if (time === null) return null;
    const other = fits(left, right);
    return other === null ? null : time + other;
  };
  const rightOf = yield* align(asking.inOrder.length, waiting.inOrder.length, cost);
  if (rightOf === null) return null;
  const better = [...rightOf];
  for (const lefts of together(rightOf, asking, waiting)) {
    const rights = lefts.map((left) => rightOf[left] as number);
    const edges = lefts.map((left, place) =>
      rights.flatMap((right, at) => {
        const total = cost(left, right);
        // Where nothing else tells, the order they lie in is still the likelier one.
        return total === null ? [] : [{ right: at, cost: total + (at - place) ** 2 }];
      }),
    );
    for (const [at, chosen] of (yield* assign(edges)).entries()) {
      if (chosen !== null) better[lefts[at] as number] = rights[chosen] as number;
    }
  }
  return better;
}

/** Matched preflights next to each other that may be in another order than they lie in, or whose requests may. */
function together(
  rightOf: readonly (number | null)[],
  asking: Row<AskingTimes>,
  waiting: Row<WaitingTimes>,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let group: number[] = [];
  for (const [left, right] of rightOf.entries()) {
    const before = rightOf[left - 1];
    const next = right !== null && before != null && before === right - 1;
    if (!next || (asking.follows(left) && waiting.follows(right))) {
      groups.push(group);
      group = [];
    }
    if (right !== null) group.push(left);
  }
  groups.push(group);
  return groups.filter(({ length }) => length > 1 && length <= togetherAtMost);
}
