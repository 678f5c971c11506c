import { say } from '../../words/say.ts';
import { localNetworkNotes } from '../local-network-notes.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { guardedSpaceWords, spaceWords } from '../space-words.ts';

export const localNetworkPermissionDenied: ReasonExplanation = {
  title: 'reason.local-network-permission-denied.title',
  summary({ evidence: { pageOrigin, clientSpace, target, targetSpace: space, ...evidence } }) {
    const targetSpace = guardedSpaceWords(space);
    const { asker, document, within, policy } = evidence;
    if (asker === 'frame') {
      const words = { document, target, targetSpace, within };
      return say('reason.local-network-permission-denied.summary.frame', words);
    }
    if (asker === 'policy') {
      const words = { document, target, targetSpace, policy };
      return say('reason.local-network-permission-denied.summary.policy', words);
    }
    const words = { pageOrigin, target, targetSpace };
    // A proxy or a policy can make any page public; then its own address says nothing.
    return clientSpace === 'public'
      ? say('reason.local-network-permission-denied.summary', {
          ...words,
          clientSpace: spaceWords(clientSpace),
        })
      : say('reason.local-network-permission-denied.summary.unknown-client', words);
  },
  notes: ({ evidence }) => [say('note.no-server-header-helps'), ...localNetworkNotes(evidence)],
  links: ['localNetworkAccess', 'mdnLocalNetworkAccess'],
};
