import { escapeText, utf16 } from './escape.ts';

/** A Java string literal. Java reads `\u000a` as a line break in the source, so control characters go by octal. */
function javaString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const numbered = (code: number) => (code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : utf16(code));
  return `"${escapeText(text, named, numbered)}"`;
}

/** The arguments of a call with a variable number of them. */
export function javaArguments(items: readonly string[]): string {
  return items.map(javaString).join(', ');
}
