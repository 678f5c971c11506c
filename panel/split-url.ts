/** What a list shows of a URL. */
export interface UrlParts {
  /** Path and query; all of a URL that does not parse. */
  readonly name: string;
  /** With the port; empty where there is none. */
  readonly host: string;
}

/** Splits without throwing. */
export function splitUrl(url: string): UrlParts {
  if (!URL.canParse(url)) return { name: url, host: '' };
  const { host, pathname, search } = new URL(url);
  return { name: pathname + search, host };
}
