import { expect, test } from 'vitest';
import { readHeaderLines, writeHeaderLines } from '../../panel/header-lines.ts';
import type { Header } from '../../src/engine/fetch/header-list.ts';

test.each<[says: string, lines: string, headers: readonly Header[], wrong: readonly number[]]>([
  ['a name and a value', 'X-A: 1', [['X-A', '1']], []],
  ['a value of none', 'X-A:', [['X-A', '']], []],
  ['space around both', '  X-A \t:\t 1  ', [['X-A', '1']], []],
  ['a colon in a value', 'X-A: b:c', [['X-A', 'b:c']], []],
  [
    'each of one name',
    'X-A: 1\nx-a: 2',
    [
      ['X-A', '1'],
      ['x-a', '2'],
    ],
    [],
  ],
  ['nothing from an empty line', '\nX-A: 1\n  \n', [['X-A', '1']], []],
  ['what is no header, by its line', 'X-A: 1\n\nno header\nb c: d', [['X-A', '1']], [3, 4]],
])('lines are read: %s', (_, lines, headers, wrong) => {
  expect(readHeaderLines(lines)).toEqual({ headers, wrong });
});

test('a value is written on one line, whatever it holds', () => {
  expect(
    writeHeaderLines([
      ['X-A', '1'],
      ['X-B', '2\r\nX-C: 3'],
    ]),
  ).toBe('X-A: 1\nX-B: 2 X-C: 3');
});
