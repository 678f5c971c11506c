/**
 * What a text is as a URL, read from `base` where there is one; null: it does not parse.
 *
 * All of the project reads URLs by this. `URL.canParse` is not used: in Node 20, after some thousand calls, V8 calls a fast
 * path of it that reads Latin-1 texts as if they were UTF-8. It then says false of `https://a¡b`, and true of texts that
 * `new URL` refuses with an exception.
 *
 * @see https://url.spec.whatwg.org/#concept-url-parser
 */
export function parseUrl(text: string, base?: string): URL | null {
  if (base === undefined && refused.has(text)) return null;
  try {
    return new URL(text, base);
  } catch {
    if (refused.size > 63) refused.clear();
    if (base === undefined) refused.add(text);
    return null;
  }
}

/** An exception costs twenty times what a URL costs, and one text is asked about several times on end. */
const refused = new Set<string>();
