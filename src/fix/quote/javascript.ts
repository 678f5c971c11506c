import { escapeText, utf16 } from './escape.ts';

/** A JavaScript or TypeScript string literal in single quotes. */
export function jsString(text: string): string {
  return `'${escapeText(text, { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }, utf16)}'`;
}

export function jsArray(items: readonly string[]): string {
  return `[${items.map(jsString).join(', ')}]`;
}

/** An object literal over several lines; members that are null are left out. Empty: `{}`. */
export function jsObject(members: Readonly<Record<string, string | null>>, indent = ''): string {
  const lines = Object.entries(members).flatMap(([key, value]) =>
    value === null ? [] : [`${indent}  ${key}: ${value},`],
  );
  return lines.length === 0 ? '{}' : ['{', ...lines, `${indent}}`].join('\n');
}
