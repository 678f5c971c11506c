import { fail } from '../fetch/check.ts';
import type { ReasonId } from '../reasons.ts';
import type { HopContext, HopVerdict } from './hop-context.ts';
import type { Judgement } from './judgement.ts';

export function isIntegrityReason(reason: ReasonId): boolean {
  return reason === 'integrity-mismatch' || reason === 'integrity-without-cors';
}

/**
 * Main fetch 22: the last check of a response, where the page was not given it for that. A response that was got without CORS cannot be
 * compared at all.
 *
 * @see https://fetch.spec.whatwg.org/#concept-main-fetch
 */
export function integrityCheck(context: HopContext, verdict: HopVerdict): HopVerdict {
  const { exchange, index, trace } = context;
  if (exchange.outcome.kind !== 'integrity-refused') return verdict;
  if (verdict !== 'allowed' && verdict !== 'opaque' && verdict !== 'not-cors') return verdict;
  const reason = verdict === 'opaque' ? 'integrity-without-cors' : 'integrity-mismatch';
  trace.add('actual', index, fail('integrity-matches', reason, { netError: '' }));
  return 'failed';
}

/** The page said so, whatever the capture makes of the checks before. */
export function refusedByIntegrity(judgement: Judgement): Judgement {
  const evidence = { netError: '' };
  return { ...judgement, verdict: 'failed', reason: 'integrity-mismatch', phase: 'actual', evidence };
}
