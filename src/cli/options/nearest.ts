/** Longer words are no slip of a finger, and cost as much as the square of their length. */
const LONGEST = 40;

/** What somebody most likely wanted to write; null: none of them is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  const word = written.toLowerCase();
  // A third of the word, and two letters of a long one: of more, it would be a guess.
  const most = Math.min(2, Math.max(1, Math.floor(word.length / 3)));
  let found: { readonly name: string; readonly steps: number } | null = null;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > most) continue;
    const steps = editSteps(word, name.toLowerCase());
    if (steps <= most && steps < (found?.steps ?? most + 1)) found = { name, steps };
  }
  return found?.name ?? known.find((name) => word.length > 3 && name.toLowerCase().startsWith(word)) ?? null;
}

/**
 * How many letters have to be put in, taken out, changed or swapped with their neighbour.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function editSteps(from: string, to: string): number {
  let before: readonly number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above[to.length] ?? 0;
}
