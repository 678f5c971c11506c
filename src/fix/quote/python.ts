import { escapeText, hex } from './escape.ts';

/** A Python 3 string literal. */
export function pyString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`))}"`;
}

export function pyList(items: readonly string[]): string {
  return `[${items.map(pyString).join(', ')}]`;
}
