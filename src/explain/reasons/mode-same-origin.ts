import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const modeSameOrigin: ReasonExplanation = {
  title: 'reason.mode-same-origin.title',
  summary: ({ decision, evidence: { pageOrigin, url } }) =>
    decision.hop > 0
      ? say('reason.mode-same-origin.summary.redirect', { pageOrigin, url })
      : say('reason.mode-same-origin.summary', { pageOrigin, url }),
  notes: () => [say('note.same-origin-mode')],
  links: ['mainFetch', 'mdnRequestMode'],
};
