import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const noCorsRedirectMode: ReasonExplanation = {
  title: 'reason.no-cors-redirect-mode.title',
  summary: ({ evidence: { url } }) => say('reason.no-cors-redirect-mode.summary', { url }),
  notes: () => [say('note.no-cors-mode')],
  links: ['mainFetch', 'mdnRequestRedirect'],
};
