import { getHar } from './browser.ts';

/** What tells an entry from the others of the log. */
export interface EntryKey {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly startedDateTime: string | null;
}

/**
 * The bodies that requests were sent with, by the keys' ids, from one reading of DevTools' own log. A request that had
 * none, or that the log has no more, is left out.
 */
export async function requestBodies(keys: readonly EntryKey[]): Promise<ReadonlyMap<string, string>> {
  const { entries } = Object(await getHar()) as { entries?: unknown };
  const bodies = new Map<string, string>();
  if (!Array.isArray(entries)) return bodies;
  const requests = requestsByPlace(entries);
  for (const key of keys) {
    const place = placeOf(key.url, key.method, key.startedDateTime);
    const request = place === null ? undefined : requests.get(place);
    const { text } = Object(Object(request).postData) as { text?: unknown };
    if (typeof text === 'string') bodies.set(key.id, text);
  }
  return bodies;
}

/** Of several that nothing tells apart, the first. */
function requestsByPlace(entries: readonly unknown[]): ReadonlyMap<string, unknown> {
  const requests = new Map<string, unknown>();
  for (const entry of entries) {
    const { startedDateTime, request } = Object(entry) as Record<string, unknown>;
    const { url, method } = Object(request) as Record<string, unknown>;
    const place = placeOf(url, method, startedDateTime);
    if (place !== null && !requests.has(place)) requests.set(place, request);
  }
  return requests;
}

/** null: without a time, an entry is nobody's. */
function placeOf(url: unknown, method: unknown, startedDateTime: unknown): string | null {
  const startedMs = new Date(String(startedDateTime)).getTime();
  if (typeof url !== 'string' || typeof method !== 'string' || Number.isNaN(startedMs)) return null;
  return JSON.stringify([startedMs, method, url]);
}
