import { say } from '../../words/say.ts';
import { notCors } from '../not-cors.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const unsafePort: ReasonExplanation = {
  title: 'reason.unsafe-port.title',
  summary: ({ evidence: { target, netError } }) =>
    netError
      ? say('reason.unsafe-port.summary', { target, netError })
      : say('reason.unsafe-port.summary.unnamed', { target }),
  notes: (about) => [notCors(about), say('note.move-port')],
  links: ['portBlocking', 'mdnDidNotSucceed'],
};
