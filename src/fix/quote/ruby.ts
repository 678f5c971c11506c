import { escapeText, hex } from './escape.ts';

/** A Ruby string literal. In double quotes `#{`, `#$` and `#@` begin code, so every `#` is escaped. */
export function rubyString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '#': '\\#', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, (code) => `\\u{${hex(code, 1)}}`)}"`;
}
