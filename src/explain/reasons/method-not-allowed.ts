import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { listedInOtherCase } from '../labels/method-not-allowed.ts';
import { consequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const methodNotAllowed: ReasonExplanation = {
  title: 'reason.method-not-allowed.title',
  summary,
  notes: (c) => (listedInOtherCase(c) === null ? [say('note.safelisted-methods')] : []),
  links: ['preflightFetch', 'mdnMethodNotFound'],
};

function summary(c: Case): Text {
  const { target, requested, allowed } = c.evidence;
  const words = { target, requested, consequence: consequence(c) };
  const listed = listedInOtherCase(c);
  if (allowed === undefined) return say('reason.method-not-allowed.summary.absent', words);
  if (listed !== null) return say('reason.method-not-allowed.summary.case', { ...words, allowed, listed });
  return c.evidence.wildcardIsLiteral === 'true'
    ? say('reason.method-not-allowed.summary.wildcard', { ...words, allowed })
    : say('reason.method-not-allowed.summary.listed', { ...words, allowed });
}
