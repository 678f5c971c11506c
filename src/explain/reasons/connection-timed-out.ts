import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const connectionTimedOut: ReasonExplanation = {
  title: 'reason.connection-timed-out.title',
  summary: ({ evidence: { target, netError } }) =>
    say('reason.connection-timed-out.summary', { target, netError }),
  notes: () => [say('note.not-cors')],
  links: ['mdnDidNotSucceed'],
};
