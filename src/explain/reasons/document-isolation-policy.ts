import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const documentIsolationPolicy: ReasonExplanation = {
  title: 'reason.document-isolation-policy.title',
  label: () => say('reason.document-isolation-policy.label'),
  summary: ({ evidence: { pageOrigin, target } }) =>
    say('reason.document-isolation-policy.summary', { pageOrigin, target }),
  notes: () => [say('note.embedder-policy-fix')],
  links: ['resourcePolicy', 'documentIsolationPolicy'],
};
