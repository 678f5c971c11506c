/** How many neighbours to each side are looked at: enough for a burst, few enough for a long log. */
export const reach = 8;

/** Index of the first of `sorted` that is not less than `value`. */
export function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
