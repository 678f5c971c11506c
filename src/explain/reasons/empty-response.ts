import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const emptyResponse: ReasonExplanation = {
  title: 'reason.empty-response.title',
  summary: ({ evidence: { target, netError } }) => say('reason.empty-response.summary', { target, netError }),
  notes: () => [say('note.not-cors')],
  links: ['mdnDidNotSucceed'],
};
