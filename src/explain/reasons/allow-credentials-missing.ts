import { say } from '../../words/say.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isReportedByChromium } from '../reported-by-chromium.ts';

export const allowCredentialsMissing: ReasonExplanation = {
  title: 'reason.allow-credentials-missing.title',
  summary(c) {
    const { allowCredentials } = c.evidence;
    const words = { opening: opening(c), consequence: consequence(c) };
    return allowCredentials === undefined
      ? say('reason.allow-credentials-missing.summary.absent', words)
      : say('reason.allow-credentials-missing.summary.value', { ...words, allowCredentials });
  },
  notes: ({ evidence: { allowCredentials }, exchange }) => [
    ...(allowCredentials === undefined && isReportedByChromium(exchange)
      ? [say('note.chromium-shows-empty')]
      : []),
    say('note.what-credentials-are'),
    say('note.drop-credentials'),
  ],
  links: ['corsCheck', 'credentials', 'mdnMissingAllowCredentials'],
};
