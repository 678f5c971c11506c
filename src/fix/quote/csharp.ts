import { escapeText, utf16 } from './escape.ts';

/** A C# string literal. */
function csharpString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, utf16)}"`;
}

/** The arguments of a call with `params`. */
export function csharpArguments(items: readonly string[]): string {
  return items.map(csharpString).join(', ');
}
