import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { spaceWords } from '../space-words.ts';

export const localNetworkSpaceMismatch: ReasonExplanation = {
  title: 'reason.local-network-space-mismatch.title',
  /** Only a console message says what was declared. */
  summary: ({ evidence: { target, targetSpace } }) =>
    say('reason.local-network-space-mismatch.summary', { target, targetSpace: spaceWords(targetSpace) }),
  notes: () => [say('note.no-server-header-helps'), say('note.target-address-space')],
  links: ['localNetworkAccess', 'mdnTargetAddressSpace'],
};
