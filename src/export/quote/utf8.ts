import type { Template } from '../template.ts';

/** The bytes of a text in UTF-8, one code unit a byte; half a character is U+FFFD, as browsers send it. */
export function utf8Units(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const units: string[] = [];
  for (const byte of new TextEncoder().encode(text)) units.push(String.fromCharCode(byte));
  return units.join('');
}

/** A body as its bytes, for languages whose strings are bytes. */
export function utf8Template(template: Template): Template {
  return template.map((piece) => (typeof piece === 'string' ? utf8Units(piece) : piece));
}
