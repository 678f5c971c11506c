import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../../panel/components/test/highlight.ts';
import type { ExportLanguage } from '../../../src/words/code-language.ts';

const languages: readonly ExportLanguage[] = [
  'javascript',
  'typescript',
  'python',
  'go',
  'shell',
  'http',
  'json',
  'markdown',
];

test.each([
  ['javascript', "const a = 'b'; // c", ['keyword const', "string 'b'", 'comment // c']],
  ['python', 'return "a" # b', ['keyword return', 'string "a"', 'comment # b']],
  ['shell', "if test 'a # b'; then # c", ['keyword if', "string 'a # b'", 'keyword then', 'comment # c']],
  ['json', '{"a": [1, true]}', ['string "a"', 'number 1', 'keyword true']],
  ['http', '# a\nGET https://a.test', ['comment # a', 'keyword GET']],
] as const)('%s: %s', (language, text, wanted) => {
  const tokens = highlight(text, language).filter(({ kind }) => kind !== 'plain');
  expect(tokens.map(({ kind, text: piece }) => `${kind} ${piece}`)).toEqual(wanted);
});

test('nothing is lost of any text, in any language', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) => {
      expect(
        highlight(text, language)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
