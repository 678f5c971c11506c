import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const redirectBodyNotReplayable: ReasonExplanation = {
  title: 'reason.redirect-body-not-replayable.title',
  summary: ({ evidence: { method, target, status } }) =>
    say('reason.redirect-body-not-replayable.summary', { method, target, status }),
  notes: () => [say('note.buffered-body')],
  links: ['redirectFetch'],
};
