import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';

/**
 * The beginning of a sentence, up to “but the response”: preflight, response, redirect.
 * The reason's own words go on from there: “has no … header”.
 */
export function opening(c: Case): Text {
  const { target, method, status } = c.evidence;
  if (c.evidence.cached === 'true') return say('opening.cached', { target, method });
  if (c.phase === 'actual' && c.hop.headersAlone !== undefined)
    return say('opening.without-status', { target, method });
  switch (c.phase) {
    case 'preflight':
      return say('opening.preflight', { target, method, status });
    case 'actual':
      return say(c.decision.hop > 0 ? 'opening.redirected' : 'opening.actual', { target, method, status });
    case 'redirect':
      return say('opening.redirect', { target, method, status });
  }
}

/** What the browser did about it, to follow “so”. */
export function consequence(c: Case): Text {
  if (c.phase === 'preflight') return neverSent(c);
  if (c.phase === 'redirect') return say('consequence.redirect-not-followed');
  return say('consequence.hidden');
}

/** The same for a sentence that has not yet mentioned the response. */
export function fullConsequence(c: Case): Text {
  if (c.phase !== 'actual' || c.hop.headersAlone !== undefined) return consequence(c);
  if (c.evidence.cached === 'true') return say('consequence.cached-response-hidden');
  return say('consequence.response-hidden', { status: c.evidence.status });
}

/** After a redirect the method did go to the servers before this one. */
function neverSent({ decision, evidence: { method } }: Case): Text {
  return decision.hop > 0
    ? say('consequence.not-sent-there', { method })
    : say('consequence.never-sent', { method });
}
