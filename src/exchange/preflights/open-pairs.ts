import type { HarEntry } from '../../har/entry.ts';
import type { PairCost } from '../matching/align.ts';
import { reach } from '../matching/nearest.ts';
import type { Steps } from '../steps.ts';
import { type AskingTimes, timeCost, type WaitingTimes } from './pair-times.ts';

/**
 * The preflights that may as well be each other's: begun together, or for requests that were, fitting each other's
 * requests no worse, and have different responses, so that it makes a difference.
 *
 * @param rightOf the request of each preflight, by index, or null
 * @param togetherMs how near each other in time two have to begin for either order to be possible
 */
export function* openPairs(
  rightOf: readonly (number | null)[],
  asking: readonly AskingTimes[],
  waiting: readonly WaitingTimes[],
  fits: PairCost,
  togetherMs: number,
): Steps<ReadonlySet<HarEntry>> {
  const open = new Set<HarEntry>();
  const pairs = [...rightOf.entries()].flatMap(([left, right]) => {
    const [one, other] = [asking[left], right === null ? undefined : waiting[right]];
    return right === null || one === undefined || other === undefined ? [] : [{ left, right, one, other }];
  });
  for (const [at, a] of pairs.entries()) {
    yield;
    for (const b of pairs.slice(at + 1, at + 1 + reach)) {
      const near = (x: number, y: number): boolean => Math.abs(x - y) <= togetherMs;
      if (!near(a.one.start, b.one.start) && !near(a.other.start, b.other.start)) break;
      if (appearance(a.one.entry) === appearance(b.one.entry)) continue;
      const swapped = [fits(a.left, b.right), fits(b.left, a.right)];
      const times = [timeCost(a.one, b.other, true), timeCost(b.one, a.other, true)];
      if ([...swapped, ...times].includes(null)) continue;
      const worse =
        (swapped[0] ?? 0) + (swapped[1] ?? 0) - (fits(a.left, a.right) ?? 0) - (fits(b.left, b.right) ?? 0);
      if (worse > 0) continue;
      open.add(a.one.entry);
      open.add(b.one.entry);
    }
  }
  return open;
}

/** An entry is looked at again with every new one to its URL. */
const appearances = new WeakMap<HarEntry, string>();

/** The response to a preflight, without its times. */
function appearance(entry: HarEntry): string {
  const known = appearances.get(entry);
  if (known !== undefined) return known;
  const { status, headers } = entry.response;
  const kept = headers?.filter(([name]) => name.toLowerCase() !== 'date') ?? null;
  const text = JSON.stringify([status, kept, entry.outcome]);
  appearances.set(entry, text);
  return text;
}
