import { apiOf, isProblem } from './problems.ts';
import type { Row } from './view-model.ts';

/** What failed in an earlier document, alike requests as one. No more of it is kept. */
export interface FormerProblem {
  readonly reason: string;
  /** As `Problem.api`. */
  readonly api: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly count: number;
}

const formerAtMost = 100;

/**
 * What to remember as the tab gets another document: what failed in this one, and what failed before it and was not
 * asked for since.
 */
export function formerProblems(
  former: readonly FormerProblem[],
  rows: readonly Row[],
): readonly FormerProblem[] {
  const groups = new Map<string, FormerProblem>();
  const asked = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    asked.add(key);
    if (!isProblem(row)) continue;
    const { reason, method } = row;
    const of = `${reason} ${key}`;
    const count = (groups.get(of)?.count ?? 0) + 1;
    groups.set(of, { reason, api: apiOf(row), method, path: pathOf(row), count });
  }
  const unasked = former.filter((one) => !asked.has(keyOfFormer(one)));
  return [...groups.values(), ...unasked].slice(0, formerAtMost);
}

const keys = new WeakMap<Row, string>();

/** What asks for the same. Asked of every row each time the list changes. */
export function keyOf(row: Row): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = keyOfFormer({ method: row.method, api: apiOf(row), path: pathOf(row) });
  keys.set(row, key);
  return key;
}

export function keyOfFormer({ method, api, path }: Pick<FormerProblem, 'method' | 'api' | 'path'>): string {
  return JSON.stringify([method, api, path]);
}

function pathOf({ name }: Row): string {
  return name.replace(/\?.*$/s, '');
}
