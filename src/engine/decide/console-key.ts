import type { Evidence } from '../decision.ts';
import type { Exchange } from '../exchange.ts';
import { firefoxKey } from './browser-names.ts';
import type { Judgement } from './judgement.ts';

/**
 * Key of Firefox's console message for a judgement; null: it logs none. It speaks only where CORS applied, and of no body
 * that ended early.
 */
export function consoleKey(
  { verdict, reason, phase, hop, trace }: Judgement,
  exchange: Exchange,
  evidence: Evidence,
): string | null {
  const asked = trace.findLast((step) => step.hop === hop && step.step === 'cors-applies');
  const arrived = phase === 'actual' && exchange.hops[hop]?.response != null;
  // A frame is refused the local network too, and nothing is said of CORS.
  const isBelowCors = verdict === 'failed' || reason?.startsWith('local-network-') === true;
  return (isBelowCors && asked?.outcome !== 'pass') || (verdict === 'failed' && arrived)
    ? null
    : firefoxKey(reason, phase, evidence);
}
