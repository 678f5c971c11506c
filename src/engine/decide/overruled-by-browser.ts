import { type Exchange, lastHop, type RequestMode } from '../exchange.ts';
import { evidence } from '../fetch/check.ts';
import { gateOf } from '../local-network/local-network-check.ts';
import { corsNetError, failedReason } from '../network-failure.ts';
import type { Profile } from '../profiles/profile.ts';
import { isBlockedReason } from '../reasons.ts';
import { type Sentence, webkitSentence } from '../webkit-sentence.ts';
import { refusedByIntegrity } from './integrity.ts';
import type { Judgement } from './judgement.ts';
import { namedByBrowser } from './named-by-browser.ts';

/**
 * Lets the browser's report have the last word. A success that left a check open passed it. A report that no assumption
 * explains stands even so: the capture is then missing what would explain it.
 *
 * @param isExplained whether any judgement explains the report
 */
export function overruledByBrowser(
  judgement: Judgement,
  exchange: Exchange,
  profile: Profile,
  isExplained: boolean,
): Judgement {
  const { outcome } = exchange;
  if (outcome.kind === 'pending') return { ...judgement, verdict: 'cannot-tell', reason: null, phase: null };
  if (outcome.kind === 'success') {
    // Script had no response that fails its check: what was given up then is the request, not the body.
    if (outcome.source === 'headers-arrived' && !isExplained && judgement.verdict === 'blocked') {
      const facts = evidence({ netError: 'net::ERR_ABORTED' });
      return { ...judgement, verdict: 'failed', reason: 'aborted', phase: 'actual', evidence: facts };
    }
    const isOverruled = judgement.verdict === 'cannot-tell' || !isExplained;
    return isOverruled ? { ...judgement, verdict: 'allowed', reason: null, phase: null } : judgement;
  }
  if (outcome.kind === 'integrity-refused' && !isExplained) return refusedByIntegrity(judgement);
  const isOpen = outcome.kind === 'failure' && judgement.verdict === 'cannot-tell';
  return isExplained && !isOpen ? judgement : asReported(judgement, exchange, profile);
}

/** Those judgements that come to a wrong address space, once the browser's failure is believed. */
export function spaceMismatches(
  judgements: readonly Judgement[],
  exchange: Exchange,
  profile: Profile,
): readonly Judgement[] {
  return judgements
    .map((judgement) => asReported(judgement, exchange, profile))
    .filter(({ reason }) => reason === 'local-network-space-mismatch');
}

const hasCorsRules: ReadonlySet<RequestMode> = new Set(['cors', 'no-cors', 'same-origin']);

/** What to make of a judgement that does not account for the failure the browser reported. */
function asReported(judgement: Judgement, exchange: Exchange, profile: Profile): Judgement {
  const netError = exchange.outcome.kind === 'failure' ? exchange.outcome.netError : null;
  const named = netError === null ? null : webkitSentence(netError);
  if (netError !== null && named !== null) return asNamed(judgement, exchange, netError, named);
  const unexplained = { ...judgement, reason: 'blocked-without-trace' as const };
  const other = netError === null ? null : failedReason(netError);
  // A request that was given up, or whose connection broke, ends so whatever became of its preflight meanwhile.
  if (netError !== null && other !== null) {
    const facts = evidence({ netError });
    return { ...judgement, verdict: 'failed', reason: other, phase: 'actual', evidence: facts };
  }
  // The browser refused a response whose headers pass: it had others than the capture, which an extension may change.
  if (judgement.verdict === 'allowed') return { ...unexplained, verdict: 'blocked', phase: 'actual' };
  if (isSpaceMismatch(judgement, exchange, profile)) {
    const phase = 'actual';
    const facts = {
      targetSpace: exchange.targetAddressSpace.candidates[0],
      clientSpace: exchange.client.addressSpace.candidates[0],
    };
    return {
      ...judgement,
      verdict: 'blocked',
      reason: 'local-network-space-mismatch',
      phase,
      evidence: facts,
    };
  }
  if (netError !== corsNetError) return { ...unexplained, verdict: 'cannot-tell', phase: null };
  // No rule of CORS stops these; whatever did is not in the log.
  if (!exchange.mode.candidates.some((mode) => hasCorsRules.has(mode))) {
    const facts = evidence({ netError });
    return { ...judgement, verdict: 'failed', reason: 'network-error', phase: 'actual', evidence: facts };
  }
  // Whatever the rule: this failure is nearly always that the browser refused it. What is rarer stands beside it.
  return { ...unexplained, verdict: 'blocked', phase: null };
}

/** The browser's own sentence is the cause, also where the log lacks the response that it speaks of. */
function asNamed(
  judgement: Judgement,
  exchange: Exchange,
  said: string,
  { reasons: [reason], phase, status, about }: Sentence,
): Judgement {
  const last = lastHop(exchange);
  const unsafe = judgement.preflightCauses.length > 0;
  return {
    ...judgement,
    verdict: isBlockedReason(reason) ? 'blocked' : 'failed',
    reason,
    phase: phase ?? (last.response === null && unsafe ? 'preflight' : 'actual'),
    hop: exchange.hops.length - 1,
    evidence: {
      ...evidence({ status }),
      ...namedByBrowser(reason, last.request.method, { said, about }),
    },
  };
}

/**
 * Whether a preflight got a success response from something on this machine or its network, and nothing came of the request:
 * only the request itself is held to its `targetAddressSpace`. Seen in Chromium.
 */
function isSpaceMismatch({ hop, verdict }: Judgement, exchange: Exchange, profile: Profile): boolean {
  const { outcome, hops, responseUnseen } = exchange;
  const last = lastHop({ hops });
  if (outcome.kind !== 'failure' || outcome.netError !== corsNetError || responseUnseen === true)
    return false;
  if (verdict !== 'cannot-tell' || hop !== hops.length - 1) return false;
  const held = profile.localNetworkAccess === 'local-network' && profile.hasTargetAddressSpace;
  if (!held || !last.preflight?.response) return false;
  return last.response === null && gateOf(exchange, profile) === 'closed';
}
