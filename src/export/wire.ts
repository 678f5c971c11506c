import { isToken } from '../engine/fetch/extract-header-list-values.ts';
import { type Header, type HeaderList, stripHttpWhitespace } from '../engine/fetch/header-list.ts';

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

/**
 * Fields of one name as one, in the order they came first: a page sends no name twice, and not every client can.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-list-sort-and-combine
 */
export function combined(headers: HeaderList): HeaderList {
  const fields = new Map<string, Header>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const known = fields.get(key);
    const between = key === 'cookie' ? '; ' : ', ';
    fields.set(key, known === undefined ? [name, value] : [known[0], `${known[1]}${between}${value}`]);
  }
  return [...fields.values()];
}

/** @param wanted in lower case */
export function hasHeader(
  { headers }: { readonly headers: readonly (readonly [name: string, value: unknown])[] },
  wanted: string,
): boolean {
  return headers.some(([name]) => name.toLowerCase() === wanted);
}
