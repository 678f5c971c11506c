import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxErrorAt } from '../../src/har/syntax-error.ts';

// `^` marks the place.
const wrong: readonly string[] = [
  '^',
  ' \n^',
  '^abc',
  '^<!DOCTYPE html>',
  '{"log": ^xyz}',
  '{"log": ^undefined}',
  '{"log": ^tru}',
  '{"log": 1,^}',
  '[1,^]',
  '[1 ^2]',
  '{"a" ^1}',
  '{^a: 1}',
  "{^'a': 1}",
  '{"a": 1 ^"b": 2}',
  '{"a": 1^',
  '{"a": ^',
  '{"a"^',
  '{"a^',
  '[[[^',
  '{"a": "^\\x"}',
  '{"a": "^\\u12"}',
  '{"a": "one^\ntwo"}',
  '{"a": 0^1}',
  '{"a": 1^.}',
  '{"a": ^.5}',
  '{"a": ^NaN}',
  '{"a": 1}^}',
  '{"a": 1} ^{"b": 2}',
  '{"a": 1^]',
  '[1^}',
  '^\ufeff{}',
  '{"a": 1 ^/* why */}',
];

describe('syntaxErrorAt', () => {
  it.each(wrong)('%j', (marked) => {
    const text = marked.replace('^', '');
    expect(() => JSON.parse(text)).toThrow();
    expect(syntaxErrorAt(text)).toBe(marked.indexOf('^'));
  });

  it.each(['{}', '[]', ' [ ] ', '0', '"\\u00e9\\n"', 'null', '{"a": [1, {"b": -1.5e+3}], "c": {}}'])(
    'accepts %j',
    (text) => {
      expect(syntaxErrorAt(text)).toBeNull();
    },
  );

  it('does not overflow on a text that only opens', () => {
    const text = '[{"a":'.repeat(200_000);
    expect(syntaxErrorAt(text)).toBe(text.length);
  });

  it('agrees with JSON.parse on JSON with one character changed', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom(...'{}[],:"\\ 0e.-tn\u0001'),
        (json, place, character) => {
          const at = place % json.length;
          const text = json.slice(0, at) + character + json.slice(at + 1);
          expect(syntaxErrorAt(text) === null).toBe(isJson(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
