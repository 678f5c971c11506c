import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const dnsFailed: ReasonExplanation = {
  title: 'reason.dns-failed.title',
  summary: ({ evidence: { target, netError } }) => say('reason.dns-failed.summary', { target, netError }),
  notes: () => [say('note.not-cors')],
  links: ['mdnDidNotSucceed'],
};
