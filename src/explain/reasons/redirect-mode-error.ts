import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const redirectModeError: ReasonExplanation = {
  title: 'reason.redirect-mode-error.title',
  summary: ({ evidence: { method, target, status } }) =>
    say('reason.redirect-mode-error.summary', { method, target, status }),
  notes: () => [say('note.follow-redirects')],
  links: ['redirectFetch', 'mdnRequestRedirect'],
};
