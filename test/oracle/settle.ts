import type { OracleCase } from './case.ts';
import { type Comparison, compareBatch } from './compare.ts';
import { compareBursts } from './compare-bursts.ts';
import type { Batch } from './exchange-seen.ts';
import { isDifference } from './summary.ts';

/** One exchange of a batch, decided from the log alone and with the call's own facts. */
export interface Settled {
  readonly alone: Comparison;
  readonly told: Comparison;
  /** With what Resource Timing says; the same as `alone` where it is not read. */
  readonly timed: Comparison;
  /** What it had been, if running it again gave another result. */
  readonly once?: Comparison;
}

/** How often a difference is looked for again. */
const repeats = 2;

/**
 * Compares a batch. Where a server cuts a connection, what a browser and its DevTools make of it is a race: a difference
 * there counts if it is seen again. Any other counts at once.
 */
export async function settle(
  batch: Batch,
  run: (cases: readonly OracleCase[]) => Promise<Batch>,
): Promise<readonly Settled[]> {
  const first = compared(batch);
  const racy = first.filter((one) => differs(one) && breaksOff(one.alone.seen.one));
  const better = new Map<Settled, Settled>();
  for (const one of racy) {
    let again = one;
    for (let i = 0; i < repeats && (i === 0 || !differs(again)); i++) {
      again = compared(await run([one.alone.seen.one]))[0] ?? one;
    }
    if (!differs(again))
      better.set(one, {
        ...again,
        once: [one.alone, one.told].find(({ difference }) => difference !== '') ?? one.timed,
      });
  }
  return first.map((one) => better.get(one) ?? one);
}

function compared(batch: Batch): readonly Settled[] {
  const compare = batch.seen.some(({ one }) => one.shared !== undefined) ? compareBursts : compareBatch;
  const told = compare(batch, { callFacts: true, timings: batch.timings !== undefined });
  const timed = batch.timings && compare(batch, { callFacts: false, timings: true });
  return compare(batch, { callFacts: false, timings: false }).map((alone, i) => ({
    alone,
    told: told[i] as Comparison,
    timed: timed?.[i] ?? alone,
  }));
}

function differs({ alone, told, timed }: Settled): boolean {
  return [alone, told, timed].some(({ agreement }) => isDifference(agreement));
}

function breaksOff({ stops }: OracleCase): boolean {
  return stops.some(({ preflight, response }) => preflight.broken !== 'no' || response.broken !== 'no');
}
