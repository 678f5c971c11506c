import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortened, visible } from '../../src/words/visible.ts';

describe('visible', () => {
  const cases: readonly [behaviour: string, value: string, shown: string][] = [
    ['leaves an ordinary value alone', 'https://app.example.test', 'https://app.example.test'],
    ['leaves spaces and markup alone', ' <b>&amp;</b> ', ' <b>&amp;</b> '],
    ['leaves letters of any script alone', 'naïve 日本語 עברית 😀', 'naïve 日本語 עברית 😀'],
    ['spells out line breaks and other controls', 'a\tb\r\nc\0d\x7F', 'a\\u{9}b\\u{d}\\u{a}c\\u{0}d\\u{7f}'],
    ['spells out what restyles a terminal', '\x1B[31m\x9B0m', '\\u{1b}[31m\\u{9b}0m'],
    ['spells out bidi overrides and isolates', '\u202Etset\u2066x\u2069', '\\u{202e}tset\\u{2066}x\\u{2069}'],
    ['spells out bidi marks', '\u200F\u061C', '\\u{200f}\\u{61c}'],
    ['spells out zero-width characters', 'a\u200Bb\u200Dc\uFEFFd', 'a\\u{200b}b\\u{200d}c\\u{feff}d'],
    ['spells out a soft hyphen and fillers', 'a\u00ADb\u3164c\u034Fd', 'a\\u{ad}b\\u{3164}c\\u{34f}d'],
    ['spells out spaces that only look like one', 'a\u00A0b\u3000c', 'a\\u{a0}b\\u{3000}c'],
    ['spells out line separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['spells out tag characters outside the BMP', 'a\u{E0041}b', 'a\\u{e0041}b'],
    ['spells out a lone high surrogate', 'a\uD83Db', 'a\\u{d83d}b'],
    ['spells out a lone low surrogate', '\uDC00', '\\u{dc00}'],
    ['keeps an empty value empty', '', ''],
  ];
  test.each(cases)('%s', (_behaviour, value, shown) => {
    expect(visible(value)).toBe(shown);
  });

  test('leaves nothing unseen, and is idempotent, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const shown = visible(value);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

test('shortened keeps 200 characters whole and the two ends of anything longer', () => {
  expect(shortened('x'.repeat(200))).toBe('x'.repeat(200));
  const long = `https://app.example/${'x'.repeat(5000)}/end`;
  expect(shortened(long)).toHaveLength(200);
  expect(shortened(long)).toMatch(/^https:\/\/app\.example\/x+…x+\/end$/);
});
