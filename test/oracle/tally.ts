import { type Dimension, dimensionNames } from './dimensions.ts';

/** How our word and the browser's went together. `untold`: no log tells it, for a reason that is known. */
export const outcomes = ['same', 'alternative', 'untold', 'different', 'missing', 'stray'] as const;
export type TallyOutcome = (typeof outcomes)[number];
export type Counts = Record<TallyOutcome, number>;

/** Counts of exchanges by dimension and value: plain JSON, so that parts of a long run can be added up. */
export type Tally = Partial<Record<Dimension, Record<string, Counts>>>;

export function sumOf(counts: Counts): number {
  return outcomes.reduce((sum, name) => sum + counts[name], 0);
}

export function noCounts(): Counts {
  return { same: 0, alternative: 0, untold: 0, different: 0, missing: 0, stray: 0 };
}

export function count(
  tally: Tally,
  values: Readonly<Record<Dimension, string>>,
  outcome: TallyOutcome,
): void {
  for (const dimension of dimensionNames) countsAt(tally, dimension, values[dimension])[outcome]++;
}

function countsAt(tally: Tally, dimension: Dimension, value: string): Counts {
  tally[dimension] ??= {};
  const values = tally[dimension];
  values[value] ??= noCounts();
  return values[value];
}

export function addTally(to: Tally, more: Tally): void {
  for (const dimension of dimensionNames) {
    for (const [value, counts] of Object.entries(more[dimension] ?? {})) {
      const own = countsAt(to, dimension, value);
      for (const name of outcomes) own[name] += counts[name];
    }
  }
}

/** Of all exchanges: every one has a value in each dimension. */
export function totalOf(tally: Tally): Counts {
  const total = noCounts();
  for (const counts of Object.values(tally['browser said'] ?? {})) {
    for (const name of outcomes) total[name] += counts[name];
  }
  return total;
}

/** Values of a dimension, the commonest first. */
export function valuesIn(tally: Tally, dimension: Dimension): readonly (readonly [string, Counts])[] {
  return Object.entries(tally[dimension] ?? {}).sort(([, a], [, b]) => sumOf(b) - sumOf(a));
}
