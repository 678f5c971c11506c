import type { ClientDocument } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';
import { asksForPage } from '../har/firefox-headers.ts';
import { headerOf } from '../har/header-of.ts';
import { isUnmarkedNavigation } from '../har/unmarked-navigation.ts';
import { withoutFragment } from '../url/without-fragment.ts';

/** Headers by which a document says what it and those it loads may do. */
const policyNames: ReadonlySet<string> = new Set([
  'connection-allowlist',
  'content-security-policy',
  'cross-origin-embedder-policy',
  'document-isolation-policy',
  'integrity-policy',
  'permissions-policy',
]);

/** Longer ones are kept up to here: a policy lists hosts, and not thousands. */
const longestPolicy = 16_384;

/** What an entry says of the document that it loaded; null: it loaded none. */
export function documentOfEntry(entry: HarEntry): ClientDocument | null {
  const { request } = entry;
  const { url } = request;
  const { status, headers } = entry.response;
  if (url === null || status === null || (status >= 300 && status < 400)) return null;
  const destination = headerOf(request.headers, 'sec-fetch-dest')?.toLowerCase() ?? null;
  if (!isForDocument(entry, destination)) return null;
  return {
    url: withoutFragment(url),
    isFrame: destination !== null ? frames.has(destination) : asksForPage(request.headers) ? false : null,
    within: null,
    policies: (headers ?? [])
      .filter(([name]) => policyNames.has(name.toLowerCase()))
      .map(([name, value]) => [name, value.slice(0, longestPolicy)] as const),
  };
}

function isForDocument(entry: HarEntry, destination: string | null): boolean {
  const { resourceType } = entry;
  if (resourceType !== null) return resourceType === 'document';
  if (destination !== null) return destination === 'document' || frames.has(destination);
  return isUnmarkedNavigation(entry);
}

const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe']);
