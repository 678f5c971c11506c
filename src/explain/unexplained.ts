import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { say } from '../words/say.ts';
import { withDetail } from './detail.ts';
import type { Explanation } from './explanation.ts';

/** Where a mistake of ours showed. */
export type TroubleAt = 'assemble' | 'decide' | 'explain' | 'show' | 'fix' | 'export';

/** What is said of it: where it showed, and the error's own message. */
export function troubleOf(at: TroubleAt, error: unknown): string {
  return `${at}: ${error instanceof Error ? error.message : String(error)}`;
}

/** What is left to say of an exchange that a mistake of ours keeps from being explained: the others are not to suffer. */
export function unexplained(
  exchange: Exchange,
  trouble: string,
): { readonly decision: Decision; readonly explanation: Explanation } {
  const { credentialsMode, mode, origin } = exchange;
  const decision: Decision = {
    ...{ verdict: 'cannot-tell', phase: null, hop: 0, reason: null, evidence: {} },
    ...{ trace: [], also: [], alternatives: [], corsError: null, firefoxKey: null },
    ...{ credentialsMode, mode, origin, preflightCauses: [], missing: [] },
    readable: { exposed: [], hidden: [] },
    trouble,
  };
  const words = () => troubleWords(trouble);
  return {
    decision,
    explanation: withDetail(say('verdict.unexplained.label'), { headline: words, particulars: words }),
  };
}

export function troubleWords(trouble: string): Omit<Explanation, 'label'> {
  return {
    title: say('verdict.unexplained.title'),
    summary: say('verdict.unexplained.summary', { trouble }),
    ...{ notes: [], steps: [], preflightCauses: [], links: [] },
  };
}
