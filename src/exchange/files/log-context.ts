import type { HarEntry } from '../../har/entry.ts';
import type { HarLog } from '../../har/read-log.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { identifyBrowser } from '../browser.ts';
import { type AssemblyContext, type CaptureBrowser, type CapturedPage, nothingKnown } from '../context.ts';

/**
 * What a HAR file says beside its entries.
 *
 * @param said what the person who has the file says, where the file itself does not
 */
export function contextOfLog(
  log: HarLog,
  said: Partial<Pick<AssemblyContext, 'browser' | 'origin'>> = {},
): AssemblyContext {
  return {
    ...nothingKnown,
    browser: browserOfLog(log, said.browser ?? null),
    origin: said.origin ?? null,
    sanitized: log.sanitized,
    pages: capturedPages(log),
  };
}

function browserOfLog(log: HarLog, said: CaptureBrowser | null): CaptureBrowser | null {
  const identified = identifyBrowser(log.entries, log);
  if (said === null) return identified;
  if (identified === null || identified.name === 'other') return said;
  return identified.name === said.name && identified.version === null ? said : identified;
}

function capturedPages({ pages, entries }: HarLog): readonly CapturedPage[] {
  const documents = documentUrls(entries);
  return pages.map(({ id, title, startedMs }) => ({
    pageref: id,
    url: pageUrl(title) ?? (id === null ? null : (documents.get(id) ?? null)),
    sinceMs: startedMs,
    secureContext: null,
    permissions: null,
  }));
}

/** Chromium and Firefox put the page's URL into its title; others put its title there. */
function pageUrl(title: string | null): string | null {
  return title !== null && /^[a-z][a-z\d+.-]*:\/\//i.test(title) && parseUrl(title) !== null ? title : null;
}

/** By page: the first document of one that was not redirected is the page itself. */
function documentUrls(entries: readonly HarEntry[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const entry of entries) {
    const { pageref, request, response } = entry;
    if (pageref === null || request.url === null || response.redirectUrl !== null) continue;
    if (!urls.has(pageref) && isTopDocument(entry)) urls.set(pageref, request.url);
  }
  return urls;
}

export function isTopDocument({ resourceType, request }: HarEntry): boolean {
  if (resourceType !== null) return resourceType === 'document';
  return (
    request.headers?.some(
      ([name, value]) => name.toLowerCase() === 'sec-fetch-dest' && value.toLowerCase() === 'document',
    ) ?? false
  );
}
