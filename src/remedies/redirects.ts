import type { Draft } from './remedy.ts';

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

/** What the page is to call in place of an address that is redirected. */
export function finalAddress(to: URL, how: Tidied | null): Draft {
  return {
    id: 'call-final-address',
    evidence: { final: to.origin + to.pathname, ...(how && { tidied: how }) },
  };
}
