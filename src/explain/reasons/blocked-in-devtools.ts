import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isReportedByChromium } from '../reported-by-chromium.ts';

export const blockedInDevtools: ReasonExplanation = {
  title: 'reason.blocked-in-devtools.title',
  summary: ({ evidence: { method, target } }) =>
    say('reason.blocked-in-devtools.summary', { method, target }),
  notes: ({ exchange }) => [
    say(isReportedByChromium(exchange) ? 'note.devtools-blocking' : 'note.devtools-blocking.firefox'),
    say('note.not-cors.plainly'),
  ],
  links: ['chromeRequestBlocking'],
};
