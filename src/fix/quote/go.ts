import { escapeText, hex } from './escape.ts';

/** A Go interpreted string literal. */
export function goString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`))}"`;
}

export function goStrings(items: readonly string[]): string {
  return `[]string{${items.map(goString).join(', ')}}`;
}
