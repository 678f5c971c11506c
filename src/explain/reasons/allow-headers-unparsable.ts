import { say } from '../../words/say.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowHeadersUnparsable: ReasonExplanation = {
  title: 'reason.allow-headers-unparsable.title',
  summary: (c) => {
    const { allowed, item } = c.evidence;
    return say('reason.allow-headers-unparsable.summary', {
      opening: opening(c),
      allowed,
      item,
      consequence: consequence(c),
    });
  },
  notes: () => [],
  links: ['preflightFetch', 'mdnInvalidAllowHeader'],
};
