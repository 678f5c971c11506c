/**
 * Aligns two sequences that are each in order of time, so that no two pairs cross and the sum of distances is lowest.
 * What has nothing near enough stays alone.
 *
 * @param cost of a pair; null: they do not fit
 * @param alone what it costs to leave one alone
 * @returns for each of the first sequence the index in the second, or null
 */
export function align(
  lengthA: number,
  lengthB: number,
  cost: (a: number, b: number) => number | null,
  alone: number,
): readonly (number | null)[] {
  const width = lengthB + 1;
  const best = new Float64Array((lengthA + 1) * width);
  /** 1: a stays alone, 2: b does, 3: they are a pair. */
  const step = new Uint8Array(best.length);
  for (let a = lengthA; a >= 0; a--) {
    for (let b = lengthB; b >= 0; b--) {
      if (a === lengthA && b === lengthB) continue;
      const at = a * width + b;
      let [least, how] = [Number.POSITIVE_INFINITY, 0];
      if (a < lengthA) [least, how] = [(best[at + width] as number) + alone, 1];
      if (b < lengthB) {
        const skipped = (best[at + 1] as number) + alone;
        if (skipped < least) [least, how] = [skipped, 2];
      }
      if (a < lengthA && b < lengthB) {
        const pair = cost(a, b);
        const paired = pair === null ? Number.POSITIVE_INFINITY : (best[at + width + 1] as number) + pair;
        if (paired <= least) [least, how] = [paired, 3];
      }
      best[at] = least;
      step[at] = how;
    }
  }
  const pairs: (number | null)[] = Array.from({ length: lengthA }, () => null);
  for (let [a, b] = [0, 0]; a < lengthA || b < lengthB; ) {
    const how = step[a * width + b];
    if (how === 3) pairs[a] = b;
    if (how !== 2) a++;
    if (how !== 1) b++;
  }
  return pairs;
}
