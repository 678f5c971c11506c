import { escapeText, hex } from './escape.ts';

/** A Rust string literal. */
export function rustString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, (code) => `\\u{${hex(code, 1)}}`)}"`;
}
