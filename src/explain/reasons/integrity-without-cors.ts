import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const integrityWithoutCors: ReasonExplanation = {
  title: 'reason.integrity-without-cors.title',
  summary: ({ evidence: { url } }) => say('reason.integrity-without-cors.summary', { url }),
  notes: () => [say('note.integrity-crossorigin')],
  links: ['mdnIntegrity'],
};
