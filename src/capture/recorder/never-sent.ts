import { parseUrl } from '../../url/parse-url.ts';
import type { RecordedCall } from './call.ts';

/** What Chromium reports where its own rules end a request before it is one. */
const refused = 'net::ERR_FAILED';
export const refusedByPolicy = 'net::ERR_BLOCKED_BY_CSP';

const withoutNetwork = /^(?:data|blob|about|filesystem|javascript):/;

/**
 * The network error of a call that cannot have led to a request, though it was a good call; null: a request there must
 * have been, or nobody knows.
 *
 * @param byPolicy the page's Content-Security-Policy refused it
 */
export function errorOfNeverSent(call: RecordedCall, byPolicy: boolean): string | null {
  if (byPolicy) return refusedByPolicy;
  const url = parseUrl(call.url);
  if (url === null) return null;
  const { protocol, origin } = url;
  if (withoutNetwork.test(protocol) || call.kind === 'beacon') return null;
  if (!/^https?:$/.test(protocol)) return refused;
  if (call.origin === null || origin === call.origin) return null;
  if (call.mode === 'same-origin') return refused;
  return call.mode === 'no-cors' && call.redirect !== null && call.redirect !== 'follow' ? refused : null;
}
