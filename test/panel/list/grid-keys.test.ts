import { expect, test } from 'vitest';
import { type GridKey, isGridKey, rowAfterKey } from '../../../panel/components/list/grid-keys.ts';

const cases: readonly [behaviour: string, key: GridKey, at: number, row: number][] = [
  ['down goes to the next row', 'ArrowDown', 3, 4],
  ['down without a row goes to the first', 'ArrowDown', -1, 0],
  ['down stays on the last row', 'ArrowDown', 9, 9],
  ['up goes to the row before', 'ArrowUp', 3, 2],
  ['up stays on the first row', 'ArrowUp', 0, 0],
  ['page down goes a page', 'PageDown', 1, 5],
  ['page up goes a page', 'PageUp', 6, 2],
  ['page down stops at the last row', 'PageDown', 8, 9],
  ['home goes to the first row', 'Home', 5, 0],
  ['end goes to the last row', 'End', 5, 9],
  ['enter stays', 'Enter', 5, 5],
  ['enter without a row takes the first', 'Enter', -1, 0],
];
test.each(cases)('%s', (_behaviour, key, at, row) => {
  expect(rowAfterKey(key, at, 10, 4)).toBe(row);
});

test('there is no row in an empty list', () => {
  expect(rowAfterKey('ArrowDown', -1, 0, 4)).toBe(-1);
});

test('other keys are left to the browser', () => {
  expect(['Tab', 'a', 'Escape', 'toString'].filter(isGridKey)).toEqual([]);
});
