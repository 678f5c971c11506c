import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const documentIsolationPolicy: ReasonExplanation = {
  title: 'reason.document-isolation-policy.title',
  summary: ({ evidence: { pageOrigin, target } }) =>
    say('reason.document-isolation-policy.summary', { pageOrigin, target }),
  notes: () => [say('note.embedder-policy-fix')],
  links: ['resourcePolicy', 'documentIsolationPolicy'],
};
