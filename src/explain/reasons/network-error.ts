import { say } from '../../words/say.ts';
import { notCors } from '../not-cors.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const networkError: ReasonExplanation = {
  title: 'reason.network-error.title',
  summary: ({ response, hop: { symptom }, evidence: { method, target, status, netError } }) => {
    if (symptom === 'no-connection')
      return say('reason.network-error.summary.no-connection', { method, target });
    if (netError) return say('reason.network-error.summary', { method, target, netError });
    return response === null
      ? say('reason.network-error.summary.unnamed', { method, target })
      : say('reason.network-error.summary.handshake', { target, status });
  },
  notes: (about) => [notCors(about)],
  links: ['mdnDidNotSucceed'],
};
