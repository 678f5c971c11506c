import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const cachedWithoutAllowOrigin: ReasonExplanation = {
  title: 'reason.cached-without-allow-origin.title',
  summary: ({ evidence: { target } }) => say('reason.cached-without-allow-origin.summary', { target }),
  notes: () => [say('note.cached-by-plain-request'), say('note.disable-cache-proves')],
  links: ['corsCheck', 'caches', 'mdnVary'],
};
