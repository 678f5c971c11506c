import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const integrityMismatch: ReasonExplanation = {
  title: 'reason.integrity-mismatch.title',
  summary: ({ evidence: { status, target } }) => say('reason.integrity-mismatch.summary', { status, target }),
  notes: () => [say('note.integrity-fix')],
  links: ['mdnIntegrity'],
};
