import { describe, expect, it } from 'vitest';
import { jsonValue } from '../../src/har/json-value.ts';
import { notJson } from '../../src/har/not-json.ts';

const broken: readonly [says: string, text: string, line: number, column: number][] = [
  ['an empty file', '', 1, 1],
  ['a web page', '<!DOCTYPE html>\n<html>', 1, 1],
  ['a word that is no value', '{\n  "log": oops\n}', 2, 10],
  ['a comma too many', '{"log": {\n"entries": [],\n}}', 3, 1],
  ['a file cut short', '{"log":\n {"entries": [', 2, 15],
  ['a string cut short', '{"log":\n "a', 2, 4],
  ['Windows line ends', '{\r\n"log": 1\r\nx', 3, 1],
  ['a byte order mark, which is no column', '\ufeff{"log": x}', 1, 9],
];

/** As a file is read: the value, or else where it stops being one. */
function read(text: string) {
  const json = jsonValue(text);
  return 'value' in json ? json : { notJson: notJson(text, json.error) };
}

describe('a JSON text', () => {
  it.each(broken)('names line and column of %s', (_, text, line, column) => {
    expect(read(text)).toEqual({ notJson: { line, column, message: expect.any(String) } });
  });

  it('reads through a byte order mark', () => {
    expect(read('\ufeff{"log": {"entries": [{}]}}')).toEqual({ value: { log: { entries: [{}] } } });
  });
});
