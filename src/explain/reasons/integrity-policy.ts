import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const integrityPolicy: ReasonExplanation = {
  title: 'reason.integrity-policy.title',
  summary: ({ evidence: { document, policy, target } }) =>
    say('reason.integrity-policy.summary', { document, policy, target }),
  notes: () => [say('note.integrity-policy-fix')],
  links: ['integrityPolicy', 'mdnIntegrity'],
};
