import { groupBy } from '../../engine/group-by.ts';
import { capturedQuestion } from '../captured-question.ts';
import type { PairCost } from '../matching/align.ts';
import { assign, type Edge } from '../matching/assignment.ts';
import { lowerBound, reach } from '../matching/nearest.ts';
import { looksOfStep, type Steps } from '../steps.ts';
import { type AskingTimes, timeCost, type WaitingTimes } from './pair-times.ts';

/** So many requests are held against the questions of preflights; then only those near in time, of each question. */
const looksAtMost = 200_000;
const fewLooks = 4 * reach;

/** Preflights that ask the same, and the requests that may have asked it. */
interface Askers {
  /** Indexes of preflights, in the order they were sent. */
  readonly asking: readonly number[];
  /** Indexes of requests, by start. */
  readonly fitting: readonly number[];
}

/**
 * Which preflight was sent for which request, where nothing but their times tells: all are matched at once, where the
 * sum of what speaks against each is lowest.
 *
 * @param fits what else speaks against a pair; whether anything speaks for it depends on the preflight's question alone
 * @returns the request of each preflight, by index, or null
 */
export function* pairByTime(
  asking: readonly AskingTimes[],
  waiting: readonly WaitingTimes[],
  fits: PairCost,
): Steps<readonly (number | null)[]> {
  const edges: Edge[][] = asking.map(() => []);
  /** The preflight that last saw each request, so that each is given once. */
  const seen = new Int32Array(waiting.length).fill(-1);
  for (const one of yield* askersOf(asking, waiting, fits)) {
    const near = neighbours(one, waiting, seen);
    for (const [rank, left] of one.asking.entries()) {
      yield;
      const times = asking[left] as AskingTimes;
      for (const right of near(rank, left, times)) {
        const time = timeCost(times, waiting[right] as WaitingTimes, false);
        const other = fits(left, right);
        if (time !== null && other !== null) edges[left]?.push({ right, cost: time + other });
      }
    }
  }
  return yield* assign(edges);
}

/** The requests worth a look for one preflight: near in rank, counted from either end, in start, or in end. */
function neighbours(
  { asking, fitting: byStart }: Askers,
  waiting: readonly WaitingTimes[],
  seen: Int32Array,
): (rank: number, left: number, asking: AskingTimes) => readonly number[] {
  const starts = byStart.map((i) => (waiting[i] as WaitingTimes).start);
  const learned = (i: number): number | null => (waiting[i] as WaitingTimes).learned;
  const byLearned = byStart.filter((i) => learned(i) !== null);
  byLearned.sort((a, b) => (learned(a) as number) - (learned(b) as number));
  const learnedAt = byLearned.map((i) => learned(i) as number);
  const spare = byStart.length - asking.length;
  return (rank, left, { start, end }) => {
    const near: number[] = [];
    const look = (list: readonly number[], center: number): void => {
      const to = Math.min(list.length, center + reach + 1);
      for (let i = Math.max(0, center - reach); i < to; i++) {
        const index = list[i] as number;
        if (seen[index] === left) continue;
        seen[index] = left;
        near.push(index);
      }
    };
    look(byStart, lowerBound(starts, start));
    look(byLearned, lowerBound(learnedAt, end ?? start));
    look(byStart, rank);
    look(byStart, spare + rank);
    return near;
  };
}

function* askersOf(
  asking: readonly AskingTimes[],
  waiting: readonly WaitingTimes[],
  fits: PairCost,
): Steps<readonly Askers[]> {
  const groups = groupBy(asking.keys(), (left) => capturedQuestion((asking[left] as AskingTimes).entry).key);
  const starts = waiting.map(({ start }) => start);
  let left = looksAtMost;
  let looks = 0;
  const found: Askers[] = [];
  for (const lefts of groups.values()) {
    const [first] = lefts;
    left -= waiting.length;
    let [from, to] = [0, waiting.length];
    if (left < 0) {
      const at = lowerBound(starts, (asking[first] as AskingTimes).start);
      [from, to] = [Math.max(0, at - fewLooks), Math.min(to, at + fewLooks)];
    }
    const fitting: number[] = [];
    for (let right = from; right < to; right++) {
      if (++looks % looksOfStep === 0) yield;
      if (fits(first, right) !== null) fitting.push(right);
    }
    found.push({ asking: lefts, fitting });
  }
  return found;
}
