import { escapeText, hex } from './escape.ts';

/** An Elixir string. `#{` begins code, so every `#` is escaped. */
function elixirString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '#': '\\#', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, (code) => `\\u{${hex(code, 1)}}`)}"`;
}

export function elixirList(items: readonly string[]): string {
  return `[${items.map(elixirString).join(', ')}]`;
}
