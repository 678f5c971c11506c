import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const blockedInDevtools: ReasonExplanation = {
  title: 'reason.blocked-in-devtools.title',
  summary: ({ evidence: { method, target } }) =>
    say('reason.blocked-in-devtools.summary', { method, target }),
  notes: () => [say('note.devtools-blocking'), say('note.not-cors.plainly')],
  links: ['chromeRequestBlocking'],
};
