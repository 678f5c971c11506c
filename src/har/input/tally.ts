import type { HarEntry, HarProblem } from '../entry.ts';

/** More would be a wall. */
const mostNamed = 5;

/** Values of entries that are there and are not what they should be: the first few with their places, and how many. */
export interface Tally {
  readonly named: readonly HarProblem[];
  readonly more: number;
}

export const noProblems: Tally = { named: [], more: 0 };

/** With what more entries have. What is missing is no value. */
export function tallied(tally: Tally, entries: readonly HarEntry[]): Tally {
  const named = [...tally.named];
  let { more } = tally;
  for (const { index, problems } of entries) {
    for (const { path, problem } of problems) {
      if (problem === 'missing') continue;
      if (named.length === mostNamed) more++;
      else named.push({ path: placeOf(index, path), problem });
    }
  }
  return named.length === tally.named.length && more === tally.more ? tally : { named, more };
}

function placeOf(index: number, path: string): string {
  return path === '' ? `entries[${index}]` : `entries[${index}].${path}`;
}
