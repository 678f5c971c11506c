import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const framingRefused: ReasonExplanation = {
  title: 'reason.framing-refused.title',
  summary: ({ evidence: { pageOrigin, target, status, directive, frameOptions } }) => {
    const rule = directive ?? (frameOptions === undefined ? null : `X-Frame-Options: ${frameOptions}`);
    return rule === null
      ? say('reason.framing-refused.summary.unnamed', { target, pageOrigin })
      : say('reason.framing-refused.summary', { status, target, rule, pageOrigin });
  },
  notes: () => [say('note.framing-fix')],
  links: ['mdnFrameAncestors', 'mdnFrameOptions'],
};
