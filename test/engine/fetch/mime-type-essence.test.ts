import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MIMEType } from 'whatwg-mimetype';
import { mimeTypeEssence } from '../../../src/engine/fetch/mime-type-essence.ts';

test.each<[value: string, essence: string | null]>([
  ['text/plain', 'text/plain'],
  ['TEXT/Plain', 'text/plain'],
  [' \t\n\rtext/plain\r\n\t ', 'text/plain'],
  ['text/plain \t;charset=utf-8', 'text/plain'],
  ['text/plain;a="unended', 'text/plain'],
  ['a;b/c', null],
  ['text/plain x', null],
  ['text /plain', null],
  ['text/ plain', null],
  ['text/a/b', null],
  ['text/', null],
  ['/plain', null],
  ['text', null],
  ['', null],
  ['text/pläin', null],
])('the essence of %j is %j', (value, essence) => {
  expect(mimeTypeEssence(value)).toBe(essence);
});

/** What a MIME type is made of, in any order. */
const pieces = fc.array(
  fc.constantFrom(
    'text',
    'Plain',
    'x+y',
    '/',
    ';',
    '=',
    '"',
    ',',
    ' ',
    '\t',
    '\n',
    '\v',
    '\xa0',
    'é',
    '\0',
    '',
  ),
  { maxLength: 12 },
);

test('it is the one of whatwg-mimetype, for any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((all) => all.join('')),
      ),
      (value) => {
        expect(mimeTypeEssence(value)).toBe(MIMEType.parse(value)?.essence ?? null);
      },
    ),
    { numRuns: 2_000 },
  );
});
