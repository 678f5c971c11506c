import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { spaceWords } from '../space-words.ts';

export const localNetworkSpaceMismatch: ReasonExplanation = {
  title: 'reason.local-network-space-mismatch.title',
  summary({ evidence: { target, declaredSpace, targetSpace } }) {
    const words = { target, targetSpace: spaceWords(targetSpace) };
    return declaredSpace === undefined
      ? say('reason.local-network-space-mismatch.summary.undeclared', words)
      : say('reason.local-network-space-mismatch.summary', {
          ...words,
          declaredSpace: spaceWords(declaredSpace),
        });
  },
  notes: () => [say('note.no-server-header-helps'), say('note.target-address-space')],
  links: ['localNetworkAccess', 'mdnTargetAddressSpace'],
};
