import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';
import { consequence } from './phase-words.ts';

/** Reasons that a response's status or headers are the whole of. */
const ofResponse =
  /^(?:allow-|method-not-allowed$|header-not-allowed$|preflight-(?:status-not-ok|redirected)$)/;

/** The sentence where the browser names its reason, and the response that it speaks of is not in the capture; null: it is. */
export function unseenResponse(c: Case): Text | null {
  const { named, target, method, requested, name, allowed, status } = c.evidence;
  if (named === undefined || c.response !== null || !ofResponse.test(c.decision.reason ?? '')) return null;
  // Safari says that by itself.
  if (c.decision.reason === 'preflight-status-not-ok' && status !== undefined) return null;
  const words = {
    ...{ target, method, asked: requested ?? name, consequence: consequence(c) },
    named: allowed === undefined ? named : `${named}: ${allowed}`,
  };
  if (c.phase !== 'preflight') return say('unseen-response.actual', words);
  return say(words.asked === undefined ? 'unseen-response.preflight' : 'unseen-response.asked', words);
}
