import { isFailure } from '../decision.ts';
import { type Exchange, type Hop, lastHop } from '../exchange.ts';
import { corsNetError, failedReason } from '../network-failure.ts';
import { webkitSentence } from '../webkit-sentence.ts';
import { isIntegrityReason } from './integrity.ts';
import { isRefusedLate } from './judge-late-redirect.ts';
import type { Judgement } from './judgement.ts';
import { mayBeCall } from './may-be-call.ts';

/** Why a request was not sent although its preflight passed. */
const afterPreflight: ReadonlySet<Judgement['reason']> = new Set([
  'mixed-content',
  'redirect-with-credentials',
] as const);

/** Whether a judgement is one the browser could have come to, given what it reported and how far the exchange got. */
export function explainsOutcome(judgement: Judgement, exchange: Exchange): boolean {
  const { verdict } = judgement;
  if (wasLetThrough(judgement, exchange)) return false;
  const last = lastHop(exchange);
  const sentence = exchange.outcome.kind === 'failure' ? webkitSentence(exchange.outcome.netError) : null;
  switch (exchange.outcome.kind) {
    case 'pending':
      return true;
    case 'success':
      return !isFailure(verdict) || isCutBody(judgement, last);
    case 'not-reported':
      // Firefox leaves out the request whose preflight failed, and only that one; WebKit refuses some after it.
      if (last.entry !== null || judgement.phase === 'preflight') return true;
      return afterPreflight.has(judgement.reason) || isRefusedLate(judgement);
    case 'integrity-refused':
      if (judgement.reason !== null && isIntegrityReason(judgement.reason)) return true;
      return !exchange.outcome.passedCors && verdict === 'blocked';
    case 'failure':
      if (sentence !== null) return judgement.reason !== null && sentence.reasons.includes(judgement.reason);
      if (verdict === 'opaque') return endsOpaque(judgement, exchange, exchange.outcome.netError);
      // The cause of the refusal is in the response, which the capture does not have.
      if (verdict === 'cannot-tell' && exchange.responseUnseen === true)
        return exchange.outcome.netError === corsNetError;
      if (!isFailure(verdict)) return false;
      if (exchange.outcome.source === 'resource-timing' && hasStatus(judgement, last)) return false;
      if (failedReason(exchange.outcome.netError) !== null) return verdict === 'failed';
      return fellWhereItEnded(judgement, exchange, last);
  }
}

/**
 * Whether what is judged to have been refused went on regardless: a request that has a response, or is known to have gone
 * out, was sent, whatever its preflight looks like, and a redirect that led somewhere was followed.
 */
export function wasLetThrough(
  { verdict, phase, hop, reason }: Judgement,
  { hops, supposed }: Exchange,
): boolean {
  if (supposed) return false;
  if (!isFailure(verdict)) return false;
  if (hops[hop + 1]?.response != null) return true;
  const went = hops[hop]?.response != null || hops[hop]?.sent === true;
  return phase === 'preflight' && reason !== null && went;
}

/** Whether Resource Timing would have a status of it: of a head that passed, and of a redirect that nobody was to follow. */
function hasStatus(judgement: Judgement, last: Hop): boolean {
  return judgement.reason === 'redirect-mode-error' || isCutBody(judgement, last);
}

/** Whether it is the body alone that failed. */
export function isCutBody({ verdict }: Judgement, { symptom }: Hop): boolean {
  const isOfBody = symptom === 'cut-short' || symptom === 'without-body' || symptom === 'kept-back';
  return isOfBody && verdict === 'failed';
}

/**
 * Whether script got its opaque response although the browser reported a failure: of the request that was begun for a
 * redirect nobody was to follow, of a body that nobody was to read, or of one that broke off unread.
 */
function endsOpaque({ assumption }: Judgement, exchange: Exchange, netError: string): boolean {
  const { mode } = exchange;
  const last = lastHop(exchange);
  if (netError === 'net::ERR_ABORTED') return true;
  if (last.response == null) return false;
  if (mayBeCall(exchange, last) && failedReason(netError) === 'connection-reset') return true;
  return netError === corsNetError && assumption.mode === 'no-cors' && mode.candidates.length === 1;
}

/** The generic failure with a response was of that response; without one, of the preflight or before it. */
function fellWhereItEnded(judgement: Judgement, exchange: Exchange, last: Hop): boolean {
  if (judgement.hop !== exchange.hops.length - 1) return false;
  if (last.response !== null) return judgement.phase !== 'preflight';
  return true;
}
