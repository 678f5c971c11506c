import type { Alternative } from '../../../src/engine/decision.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import type { ReasonId } from '../../../src/engine/reasons.ts';

/** What a browser refuses before it uses a connection: there was a call, and nothing on the wire. */
const BEFORE_SENDING: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'mode-same-origin',
  'scheme-not-cors',
  'no-cors-redirect-mode',
  'local-network-permission-denied',
  'local-network-insecure-context',
  'local-network-space-mismatch',
  'private-network-insecure-context',
  'mixed-content',
  'content-security-policy',
  'blocked-by-extension',
  'unsafe-port',
]);

/** Whether the browser stopped before it sent anything to the hop the decision fell at. */
export function isNeverSent(
  { hops }: Exchange,
  { hop, reason }: Pick<Alternative, 'hop' | 'reason'>,
): boolean {
  const at = hops[hop];
  if (reason === null || at === undefined || !BEFORE_SENDING.has(reason)) return false;
  return at.response === null && !at.preflight?.response;
}
