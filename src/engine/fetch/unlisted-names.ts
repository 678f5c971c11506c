import type { Decision } from '../decision.ts';
import type { Exchange } from '../exchange.ts';
import { askedNames } from './preflight-question.ts';

/** Header names of one preflight that have a step of their own: no person reads more. */
const namesAtMost = 100;

/** Each step repeats the whole response. In UTF-16 code units, of all steps of one preflight together. */
const repeatedAtMost = 500_000;

/** @param allowed what the server sent as `Access-Control-Allow-Headers` */
export function mostNames(allowed: string | null): number {
  return Math.max(5, Math.min(namesAtMost, Math.floor(repeatedAtMost / (allowed?.length || 1))));
}

/** How many names that preflights asked for have no step in the trace. */
export function unlistedNames({ hops }: Exchange, { trace }: Pick<Decision, 'trace'>): number {
  const listed = new Map<number, number>();
  for (const { step, hop } of trace) {
    if (step === 'header-allowed') listed.set(hop, (listed.get(hop) ?? 0) + 1);
  }
  let count = 0;
  for (const [hop, steps] of listed) {
    const preflight = hops[hop]?.preflight ?? null;
    // Fewer steps than this are all there are: nearly always, and then there is nothing to count.
    if (preflight !== null && steps >= 5) count += askedNames(preflight).length - steps;
  }
  return count;
}
