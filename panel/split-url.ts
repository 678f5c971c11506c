import { parseUrl } from '../src/url/parse-url.ts';

/** What a list shows of a URL. */
export interface UrlParts {
  /** Path and query; all of a URL that does not parse. */
  readonly name: string;
  /** With the port; empty where there is none. */
  readonly host: string;
}

/** Splits without throwing. */
export function splitUrl(url: string): UrlParts {
  const parsed = parseUrl(url);
  return parsed === null
    ? { name: url, host: '' }
    : { name: parsed.pathname + parsed.search, host: parsed.host };
}
