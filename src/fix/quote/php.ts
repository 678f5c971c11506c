import { escapeText, hex } from './escape.ts';

/** A PHP 7 or later string literal. In double quotes `$` and `{$` begin code, so every `$` is escaped. */
export function phpString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const quoted = `"${escapeText(text, named, (code) => `\\u{${hex(code, 1)}}`)}"`;
  // Single quotes are what people write, and they do where nothing has to be escaped.
  return /^"[^"\\']*"$/.test(quoted) ? `'${quoted.slice(1, -1)}'` : quoted;
}

export function phpList(items: readonly string[]): string {
  return `[${items.map(phpString).join(', ')}]`;
}
