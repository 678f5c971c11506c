import { parseUrl } from './parse-url.ts';

/** Of a URL with a scheme of the web; null: it is none. */
export function parseHttpUrl(text: string): URL | null {
  return /^https?:\/\//i.test(text) ? parseUrl(text) : null;
}

/** As `URL.origin` has it: `null` as a text where it is opaque. Null: the URL does not parse. */
export function originOf(url: string): string | null {
  return parseUrl(url)?.origin ?? null;
}

/** Null where it is opaque as well. */
export function tupleOriginOf(url: string): string | null {
  const origin = originOf(url);
  return origin === 'null' ? null : origin;
}
