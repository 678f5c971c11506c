import { isBlockedReason } from '../../src/engine/reasons.ts';
import { webkitSentence } from '../../src/engine/webkit-sentence.ts';
import type { OracleCase, Outcome } from './case.ts';
import type { Reached } from './server.ts';
import { isBroken, isCors, readableOf, type TrueVerdict } from './truth.ts';
import type { WebKitRequest } from './webkit-log.ts';

/** What is known of a case beside what script saw. */
export interface WebKitReport {
  /** null: Web Inspector has none. */
  readonly request: WebKitRequest | null;
  /** The last that the servers had to do with it; null: it came to none of them. */
  readonly reached: Reached | null;
  /** Whether a URL it came to is of another origin than its caller. */
  readonly crossed: boolean;
}

/**
 * The verdict WebKit came to, or null for a call that became no request of a server's. Script's own outcome decides, but
 * that a rejection says nothing of why: the sentence does, which WebKit has for each rule.
 */
export function webkitVerdict(
  one: OracleCase,
  outcome: Outcome,
  { request, reached, crossed }: WebKitReport,
): TrueVerdict | null {
  if (reached === null) return null;
  const none = { error: null, readable: null };
  if (outcome.kind === 'rejected') {
    const failure = request?.failure ?? '';
    const [reason = null] = webkitSentence(failure)?.reasons ?? [];
    const isGivenUp = outcome.error.startsWith('AbortError');
    return reason !== null && isBlockedReason(reason) && !isGivenUp
      ? { verdict: 'blocked', error: failure, readable: null }
      : { verdict: 'failed', ...none };
  }
  if (outcome.type === 'opaqueredirect' || outcome.type === 'opaque') return { verdict: 'opaque', ...none };
  if (isBroken(one, outcome)) return { verdict: 'failed', ...none };
  const verdict = isCors(one, outcome, crossed) ? 'allowed' : 'not-cors';
  return { verdict, error: null, readable: readableOf(one, crossed, outcome) };
}
