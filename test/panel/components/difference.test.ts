import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, difference } from '../../../panel/components/difference.ts';

/** `before[middle]after`, so that a case reads as what is marked. */
const shown = ({ before, middle, after }: { before: string; middle: string; after: string }) =>
  `${before}[${middle}]${after}`;

describe('difference', () => {
  const cases: readonly [behaviour: string, expected: string, received: string, marked: [string, string]][] =
    [
      [
        'finds a trailing slash',
        'https://a.test',
        'https://a.test/',
        ['https://a.test[]', 'https://a.test[/]'],
      ],
      [
        'finds a missing port',
        'https://a.test:8443',
        'https://a.test',
        ['https://a.test[:8443]', 'https://a.test[]'],
      ],
      ['finds another scheme', 'https://a.test', 'http://a.test', ['http[s]://a.test', 'http[]://a.test']],
      [
        'finds one letter in the middle',
        'https://app.test',
        'https://api.test',
        ['https://ap[p].test', 'https://ap[i].test'],
      ],
      ['finds the case of a letter', 'true', 'True', ['[t]rue', '[T]rue']],
      [
        'finds a second value',
        'https://a.test',
        'https://a.test, *',
        ['https://a.test[]', 'https://a.test[, *]'],
      ],
      ['marks all of values with nothing in common', 'https://a.test', '*', ['[https://a.test]', '[*]']],
      ['does not take a chance letter for likeness', 'true', 'false', ['[true]', '[false]']],
      ['marks nothing of equal values', 'same', 'same', ['same[]', 'same[]']],
      ['marks all of a value against nothing', 'true', '', ['[true]', '[]']],
      ['counts a repeated letter once', 'aa', 'aaa', ['aa[]', 'aa[a]']],
      ['does not cut a character in two at its start', 'aa😀', 'aa😁', ['aa[😀]', 'aa[😁]']],
      ['does not cut a character in two at its end', '😀aa', '\u{1FA00}aa', ['[😀]aa', '[\u{1FA00}]aa']],
    ];
  test.each(cases)('%s', (_behaviour, expected, received, marked) => {
    const found = difference(expected, received);
    expect([shown(found.expected), shown(found.received)]).toEqual(marked);
  });

  test('pieces always join to the values, whatever they are', () => {
    const value = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(value, value, value, (start, a, b) => {
        const found = difference(start + a, start + b);
        expect(Object.values(found.expected).join('')).toBe(start + a);
        expect(Object.values(found.received).join('')).toBe(start + b);
      }),
    );
  });
});

describe('closest', () => {
  const cases: readonly [behaviour: string, [string, ...string[]], received: string, nearest: string][] = [
    ['the origin rather than the wildcard', ['https://a.test', '*'], 'https://a.test/', 'https://a.test'],
    ['the wildcard rather than the origin', ['https://a.test', '*'], '*, *', '*'],
    ['the first where nothing is alike', ['x', 'y'], 'z', 'x'],
  ];
  test.each(cases)('%s', (_behaviour, acceptable, received, nearest) => {
    expect(closest(acceptable, received)).toBe(nearest);
  });
});
