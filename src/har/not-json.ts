import { bomLength } from './json-value.ts';
import { syntaxErrorAt } from './syntax-error.ts';

/** Why a text is no JSON. Lines and columns count from 1. */
export interface NotJson {
  readonly line: number;
  readonly column: number;
  /** As the JSON parser put it. */
  readonly message: string;
}

/**
 * Where a text stops being JSON. V8 names a position for some errors only.
 *
 * @param message as the JSON parser put it
 */
export function notJson(text: string, message: string): NotJson {
  const start = bomLength(text);
  const at = start + (syntaxErrorAt(start === 0 ? text : text.slice(start)) ?? 0);
  let line = 1;
  let lineStart = start;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: at - lineStart + 1, message };
}
