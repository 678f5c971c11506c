import { isToken } from '../engine/extract-header-list-values.ts';
import { type Header, stripHttpWhitespace } from '../engine/header-list.ts';

/**
 * A captured header value as the bytes that went over the wire, one code unit a byte. Captures hold a value either so
 * or decoded as UTF-8, which a code unit beyond U+00FF shows.
 */
export function wireBytes(value: string): string {
  const stripped = stripHttpWhitespace(value);
  if (!/[^\0-\xff]/.test(stripped)) return stripped;
  return Array.from(new TextEncoder().encode(stripped), (byte) => String.fromCharCode(byte)).join('');
}

/** Whether any client can send it: HTTP knows no control characters but the tab, and names are tokens. */
export function isSendable([name, value]: Header): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return isToken(name) && !/[\0-\x08\x0a-\x1f\x7f]/.test(stripHttpWhitespace(value));
}
