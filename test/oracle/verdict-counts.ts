import type { Comparison } from './compare.ts';

/** How our verdict went with the browser's. `open`: we say that it cannot be told. `wrong`: with none beside it that is right. */
export const verdictKinds = ['right', 'open', 'beside', 'untold', 'wrong'] as const;
type VerdictKind = (typeof verdictKinds)[number];
export type VerdictCounts = Readonly<Record<VerdictKind, number>>;

export const noVerdicts: VerdictCounts = { right: 0, open: 0, beside: 0, untold: 0, wrong: 0 };

/** null: it never became a request. */
export function verdictKindOf({ agreement, ours, truth }: Comparison): VerdictKind | null {
  if (agreement === 'no-request') return null;
  if (agreement === 'missing' || agreement === 'stray' || ours === null) return 'wrong';
  const { verdict } = ours.decision;
  if (verdict === 'cannot-tell') return agreement === 'different' ? 'wrong' : 'open';
  if (verdict === truth?.verdict) return 'right';
  if (agreement === 'untold') return 'untold';
  return agreement === 'alternative' ? 'beside' : 'wrong';
}

export function addVerdicts(a: VerdictCounts, b: VerdictCounts): VerdictCounts {
  const sum = { ...a };
  for (const kind of verdictKinds) sum[kind] += b[kind];
  return sum;
}
