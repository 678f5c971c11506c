import { say } from '../../words/say.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowMethodsUnparsable: ReasonExplanation = {
  title: 'reason.allow-methods-unparsable.title',
  summary: (c) => {
    const { allowed, item } = c.evidence;
    return say('reason.allow-methods-unparsable.summary', {
      opening: opening(c),
      allowed,
      item,
      consequence: consequence(c),
    });
  },
  notes: () => [],
  links: ['preflightFetch', 'mdnInvalidAllowMethod'],
};
