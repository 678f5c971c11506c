import type { HintKey } from './known-servers/known-server.ts';

/** What a redirect that only tidies an address changes. */
export type Tidied = 'scheme' | 'slashes' | 'path' | 'host';

/**
 * How a redirect leads to the same thing under another address; null: it leads elsewhere, such as to a login or to the
 * front page of who is not logged in.
 */
export function tidied(from: URL, to: URL): Tidied | null {
  if (from.search !== to.search) return null;
  const host = ({ hostname }: URL) => hostname.toLowerCase().replace(/^www\./, '');
  const plain = ({ pathname }: URL) =>
    pathname
      .toLowerCase()
      .replace(/\/{2,}/g, '/')
      .replace(/(?:\/|\.php|\.html)$/, '');
  if (plain(from) !== plain(to)) return null;
  if (host(from) !== host(to)) return 'host';
  if (/\/\//.test(from.pathname) && !/\/\//.test(to.pathname)) return 'slashes';
  return from.pathname === to.pathname && from.hostname === to.hostname && from.protocol !== to.protocol
    ? 'scheme'
    : 'path';
}

export const redirectHints: Readonly<Partial<Record<Tidied, HintKey>>> = {
  scheme: 'remedy.hint.redirect.https',
  slashes: 'remedy.hint.redirect.slashes',
};
