import { say } from '../../words/say.ts';
import { isEmpty } from '../labels/allow-origin-invalid.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowOriginInvalid: ReasonExplanation = {
  title: 'reason.allow-origin-invalid.title',
  summary(c) {
    const { allowed, origin } = c.evidence;
    const words = { opening: opening(c), origin, consequence: consequence(c) };
    return isEmpty(c)
      ? say('reason.allow-origin-invalid.summary.empty', words)
      : say('reason.allow-origin-invalid.summary.value', { ...words, allowed });
  },
  notes: (c) =>
    isEmpty(c) ? [say('note.empty-setting')] : [say('note.origin-parts'), say('note.one-origin')],
  links: ['corsCheck', 'mdnNotMatchingOrigin'],
};
