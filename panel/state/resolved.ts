import { type FormerProblem, keyOf, keyOfFormer } from './former-problems.ts';
import { isProblem } from './problems.ts';
import type { Row } from './view-model.ts';

/** One that the page asked for again, and got. */
export interface ResolvedProblem {
  readonly former: FormerProblem;
  /** The latest request that went well. */
  readonly id: string;
}

/**
 * Those that are no problem any more: each request like it went well, and none only because this browser set headers on
 * its response. One that still runs, or whose verdict is open, proves nothing.
 */
export function resolvedProblems(
  former: readonly FormerProblem[],
  rows: readonly Row[],
): readonly ResolvedProblem[] {
  if (former.length === 0) return [];
  const wanted = new Set(former.map(keyOfFormer));
  /** null: not all of them went well. */
  const latest = new Map<string, Row | null>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!wanted.has(key)) continue;
    latest.set(key, latest.get(key) !== null && wentWell(row) ? row : null);
  }
  return former.flatMap((one) => {
    const row = latest.get(keyOfFormer(one)) ?? null;
    return row === null ? [] : [{ former: one, id: row.id }];
  });
}

function wentWell({ verdict, waiting, running, overridden }: Row): boolean {
  return verdict !== 'cannot-tell' && !isProblem({ verdict }) && !waiting && !running && overridden === null;
}
