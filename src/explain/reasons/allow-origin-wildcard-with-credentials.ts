import { say } from '../../words/say.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowOriginWildcardWithCredentials: ReasonExplanation = {
  title: 'reason.allow-origin-wildcard-with-credentials.title',
  summary: (c) =>
    say('reason.allow-origin-wildcard-with-credentials.summary', {
      opening: opening(c),
      origin: c.evidence.origin,
      consequence: consequence(c),
    }),
  notes: () => [
    say('note.what-credentials-are'),
    say('note.drop-credentials'),
    say('note.never-reflect-any-origin'),
  ],
  links: ['corsCheck', 'credentials', 'mdnNotSupportingCredentials'],
};
