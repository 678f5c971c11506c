import { bomLength, jsonValue } from './json-value.ts';
import { syntaxErrorAt } from './syntax-error.ts';

/** Why a text is no JSON. Lines and columns count from 1. */
export interface NotJson {
  readonly line: number;
  readonly column: number;
  /** As the JSON parser put it. */
  readonly message: string;
}

/** The value of a JSON text, with a byte order mark or without. Never throws. */
export function parseJson(text: string): { readonly value: unknown } | { readonly notJson: NotJson } {
  const read = jsonValue(text);
  return 'value' in read ? read : { notJson: notJson(text, bomLength(text), read.error) };
}

/** V8 names a position for some errors only. */
function notJson(text: string, start: number, message: string): NotJson {
  const at = start + (syntaxErrorAt(start === 0 ? text : text.slice(start)) ?? 0);
  let line = 1;
  let lineStart = start;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: at - lineStart + 1, message };
}
