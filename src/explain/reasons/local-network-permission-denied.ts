import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { guardedSpaceWords, spaceWords } from '../space-words.ts';

export const localNetworkPermissionDenied: ReasonExplanation = {
  title: 'reason.local-network-permission-denied.title',
  label: () => say('reason.local-network-permission-denied.label'),
  summary({ evidence: { pageOrigin, clientSpace, target, targetSpace } }) {
    const words = { pageOrigin, target, targetSpace: guardedSpaceWords(targetSpace) };
    // A proxy or a policy can make any page public; then its own address says nothing.
    return clientSpace === 'public'
      ? say('reason.local-network-permission-denied.summary', {
          ...words,
          clientSpace: spaceWords(clientSpace),
        })
      : say('reason.local-network-permission-denied.summary.unknown-client', words);
  },
  notes: ({ evidence: { permission } }) => [
    say('note.no-server-header-helps'),
    ...(permission === 'denied' ? [say('note.permission-denied')] : []),
    ...(permission === 'prompt' ? [say('note.permission-undecided')] : []),
    say('note.local-network-permission'),
  ],
  links: ['localNetworkAccess', 'mdnLocalNetworkAccess'],
};
