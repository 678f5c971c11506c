import { describe, expect, test } from 'vitest';
import { rangeTo, toggled } from '../../../panel/state/selection.ts';

const shown = ['a', 'b', 'c', 'd'];

describe('Ctrl and a click', () => {
  test.each([
    ['adds a row to the one at the cursor', [], 'a', 'c', ['a', 'c']],
    ['adds a row to those chosen', ['a', 'c'], 'c', 'd', ['a', 'c', 'd']],
    ['takes a chosen row out', ['a', 'c'], 'c', 'a', ['c']],
    ['begins where there is no cursor', [], null, 'b', ['b']],
    ['on the one at the cursor leaves nothing', [], 'b', 'b', []],
  ])('%s', (_, selection, cursor, id, wanted) => {
    expect(toggled(selection, cursor, id)).toEqual(wanted);
  });
});

describe('Shift and a click', () => {
  test.each([
    ['chooses all down to the row', [], 'b', 'd', ['b', 'c', 'd']],
    ['chooses all up to the row', [], 'c', 'a', ['c', 'a', 'b']],
    ['keeps where the range began', ['b', 'c', 'd'], 'd', 'a', ['b', 'a']],
    ['chooses the row alone where the beginning is not shown', ['gone'], 'gone', 'c', ['c']],
  ])('%s', (_, selection, cursor, id, wanted) => {
    expect(rangeTo(selection, cursor, id, shown)).toEqual(wanted);
  });
});
