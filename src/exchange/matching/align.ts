import { looksOfStep, type Steps } from '../steps.ts';

/** What speaks against matching a left with a right; null: they cannot be matched. */
export type PairCost = (left: number, right: number) => number | null;

/** Cells looked at before a search gives up: a log made to be ambiguous must not stop the panel. */
const cellsAtMost = 4_000_000;

/** Few rows get fewer, so that twice the rows take twice the time at most. */
const cellsOfOne = 40;

/** How a cell of the table was come to. */
const pair = 1;
const skipLeft = 2;
const skipRight = 3;

/**
 * Matches as many as possible of two rows without crossing, at the lowest sum of costs among the ways that match as
 * many: a global alignment. Begins with the diagonals between which nothing needs to be left out, and widens them
 * until leaving out more could not match more, so that two rows that fit cost a step an entry (Ukkonen, "Algorithms
 * for approximate string matching", 1985).
 *
 * @param lefts how many there are; so `rights`
 * @returns the right of each left, or null; null for all of it: too much to look through
 */
export function* align(
  lefts: number,
  rights: number,
  cost: PairCost,
): Steps<readonly (number | null)[] | null> {
  const surplus = Math.abs(rights - lefts);
  const limit = Math.min(cellsAtMost, 10_000 + cellsOfOne * (lefts + rights));
  for (let spare = 1; ; spare *= 2) {
    const width = surplus + 2 * spare + 1;
    const whole = spare >= Math.min(lefts, rights);
    if (lefts * Math.min(width, rights + 1) > limit) return null;
    const lowest = Math.min(0, rights - lefts) - spare;
    const { rightOf, left } = yield* alignWithin(lefts, rights, lowest, width, cost);
    // A way outside these diagonals leaves out more than `spare` beyond what has to be.
    if (whole || left - Math.max(0, lefts - rights) <= spare) return rightOf;
  }
}

/** `left`: how many have no right. */
interface Aligned {
  readonly rightOf: readonly (number | null)[];
  readonly left: number;
}

/**
 * @param lowest diagonal (right - left) that is looked at
 * @param width how many diagonals are
 */
function* alignWithin(
  lefts: number,
  rights: number,
  lowest: number,
  width: number,
  cost: PairCost,
): Steps<Aligned> {
  const steps = new Uint8Array((lefts + 1) * width);
  // Of the row above and this one: how many were matched, and what that cost.
  let [matched, spent] = [new Int32Array(width).fill(-1), new Float64Array(width)];
  let [matchedNow, spentNow] = [new Int32Array(width), new Float64Array(width)];
  let cells = 0;
  for (let left = 0; left <= lefts; left++) {
    matchedNow.fill(-1);
    for (let at = 0; at < width; at++) {
      if (++cells % looksOfStep === 0) yield;
      const right = left + lowest + at;
      if (right < 0 || right > rights) continue;
      let [most, least, step] = [-1, 0, 0];
      if (left === 0 && right === 0) most = 0;
      // The same right, one left less, is a diagonal further.
      const above = left > 0 && at + 1 < width ? (matched[at + 1] as number) : -1;
      if (above >= 0) [most, least, step] = [above, spent[at + 1] as number, skipLeft];
      const before = at > 0 ? (matchedNow[at - 1] as number) : -1;
      const costBefore = at > 0 ? (spentNow[at - 1] as number) : 0;
      if (before > most || (before === most && before >= 0 && costBefore < least)) {
        [most, least, step] = [before, costBefore, skipRight];
      }
      const diagonal = left > 0 && right > 0 ? (matched[at] as number) : -1;
      if (diagonal >= 0 && diagonal + 1 >= most) {
        const more = cost(left - 1, right - 1);
        const total = (spent[at] as number) + (more ?? 0);
        if (more !== null && (diagonal + 1 > most || total <= least)) {
          [most, least, step] = [diagonal + 1, total, pair];
        }
      }
      matchedNow[at] = most;
      spentNow[at] = least;
      steps[left * width + at] = step;
    }
    [matched, matchedNow] = [matchedNow, matched];
    [spent, spentNow] = [spentNow, spent];
  }
  return traced(lefts, rights, lowest, width, steps);
}

function traced(lefts: number, rights: number, lowest: number, width: number, steps: Uint8Array): Aligned {
  const rightOf: (number | null)[] = Array.from({ length: lefts }, () => null);
  let matched = 0;
  let [left, right] = [lefts, rights];
  while (left > 0 || right > 0) {
    const step = steps[left * width + (right - left - lowest)];
    if (step === pair) {
      rightOf[--left] = --right;
      matched++;
    } else if (step === skipLeft) left--;
    else if (step === skipRight) right--;
    else break;
  }
  return { rightOf, left: lefts - matched };
}
