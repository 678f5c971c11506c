import type { Exchange, Hop } from '../exchange.ts';
import { corsNetError, failedReason } from '../network-failure.ts';
import { webkitSentence } from '../webkit-sentence.ts';
import { isIntegrityReason } from './integrity.ts';
import type { Judgement } from './judgement.ts';

/** Whether a judgement is one the browser could have come to, given what it reported and how far the exchange got. */
export function explainsOutcome(judgement: Judgement, exchange: Exchange): boolean {
  const { verdict } = judgement;
  if (wasLetThrough(judgement, exchange)) return false;
  const last = exchange.hops[exchange.hops.length - 1] as Hop;
  const sentence = exchange.outcome.kind === 'failure' ? webkitSentence(exchange.outcome.netError) : null;
  switch (exchange.outcome.kind) {
    case 'pending':
      return true;
    case 'success':
      return verdict !== 'blocked' && verdict !== 'failed';
    case 'not-reported':
      // Firefox leaves out the request whose preflight failed, and only that one.
      return last.entry !== null || judgement.phase === 'preflight';
    case 'integrity-refused':
      if (judgement.reason !== null && isIntegrityReason(judgement.reason)) return true;
      return !exchange.outcome.passedCors && verdict === 'blocked';
    case 'failure':
      if (sentence !== null) return judgement.reason !== null && sentence.reasons.includes(judgement.reason);
      // The request that was begun for a redirect nobody was to follow, or a body that nobody was to read.
      if (verdict === 'opaque')
        return last.response !== null || exchange.outcome.netError === 'net::ERR_ABORTED';
      // What the answer was refused for is in the answer, which the capture has not.
      if (verdict === 'cannot-tell' && exchange.answerUnseen === true)
        return exchange.outcome.netError === corsNetError;
      if (verdict !== 'blocked' && verdict !== 'failed') return false;
      if (failedReason(exchange.outcome.netError) !== null) return verdict === 'failed';
      return fellWhereItEnded(judgement, exchange, last);
  }
}

/**
 * Whether what is judged to have been refused went on regardless: a request that has a response was sent, whatever its
 * preflight looks like, and a redirect that led somewhere was followed.
 */
export function wasLetThrough(
  { verdict, phase, hop, reason }: Judgement,
  { hops, supposed }: Exchange,
): boolean {
  if (supposed) return false;
  if (verdict !== 'blocked' && verdict !== 'failed') return false;
  if (hops[hop + 1]?.response != null) return true;
  return phase === 'preflight' && reason !== null && hops[hop]?.response != null;
}

/** The generic failure with an answer in hand was of that answer; without one, of the preflight or before it. */
function fellWhereItEnded(judgement: Judgement, exchange: Exchange, last: Hop): boolean {
  if (judgement.hop !== exchange.hops.length - 1) return false;
  if (last.response !== null) return judgement.phase !== 'preflight';
  return true;
}
