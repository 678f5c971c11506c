import type { Alternative } from '../../src/engine/decision.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { factsOf } from '../../src/engine/reasons.ts';

/** Whether the browser stopped before it sent anything to the hop the decision fell at. */
export function isNeverSent(
  { hops }: Exchange,
  { hop, reason }: Pick<Alternative, 'hop' | 'reason'>,
): boolean {
  const at = hops[hop];
  if (reason === null || at === undefined || !factsOf(reason).neverSent) return false;
  return at.response === null && !at.preflight?.response;
}
