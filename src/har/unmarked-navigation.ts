import type { HarEntry } from './entry.ts';
import { upgradesByItself } from './firefox-headers.ts';
import { headerOf } from './header-of.ts';

/**
 * Whether a request is for a document that does not say so, as over plain http: browsers ask for what is secure instead then,
 * and for nothing else. A page's script may add that header as well: what it accepts tells, or, in Firefox, where it stands.
 */
export function isUnmarkedNavigation({
  request: { headers },
  writer,
}: Pick<HarEntry, 'request' | 'writer'>): boolean {
  if (headerOf(headers, 'sec-fetch-mode') !== null) return false;
  if (writer === 'firefox') return upgradesByItself(headers);
  const accepted = headerOf(headers, 'accept') ?? 'text/html';
  return headerOf(headers, 'upgrade-insecure-requests') === '1' && acceptsPage(accepted);
}

/** Browsers ask for a page with `Accept: text/html, …`. */
export function acceptsPage(accept: string): boolean {
  return /^\s*text\/html\b/i.test(accept);
}
