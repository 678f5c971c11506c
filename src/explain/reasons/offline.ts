import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const offline: ReasonExplanation = {
  title: 'reason.offline.title',
  summary: ({ evidence: { target, netError } }) => say('reason.offline.summary', { target, netError }),
  notes: () => [say('note.not-cors')],
  links: ['mdnDidNotSucceed'],
};
