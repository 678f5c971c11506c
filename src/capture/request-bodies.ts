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
  for (const key of keys) {
    const found: unknown = entries.find((entry) => isEntryOf(Object(entry), key));
    const { text } = Object(Object(Object(found).request).postData) as { text?: unknown };
    if (typeof text === 'string') bodies.set(key.id, text);
  }
  return bodies;
}

function isEntryOf({ startedDateTime, request }: Record<string, unknown>, key: EntryKey): boolean {
  const { url, method } = Object(request) as Record<string, unknown>;
  return (
    url === key.url &&
    method === key.method &&
    new Date(String(startedDateTime)).getTime() === new Date(String(key.startedDateTime)).getTime()
  );
}
