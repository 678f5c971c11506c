import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const blockedByExtension: ReasonExplanation = {
  title: 'reason.blocked-by-extension.title',
  summary: ({ evidence: { target, netError } }) =>
    say('reason.blocked-by-extension.summary', { target, netError }),
  notes: () => [say('note.not-cors'), say('note.private-window')],
  links: ['mdnDidNotSucceed'],
};
