import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const connectionRefused: ReasonExplanation = {
  title: 'reason.connection-refused.title',
  summary: ({ evidence: { target, netError } }) =>
    say('reason.connection-refused.summary', { target, netError }),
  notes: () => [say('note.not-cors')],
  links: ['mdnDidNotSucceed'],
};
