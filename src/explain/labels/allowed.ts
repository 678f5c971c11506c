import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { hiddenHeaders } from '../hidden-headers.ts';

/** Milliseconds from which a preflight is worth a word in the list. */
const WORTH_SAYING = 100;

/** The list has room for one thing more: an error status, else hidden headers, else what the preflight cost. */
export function allowedLabel({ exchange, decision, status }: Case): Text {
  if (status !== null && status >= 400) return say('verdict.allowed.label.status', { status });
  const count = hiddenHeaders(decision).length;
  if (count > 0) return sayCount('verdict.allowed.label.hidden', count);
  const ms = exchange.hops.reduce((sum, hop) => sum + Math.max(0, hop.preflight?.time ?? 0), 0);
  return ms >= WORTH_SAYING
    ? say('verdict.allowed.label.preflight-cost', { ms: Math.round(ms) })
    : say('verdict.allowed.label');
}
