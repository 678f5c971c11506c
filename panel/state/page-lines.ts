/** A document of the inspected tab. */
export interface PageStart {
  /** Counts up. */
  readonly number: number;
  /** null: not known. */
  readonly url: string | null;
}

/** A row, as far as its page goes. */
interface OfPage {
  /** Number of the document that made the request; null: not known, as in a file. */
  readonly document: number | null;
}

/** One line of the list: a request, or where another page begins. */
export type Item<Row> =
  /** `index`: among the rows, the first is 0. */
  | { readonly kind: 'row'; readonly row: Row; readonly index: number }
  | { readonly kind: 'page'; readonly page: PageStart };

/** More pages than this are not remembered: one that navigates without end. */
const PAGES_AT_MOST = 500;

/** The pages of a list that is kept, with one more. */
export function withPage(pages: readonly PageStart[], page: PageStart): readonly PageStart[] {
  const [first, ...rest] = pages;
  return first === undefined ? [page] : [first, ...rest.slice(2 - PAGES_AT_MOST), page];
}

/** In the order of time, page by page: one that is left may still send while the next is on its way. */
export function pageByPage<Row extends OfPage>(rows: readonly Row[]): readonly Row[] {
  const isSorted = rows.every((row, i) => pageOf(rows[i - 1]) <= pageOf(row));
  return isSorted ? rows : rows.toSorted((a, b) => pageOf(a) - pageOf(b));
}

function pageOf(row: OfPage | undefined): number {
  return row?.document ?? Number.NEGATIVE_INFINITY;
}

/**
 * The rows with a line before the first of each page, and one for the page that is there now, where it has none yet.
 *
 * @param rows page by page
 * @param pages the first is the one that the list began with, which needs no line
 */
export function withPageLines<Row extends OfPage>(
  rows: readonly Row[],
  pages: readonly PageStart[],
): readonly Item<Row>[] {
  const [first, ...later] = pages;
  const byNumber = new Map(later.map((page) => [page.number, page]));
  const items: Item<Row>[] = [];
  let current = first?.number ?? Number.POSITIVE_INFINITY;
  const begin = (number: number): void => {
    const page = number > current ? byNumber.get(number) : undefined;
    if (page !== undefined) items.push({ kind: 'page', page });
    current = Math.max(current, number);
  };
  for (const [index, row] of rows.entries()) {
    begin(pageOf(row));
    items.push({ kind: 'row', row, index });
  }
  const last = later.at(-1);
  if (last !== undefined) begin(last.number);
  return items;
}
