import { get } from '../engine/fetch/header-list.ts';
import type { Case } from './case.ts';

/**
 * `Access-Control-Max-Age` of a preflight that gave permission: as sent, and in seconds, NaN where it is no number.
 * null where there was no such preflight, and of a request that is blocked: that comes first.
 */
export function maxAge({
  decision,
  hop,
}: Case): { readonly sent: string | null; readonly seconds: number } | null {
  const response = hop.preflight?.response ?? null;
  if (response === null || decision.verdict !== 'allowed') return null;
  if (response.status < 200 || response.status > 299) return null;
  const sent = get(response.headers, 'Access-Control-Max-Age');
  return { sent, seconds: sent !== null && /^-?\d+$/.test(sent) ? Number(sent) : Number.NaN };
}
