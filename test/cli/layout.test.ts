import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, displayWidth, padded, wrap } from '../../src/cli/human/layout.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['✗ ✓', 3],
    ['日本', 4],
    ['한글', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['ｆｕｌｌ', 8],
  ])('%s: %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each<[text: string, width: number, lines: readonly string[]]>([
    ['', 10, ['']],
    ['one two three', 20, ['one two three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two', 7, ['one two']],
    ['https://api.example/items?page=2', 16, ['https://', 'api.example/', 'items?page=2']],
    ['see https://api.example/a/b now', 12, ['see https://', 'api.example/', 'a/b now']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['日本語日本語', 5, ['日本', '語日', '本語']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('fits every line and loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('cut and padded', () => {
  it.each([
    ['abcdef', 4, 'abc…'],
    ['abcd', 4, 'abcd'],
    ['ab', 4, 'ab  '],
    ['日本語', 4, '日… '],
    ['', 2, '  '],
  ])('%s to %i columns', (text, width, cell) => {
    expect(padded(cut(text, width), width)).toBe(cell);
  });
});
