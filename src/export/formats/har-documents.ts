import type { ClientDocument } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import type { Exportable } from '../format.ts';

/** The documents that asked, which may be why a request was refused before it was sent. */
export interface HarDocuments {
  readonly pages: readonly object[];
  readonly entries: readonly object[];
  /** What ties an entry to its page; nothing where that is not known. */
  ofPage(item: Exportable): { readonly pageref?: string };
}

/**
 * A page and an entry for each document that is known: its policies stand in its own response, and readers take the page's
 * URL from the page's title, as DevTools write it.
 */
export function documentsOf(items: readonly Exportable[], message: MessageOf): HarDocuments {
  const pages = new Map<string, string>();
  const entries = new Map<string, object>();
  for (const item of items) {
    const { exchange } = item;
    const { document } = exchange.client;
    const page = pageOf(item);
    if (page === null) continue;
    if (!pages.has(page)) pages.set(page, `page_${pages.size + 1}`);
    if (document === undefined || document.policies === null || !bearsOn(item)) continue;
    if (entries.has(document.url)) continue;
    entries.set(document.url, { pageref: pages.get(page), ...message(document, exchange) });
  }
  return {
    pages: [...pages].map(([title, id]) => ({
      startedDateTime: '1970-01-01T00:00:00.000Z',
      id,
      title,
      pageTimings: {},
    })),
    entries: [...entries.values()],
    ofPage(item) {
      const pageref = pages.get(pageOf(item) ?? '');
      return pageref === undefined ? {} : { pageref };
    },
  };
}

type MessageOf = (document: ClientDocument, exchange: Exportable['exchange']) => object;

/** null: not known, or the request itself says which origin asked. */
function pageOf({ exchange, decision }: Exportable): string | null {
  const { document } = exchange.client;
  if (document !== undefined) return document.within ?? document.url;
  const [origin] = decision.origin.candidates;
  const { request, preflight } = exchange.hops[0];
  const says = [request, preflight?.request].some((sent) => get(sent?.headers ?? [], 'Origin') !== null);
  return says || decision.origin.candidates.length > 1 || !/^https?:/.test(origin) ? null : `${origin}/`;
}

/** What failed its check was sent, whatever its document's policies say. */
function bearsOn({ decision: { verdict, reason } }: Exportable): boolean {
  return verdict === 'failed' || reason?.startsWith('local-network') === true;
}
