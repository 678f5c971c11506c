import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goText } from '../../src/export/quote/go.ts';
import { javascript, javascriptText } from '../../src/export/quote/javascript.ts';
import { python, pythonText } from '../../src/export/quote/python.ts';

const german = 'Größe „ä“ – …';

describe('text for people', () => {
  it.each([
    ['JavaScript', javascriptText, `'${german}'`],
    ['Python', pythonText, `'${german}'`],
    ['Go', goText, `"${german}"`],
  ])('keeps its letters and marks: %s', (_name, quote, expected) => {
    expect(quote(german)).toBe(expected);
  });

  it.each([
    ['JavaScript', javascriptText],
    ['Python', pythonText],
    ['Go', goText],
  ])('holds nothing else beyond ASCII, and no line ends in it: %s', (_name, quote) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) =>
        /^[\x20-\x7eÀ-ſ–…„“”‘’]*$/.test(quote(text)),
      ),
    );
    expect(quote('\u202e\u2028\u00a0\n×')).not.toMatch(/[\u202e\u2028\u00a0\n]/);
  });

  it('is the same text to JavaScript', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant(german)),
        (text) => new Function(`return ${javascriptText(text)}`)() === text,
      ),
    );
  });
});

it.each([
  ['JavaScript', javascript],
  ['Python', python],
])('a value is ASCII: %s', (_name, quote) => {
  expect(quote(german)).toMatch(/^[\x20-\x7e]+$/);
});
