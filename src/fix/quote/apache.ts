import { oneLine } from './one-line.ts';
import { regexText } from './regex.ts';

/** An argument of an Apache directive. `${` begins a defined name and has no escape: the brace goes. */
export function apacheString(text: string): string {
  const escaped = oneLine(text).replace(/\$\{+/g, '$').replace(/[\\"]/g, '\\$&');
  return `"${escaped}"`;
}

/** A value of mod_headers, where `%` begins a format. */
export function apacheHeaderValue(text: string): string {
  return apacheString(text.replaceAll('%', '%%'));
}

/** A regular expression that matches one of the texts and nothing else, whole. */
export function apacheOneOf(texts: readonly string[]): string {
  // Only quotes are escaped once more: Apache hands a backslash before any other character on as it is.
  const pattern = `^(${texts.map((text) => regexText(oneLine(text))).join('|')})$`;
  return `"${pattern.replaceAll('"', '\\"')}"`;
}
