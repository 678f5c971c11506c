import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { guardedSpaceWords } from '../space-words.ts';

export const localNetworkInsecureContext: ReasonExplanation = {
  title: 'reason.local-network-insecure-context.title',
  summary: ({ evidence: { pageOrigin, target, targetSpace } }) =>
    say('reason.local-network-insecure-context.summary', {
      pageOrigin,
      target,
      targetSpace: guardedSpaceWords(targetSpace),
    }),
  notes: () => [say('note.no-server-header-helps'), say('note.serve-page-over-https')],
  links: ['localNetworkAccess', 'mdnLocalNetworkAccess', 'mdnSecureContexts'],
};
