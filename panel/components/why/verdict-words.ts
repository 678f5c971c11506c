import type { Alternative } from '../../../src/engine/decision.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { isNeverSent } from '../../state/never-sent.ts';
import { told } from '../../words.ts';

/** The verdict in a few words, and where the browser stopped when it blocked. */
export function verdictWords(
  exchange: Exchange,
  found: Pick<Alternative, 'verdict' | 'phase' | 'hop' | 'reason'>,
): string {
  const { verdict, phase } = found;
  if (verdict !== 'blocked' || phase === null) return told(`panel.verdict.${verdict}`);
  return told(
    isNeverSent(exchange, found) ? 'panel.badge.blocked-before-sending' : `panel.badge.blocked-${phase}`,
  );
}
