import { expect, test } from 'vitest';
import { shorten } from '../../panel/shorten.ts';

const cases: readonly [behaviour: string, value: string, most: number, shown: string][] = [
  ['leaves a value that fits alone', 'abcde', 5, 'abcde'],
  ['keeps the start and a little of the end', 'abcdefghijklmnopqrst', 10, 'abcdefg…st'],
  ['leaves an empty value empty', '', 5, ''],
];
test.each(cases)('%s', (_behaviour, value, most, shown) => {
  expect(shorten(value, most)).toBe(shown);
});

test('never gives more than asked for', () => {
  expect(shorten('x'.repeat(1_000_000), 300)).toHaveLength(300);
});
