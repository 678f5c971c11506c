import type { Decision } from '../decision.ts';
import { type Exchange, lastHop } from '../exchange.ts';
import type { Profile } from '../profiles/profile.ts';
import { alternativesTo } from './alternatives.ts';
import { assumptions } from './assumption.ts';
import { explainsOutcome, isCutBody } from './explains-outcome.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { writeDecision } from './write-decision.ts';

/**
 * Decides what passes by all that the log has, and of which Resource Timing has no status: script was not given it (Firefox).
 * It had credentials that the log does not tell of, or script gave the call up as the response came, or the browser had
 * other headers than the log.
 *
 * @param all judgements, under every assumption
 * @returns null: not all of it passes
 */
export function decideWithheld(
  all: readonly Judgement[],
  exchange: Exchange,
  profile: Profile,
): Decision | null {
  const last = lastHop(exchange);
  // Of what script is not given Firefox may take no byte of the body.
  const hasPassed = (one: Judgement) => one.verdict === 'allowed' || isCutBody(one, last);
  const passing = all.every(hasPassed) ? withheld(all) : [];
  const supposed = withUntoldCredentials(exchange);
  const refused = supposed === null ? [] : explaining(supposed, profile);
  const left = [...refused, ...passing];
  const [first] = left;
  if (first === undefined) return null;
  const decided = refused.length === 0 ? exchange : (supposed ?? exchange);
  return writeDecision(first, left, alternativesTo(first, left, [], decided, profile), decided, profile);
}

/** Likeliest first. */
function withheld(judgements: readonly Judgement[]): readonly Judgement[] {
  const phase = 'actual';
  return [
    ...judgements.map((one) => ({ ...one, verdict: 'failed', reason: 'aborted', phase }) as const),
    ...judgements.map(
      (one) => ({ ...one, verdict: 'blocked', reason: 'blocked-without-trace', phase }) as const,
    ),
  ];
}

/** In Firefox a call with `keepalive` lacks the header that tells of credentials. null: it is not by that header. */
function withUntoldCredentials(exchange: Exchange): Exchange | null {
  const { source } = exchange.credentialsMode;
  if (source !== 'no-storage-access-sent') return null;
  return { ...exchange, credentialsMode: { candidates: ['include'], source: 'outcome' } };
}

function explaining(exchange: Exchange, profile: Profile): readonly Judgement[] {
  return assumptions(exchange)
    .map((assumption) => judge(exchange, assumption, profile))
    .filter((judgement) => explainsOutcome(judgement, exchange));
}
