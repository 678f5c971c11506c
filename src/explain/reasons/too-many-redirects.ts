import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const tooManyRedirects: ReasonExplanation = {
  title: 'reason.too-many-redirects.title',
  summary: ({ evidence: { target } }) => say('reason.too-many-redirects.summary', { target }),
  notes: () => [],
  links: ['redirectFetch'],
};
