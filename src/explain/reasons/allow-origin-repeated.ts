import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import { fields } from '../labels/allow-origin-repeated.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowOriginRepeated: ReasonExplanation = {
  title: 'reason.allow-origin-repeated.title',
  summary(c) {
    const words = { opening: opening(c), allowed: c.evidence.allowed, consequence: consequence(c) };
    return fields(c) > 1
      ? sayCount('reason.allow-origin-repeated.summary.fields', fields(c), words)
      : say('reason.allow-origin-repeated.summary.list', words);
  },
  notes: (c) => (fields(c) > 1 ? [] : [say('note.one-origin')]),
  links: ['corsCheck', 'mdnMultipleAllowOrigin'],
};
