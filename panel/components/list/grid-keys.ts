/** The keys the list reacts to. */
const GRID_KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter', ' '] as const;

export type GridKey = (typeof GRID_KEYS)[number];

export function isGridKey(key: string): key is GridKey {
  return (GRID_KEYS as readonly string[]).includes(key);
}

/**
 * The row to stand on after a key.
 * @param at the row stood on, or -1
 * @param page rows in a page
 * @returns an index, or -1 when there is no row
 */
export function rowAfterKey(key: GridKey, at: number, count: number, page: number): number {
  const wanted: ReadonlyMap<string, number> = new Map(
    Object.entries({
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    }),
  );
  const to = wanted.get(key) ?? at;
  return Math.min(Math.max(to, 0), count - 1);
}
