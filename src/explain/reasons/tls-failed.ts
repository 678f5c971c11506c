import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const tlsFailed: ReasonExplanation = {
  title: 'reason.tls-failed.title',
  summary: ({ evidence: { target, netError } }) =>
    netError
      ? say('reason.tls-failed.summary', { target, netError })
      : say('reason.tls-failed.summary.unnamed', { target }),
  notes: ({ evidence: { target } }) => [say('note.open-in-tab', { target }), say('note.not-cors')],
  links: ['mdnTls', 'mdnDidNotSucceed'],
};
