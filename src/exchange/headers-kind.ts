import type { CapturedRequest } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';

/**
 * Whether the captured request headers are what the page asked for, not what was sent. Chromium shows those while it
 * has nothing better; what was sent always names the host. Firefox shows them of what it refused to send.
 */
export function isProvisional(entry: HarEntry): boolean {
  const { headers } = entry.request;
  if (headers === null) return true;
  if (entry.writer !== 'chromium') return entry.symptom === 'never-opened';
  return !headers.some(([name]) => name.toLowerCase() === 'host' || name === ':authority');
}

export function headersKind(entry: HarEntry, sanitized: boolean): CapturedRequest['headersKind'] {
  if (isProvisional(entry)) return 'provisional';
  return sanitized ? 'sanitized' : 'wire';
}
