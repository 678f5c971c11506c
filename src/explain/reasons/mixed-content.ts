import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const mixedContent: ReasonExplanation = {
  title: 'reason.mixed-content.title',
  label: () => say('reason.mixed-content.label'),
  summary: ({ evidence: { pageOrigin, target } }) =>
    say('reason.mixed-content.summary', { pageOrigin, target }),
  notes: ({ exchange: { targetAddressSpace } }) => [
    say('note.mixed-content-mends'),
    // A name tells nothing of its address, and what was never connected to has none.
    ...(targetAddressSpace.candidates[0] === 'public' ? [] : [say('note.mixed-content-local')]),
  ],
  links: ['mdnMixedContent'],
};
