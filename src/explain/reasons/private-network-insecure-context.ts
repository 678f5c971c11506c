import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { guardedSpaceWords } from '../space-words.ts';

export const privateNetworkInsecureContext: ReasonExplanation = {
  title: 'reason.private-network-insecure-context.title',
  summary: ({ evidence: { pageOrigin, target, targetSpace } }) =>
    say('reason.private-network-insecure-context.summary', {
      pageOrigin,
      target,
      targetSpace: guardedSpaceWords(targetSpace),
    }),
  notes: () => [say('note.no-server-header-helps'), say('note.private-network-is-history')],
  links: ['privateNetworkAccess', 'mdnSecureContexts'],
};
