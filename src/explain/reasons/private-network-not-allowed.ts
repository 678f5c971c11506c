import { say } from '../../words/say.ts';
import { consequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { guardedSpaceWords, spaceWords } from '../space-words.ts';

export const privateNetworkNotAllowed: ReasonExplanation = {
  title: 'reason.private-network-not-allowed.title',
  summary: (c) => {
    const { target, targetSpace, clientSpace } = c.evidence;
    return say('reason.private-network-not-allowed.summary', {
      target,
      targetSpace: guardedSpaceWords(targetSpace),
      clientSpace: spaceWords(clientSpace),
      consequence: consequence(c),
    });
  },
  notes: () => [say('note.private-network-warning'), say('note.private-network-is-history')],
  links: ['privateNetworkAccess', 'mdnLocalNetworkAccess'],
};
