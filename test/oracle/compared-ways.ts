import { type Comparison, compareBatch } from './compare.ts';
import { compareBursts } from './compare-bursts.ts';
import type { Batch } from './exchange-seen.ts';

/** One exchange of a batch, decided from the log alone and with the call's own facts. */
export interface ComparedWays {
  readonly alone: Comparison;
  readonly told: Comparison;
  /** With what Resource Timing says; the same as `alone` where it is not read. */
  readonly timed: Comparison;
}

/** Every difference counts, also one that a second run would not show: a person sees the first. */
export function comparedWays(batch: Batch): readonly ComparedWays[] {
  const compare = batch.seen.some(({ one }) => one.shared !== undefined) ? compareBursts : compareBatch;
  const told = compare(batch, { callFacts: true, timings: batch.timings !== undefined });
  const timed = batch.timings && compare(batch, { callFacts: false, timings: true });
  return compare(batch, { callFacts: false, timings: false }).map((alone, i) => ({
    alone,
    told: told[i] as Comparison,
    timed: timed?.[i] ?? alone,
  }));
}
