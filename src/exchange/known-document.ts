import type { ClientDocument } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';
import { headerOf } from '../har/header-of.ts';

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
  const { url } = entry.request;
  const { status, headers } = entry.response;
  if (url === null || status === null || (status >= 300 && status < 400)) return null;
  const destination = headerOf(entry.request.headers, 'sec-fetch-dest')?.toLowerCase() ?? null;
  const isDocument =
    entry.resourceType === null
      ? destination === 'document' || (destination !== null && frames.has(destination))
      : entry.resourceType === 'document';
  if (!isDocument) return null;
  return {
    url: withoutFragment(url),
    isFrame: destination === null ? null : frames.has(destination),
    within: null,
    policies: (headers ?? [])
      .filter(([name]) => policyNames.has(name.toLowerCase()))
      .map(([name, value]) => [name, value.slice(0, longestPolicy)] as const),
  };
}

const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe']);

export function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at === -1 ? url : url.slice(0, at);
}
