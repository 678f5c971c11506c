import { say } from '../../words/say.ts';
import { notCors } from '../not-cors.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const connectionRefused: ReasonExplanation = {
  title: 'reason.connection-refused.title',
  summary: ({ evidence: { target, netError } }) =>
    netError
      ? say('reason.connection-refused.summary', { target, netError })
      : say('reason.connection-refused.summary.unnamed', { target }),
  notes: (about) => [notCors(about)],
  links: ['mdnDidNotSucceed'],
};
