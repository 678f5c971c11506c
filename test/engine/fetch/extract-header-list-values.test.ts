import { describe, expect, test } from 'vitest';
import { extractHeaderListValues, isToken } from '../../../src/engine/fetch/extract-header-list-values.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';

const NAME = 'Access-Control-Allow-Methods';

/** Verdicts on single fields are those of Chromium 156 and Firefox 153, which agree on every row. */
const values: readonly [name: string, fields: readonly string[], values: readonly string[]][] = [
  ['one item', ['PUT'], ['PUT']],
  ['several items, in order, spelled as sent', ['PUT,patch , Delete'], ['PUT', 'patch', 'Delete']],
  ['empty items are skipped', [',,PUT ,'], ['PUT']],
  ['tabs are optional white space too', ['\tPUT\t,\tX'], ['PUT', 'X']],
  ['an empty field is an empty list', [''], []],
  ['nothing but commas is an empty list', [' , ,'], []],
  ['an asterisk is a token', ['*'], ['*']],
  ['every token character', ["!#$%&'*+-.^_`|~09azAZ"], ["!#$%&'*+-.^_`|~09azAZ"]],
  ['repeated items are kept', ['PUT, PUT'], ['PUT', 'PUT']],
  ['fields are one list', ['PUT', '', 'DELETE, X'], ['PUT', 'DELETE', 'X']],
];

const unparsable: readonly [name: string, fields: readonly string[], item: string][] = [
  ['a space inside an item', ['P UT'], 'P UT'],
  ['items parted by a space alone', ['PUT DELETE'], 'PUT DELETE'],
  ['items parted by a semicolon', ['PUT; DELETE'], 'PUT; DELETE'],
  ['a quoted item', ['"PUT"'], '"PUT"'],
  ['a quoted wildcard', ['"*"'], '"*"'],
  ['a form feed is not optional white space', ['PUT\f'], 'PUT\f'],
  ['a vertical tab is not optional white space', ['PUT\v'], 'PUT\v'],
  ['a no-break space is not optional white space', ['PUT,\xa0'], '\xa0'],
  ['a letter beyond ASCII', ['PUT, \xe9'], '\xe9'],
  ['a JSON array', ['["PUT"]'], '["PUT"]'],
  ['the first of several bad items', ['PUT, B@D, {}'], 'B@D'],
  ['a bad item in a later field', ['PUT', 'B@D'], 'B@D'],
  ['a bad item in an earlier field', ['B@D', 'PUT'], 'B@D'],
];

function list(fields: readonly string[]): HeaderList {
  return [['Content-Type', 'text/plain'], ...fields.map((value) => [NAME, value] as const)];
}

describe('extractHeaderListValues', () => {
  test('a header that was not sent is absent, not empty', () => {
    expect(extractHeaderListValues(list([]), NAME)).toEqual({ kind: 'absent' });
  });

  test('the name is looked up without regard to case', () => {
    const headers: HeaderList = [['ACCESS-CONTROL-ALLOW-METHODS', 'PUT']];
    expect(extractHeaderListValues(headers, NAME)).toEqual({ kind: 'values', values: ['PUT'] });
  });

  test.each(values)('%s', (_name, fields, expected) => {
    expect(extractHeaderListValues(list(fields), NAME)).toEqual({ kind: 'values', values: expected });
  });

  test('the items before a bad one are kept apart', () => {
    const extracted = extractHeaderListValues(list(['PUT,, *', 'B@D, X']), NAME);
    expect(extracted).toEqual({ kind: 'unparsable', item: 'B@D', before: ['PUT', '*'] });
  });

  test.each(unparsable)('unparsable: %s', (_name, fields, item) => {
    expect(extractHeaderListValues(list(fields), NAME)).toMatchObject({ kind: 'unparsable', item });
  });
});

test('a token is of tchar alone and never empty', () => {
  const tchar = "!#$%&'*+-.^_`|~";
  for (let code = 0; code <= 0xff; code++) {
    const char = String.fromCharCode(code);
    const expected = /[0-9A-Za-z]/.test(char) || tchar.includes(char);
    expect([code, isToken(char), isToken(`a${char}`)]).toEqual([code, expected, expected]);
  }
  expect(isToken('')).toBe(false);
  expect(isToken('PUT\n')).toBe(false);
});
