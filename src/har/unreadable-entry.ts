import type { HarEntry } from './entry.ts';
import { isObject, optionalString } from './field.ts';

/** An entry of which no more is told than where it went: a mistake of ours stands in the way. */
export function unreadableEntry(raw: unknown, index: number, error: unknown): HarEntry {
  const { url, method, startedDateTime } = said(raw);
  const startedMs = startedDateTime === null ? Number.NaN : Date.parse(startedDateTime);
  return {
    index,
    ...{ pageref: null, startedDateTime, startedMs: Number.isNaN(startedMs) ? null : startedMs },
    ...{ time: null, queued: null },
    request: { method, url, headers: null },
    response: { status: null, headers: null, redirectUrl: null, missing: true },
    outcome: { reported: false },
    ...{ symptom: null, resourceType: null, initiator: null, serverAddress: null, fromCache: null },
    ...{ fetchedViaServiceWorker: false, writer: null, call: null, awaitingHeaders: false },
    problems: [],
    trouble: `read: ${error instanceof Error ? error.message : String(error)}`,
  };
}

function said(raw: unknown): Record<'url' | 'method' | 'startedDateTime', string | null> {
  try {
    const entry = isObject(raw) ? raw : {};
    const request = isObject(entry.request) ? entry.request : {};
    return {
      url: optionalString(request.url),
      method: optionalString(request.method),
      startedDateTime: optionalString(entry.startedDateTime),
    };
  } catch {
    return { url: null, method: null, startedDateTime: null };
  }
}
