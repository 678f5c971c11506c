import { say } from '../../words/say.ts';
import { notCors } from '../not-cors.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const connectionReset: ReasonExplanation = {
  title: 'reason.connection-reset.title',
  summary: ({ evidence: { target, netError } }) =>
    netError
      ? say('reason.connection-reset.summary', { target, netError })
      : say('reason.connection-reset.summary.unnamed', { target }),
  notes: (about) => [notCors(about)],
  links: ['mdnDidNotSucceed'],
};
