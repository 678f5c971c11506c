import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const connectionTimedOut: ReasonExplanation = {
  title: 'reason.connection-timed-out.title',
  label: () => say('reason.connection-timed-out.label'),
  summary: ({ evidence: { target, netError } }) =>
    say('reason.connection-timed-out.summary', { target, netError }),
  notes: () => [say('note.not-cors')],
  links: ['mdnDidNotSucceed'],
};
