import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { caseOf } from './case.ts';
import { headlineOf, particularsOf, withDetail } from './detail.ts';
import type { Explanation } from './explanation.ts';
import { labelOf } from './labels/register.ts';

/**
 * A decision in words. Never throws; what the capture lacks is said to be unknown. What a list does not show is put into
 * words when it is first asked for, by what `messages.ts` has brought by then.
 */
export function explain(exchange: Exchange, decision: Decision): Explanation {
  const c = caseOf(exchange, decision);
  return withDetail(labelOf(c), { headline: () => headlineOf(c), particulars: () => particularsOf(c) });
}
