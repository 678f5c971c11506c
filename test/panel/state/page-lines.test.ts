import { describe, expect, it } from 'vitest';
import { type PageStart, pageByPage, withPage, withPageLines } from '../../../panel/state/page-lines.ts';
import { type Row, rowOf } from '../../../panel/state/view-model.ts';
import { trailingSlash } from '../examples.ts';

/** A row of each document, named by its place. */
const rowsOf = (documents: readonly (number | null)[]): readonly Row[] =>
  documents.map((document, i) => ({ ...rowOf(trailingSlash), id: `${i}`, document }));

const pagesOf = (...numbers: readonly number[]): readonly PageStart[] =>
  numbers.map((number) => ({ number, url: `https://app.test/${number}` }));

interface Case {
  readonly says: string;
  readonly rows: readonly (number | null)[];
  readonly pages: readonly number[];
  /** `#2`: the line of document 2; the others are rows. */
  readonly list: readonly string[];
}

const table: readonly Case[] = [
  { says: 'one page has no line', rows: [4, 4], pages: [4], list: ['0', '1'] },
  { says: 'the second page has one', rows: [0, 1, 1], pages: [0, 1], list: ['0', '#1', '1', '2'] },
  { says: 'the page that is there has one also without rows', rows: [0], pages: [0, 1], list: ['0', '#1'] },
  {
    says: 'an earlier page without rows has none',
    rows: [0, 3],
    pages: [0, 1, 2, 3],
    list: ['0', '#3', '1'],
  },
  {
    says: 'where the first page has no rows, the next still has its line',
    rows: [1],
    pages: [0, 1],
    list: ['#1', '0'],
  },
  {
    says: 'a page that is not remembered has none',
    rows: [0, 1, 2],
    pages: [0, 2],
    list: ['0', '1', '#2', '2'],
  },
  { says: 'rows of no known page stay where they are', rows: [null, null], pages: [0], list: ['0', '1'] },
  {
    says: 'rows of what came before the first page need no line',
    rows: [2, 3],
    pages: [3],
    list: ['0', '1'],
  },
];

describe('lines between pages', () => {
  it.each(table)('$says', ({ rows, pages, list }) => {
    const items = withPageLines(rowsOf(rows), pagesOf(...pages));
    expect(items.map((item) => (item.kind === 'row' ? item.row.id : `#${item.page.number}`))).toEqual(list);
    expect(items.flatMap((item) => (item.kind === 'row' ? [item.index] : []))).toEqual(rows.map((_, i) => i));
  });

  it('rows of a page that was left stand before those of the next, each in the order of time', () => {
    expect(pageByPage(rowsOf([0, 1, 0, 1, 0])).map(({ id }) => id)).toEqual(['0', '2', '4', '1', '3']);
    const sorted = rowsOf([null, 0, 0, 1]);
    expect(pageByPage(sorted)).toBe(sorted);
  });

  it('a page that navigates without end is remembered within a limit, with where the list began', () => {
    let pages = pagesOf(7);
    for (let number = 8; number < 5_000; number++) pages = withPage(pages, { number, url: null });
    expect(pages).toHaveLength(500);
    expect([pages[0]?.number, pages.at(-1)?.number]).toEqual([7, 4_999]);
  });
});
