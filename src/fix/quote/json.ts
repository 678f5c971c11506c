import { escapeText, utf16 } from './escape.ts';

/** A JSON string, which is one of YAML too: ASCII only, so that no reader's own ideas of line breaks apply. */
export function jsonString(text: string): string {
  const named = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${escapeText(text, named, utf16)}"`;
}

export function jsonArray(items: readonly string[]): string {
  return `[${items.map(jsonString).join(', ')}]`;
}

/** A value as JSON over several lines. */
export function jsonDocument(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[^\n -~]/gu, (char) => utf16(char.codePointAt(0) ?? 0));
}
