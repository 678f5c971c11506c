import { say } from '../../words/say.ts';
import { notCors } from '../not-cors.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isReportedByChromium } from '../reported-by-chromium.ts';

export const blockedByExtension: ReasonExplanation = {
  title: 'reason.blocked-by-extension.title',
  summary: ({ evidence: { method, target, netError } }) =>
    netError
      ? say('reason.blocked-by-extension.summary', { target, netError })
      : say('reason.blocked-by-extension.summary.unnamed', { method, target }),
  notes: (about) => [
    notCors(about),
    isReportedByChromium(about.exchange)
      ? say('note.private-window')
      : say('note.tracking-shield', { target: about.evidence.target }),
  ],
  links: ['mdnDidNotSucceed'],
};
