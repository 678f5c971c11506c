import type { CapturedRequest } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';

/** What the network stack adds: a list with one of these is as sent, though it may be cut (WebPageTest, HTTP/2). */
const ofTheNetwork = /^(?::?host|:authority|cookie|accept-encoding|sec-fetch-.*)$/i;

/**
 * Whether the captured request headers are what the page asked for, not what was sent. Chromium shows those while it
 * has nothing better; what was sent names the host and more. Firefox shows them of what it refused to send.
 */
export function isProvisional(entry: HarEntry): boolean {
  const { headers } = entry.request;
  if (headers === null) return true;
  if (entry.writer === 'firefox') return entry.symptom === 'never-opened';
  // No request is sent without headers: its writer has none for responses from a cache.
  if (headers.length === 0) return true;
  const mayLackThem = entry.writer === 'chromium' || entry.leavesOut?.includes('sent-headers') === true;
  return mayLackThem && !headers.some(([name]) => ofTheNetwork.test(name));
}

export function headersKind(entry: HarEntry, sanitized: boolean): CapturedRequest['headersKind'] {
  if (isProvisional(entry)) return 'provisional';
  return sanitized ? 'sanitized' : 'wire';
}
