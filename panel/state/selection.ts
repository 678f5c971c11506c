/**
 * Rows chosen together, by their ids. Empty: only the one at the cursor counts. The first is where a range starts.
 */
export type Selection = readonly string[];

/** After a click with Ctrl or Command: in if it was out, out if it was in. */
export function toggled(selection: Selection, cursor: string | null, id: string): Selection {
  const now = selection.length > 0 || cursor === null ? selection : [cursor];
  return now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
}

/** After a click or an arrow with Shift: everything between where it started and `id`, in the order shown. */
export function rangeTo(
  selection: Selection,
  cursor: string | null,
  id: string,
  shown: readonly string[],
): Selection {
  const anchor = selection[0] ?? cursor ?? id;
  const from = shown.indexOf(anchor);
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return [id];
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return [anchor, ...range.filter((each) => each !== anchor)];
}
