import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const crossOriginEmbedderPolicy: ReasonExplanation = {
  title: 'reason.cross-origin-embedder-policy.title',
  summary: ({ evidence: { pageOrigin, target } }) =>
    say('reason.cross-origin-embedder-policy.summary', { pageOrigin, target }),
  notes: () => [say('note.embedder-policy-fix')],
  links: ['resourcePolicy', 'mdnEmbedderPolicy'],
};
