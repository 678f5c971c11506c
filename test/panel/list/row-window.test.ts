import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowWindow, scrollTopToShow } from '../../../panel/components/list/row-window.ts';

describe('rowWindow', () => {
  test('holds the first rows before anything is measured', () => {
    expect(rowWindow(10_000, 24, 0, 0)).toEqual({ first: 0, end: 7 });
  });

  test('holds what is seen and a margin around it', () => {
    const { first, end } = rowWindow(10_000, 24, 24 * 1000, 24 * 20);
    expect([first, end]).toEqual([994, 1027]);
  });

  test('ends with the last row when scrolled past the end', () => {
    const { first, end } = rowWindow(1000, 24, 1e9, 240);
    expect(end).toBe(1000);
    expect(first).toBeLessThan(1000 - 240 / 24);
  });

  test('always holds every row that is seen, and a bounded number', () => {
    const scroll = fc.double({ min: -100, max: 300_000, noNaN: true });
    fc.assert(
      fc.property(fc.nat(20_000), scroll, fc.nat(2000), (count, scrollTop, viewport) => {
        const { first, end } = rowWindow(count, 24, scrollTop, viewport);
        const top = Math.min(Math.max(0, scrollTop), Math.max(0, count * 24 - viewport));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        if (count === 0) return;
        expect(first).toBeLessThanOrEqual(Math.floor(top / 24));
        expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.floor((top + viewport) / 24)));
        expect(end - first).toBeLessThanOrEqual(viewport / 24 + 50);
      }),
    );
  });
});

describe('scrollTopToShow', () => {
  const cases: readonly [behaviour: string, index: number, scrollTop: number, expected: number][] = [
    ['leaves a row that is seen where it is', 5, 48, 48],
    ['comes down to a row below', 20, 0, 24 * 21 - 240],
    ['goes up to a row above', 1, 240, 24],
    ['shows the first row whole', 0, 7, 0],
  ];
  test.each(cases)('%s', (_behaviour, index, scrollTop, expected) => {
    expect(scrollTopToShow(index, 24, scrollTop, 240)).toBe(expected);
  });
});
