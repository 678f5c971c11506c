/** Which rows are in the document: from `first` up to, not including, `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Rows kept ready above and below what is seen, so that a fast scroll does not show a gap. */
const MARGIN = 6;

/** Up to so many exchanges every row is in the document: page search, tests and assistive tools see them all. */
export const WHOLE_UP_TO = 500;

/** So many more rows are drawn in one task: all of them at once would keep a person waiting. */
export const DRAWN_AT_ONCE = 50;

/** All in CSS pixels. A `viewport` of 0 (not measured yet) still gives the first rows. */
export function rowWindow(count: number, rowHeight: number, scrollTop: number, viewport: number): RowWindow {
  const seenFirst = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const seen = Math.ceil(viewport / rowHeight) + 1;
  const end = Math.min(count, seenFirst + seen + MARGIN);
  return { first: Math.max(0, Math.min(seenFirst, end - seen) - MARGIN), end };
}

/** The scroll position that shows row `index`, moved as little as can be. */
export function scrollTopToShow(
  index: number,
  rowHeight: number,
  scrollTop: number,
  viewport: number,
): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewport);
}
