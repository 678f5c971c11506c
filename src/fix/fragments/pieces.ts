export interface PieceLimits {
  /** Characters of a piece, as `length` counts them. */
  readonly characters: number;
  readonly items?: number;
}

/**
 * A list in pieces that each fit into what a server reads at once; an item that is too long by itself is a piece of its
 * own.
 *
 * @param length what an item takes, with what stands between two
 */
export function inPieces(
  items: readonly string[],
  { characters, items: most = Number.POSITIVE_INFINITY }: PieceLimits,
  length: (item: string) => number,
): readonly (readonly string[])[] {
  const pieces: string[][] = [];
  let taken = 0;
  for (const item of items) {
    const last = pieces.at(-1);
    const more = length(item);
    if (last !== undefined && taken + more <= characters && last.length < most) {
      last.push(item);
      taken += more;
    } else {
      pieces.push([item]);
      taken = more;
    }
  }
  return pieces;
}
