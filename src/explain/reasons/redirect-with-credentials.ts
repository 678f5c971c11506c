import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { withoutUserInfo } from '../without-user-info.ts';

export const redirectWithCredentials: ReasonExplanation = {
  title: 'reason.redirect-with-credentials.title',
  summary: ({ evidence: { method, target, status, location } }) =>
    say('reason.redirect-with-credentials.summary', {
      method,
      target,
      status,
      location: withoutUserInfo(location),
    }),
  notes: () => [say('note.credentials-in-address')],
  links: ['redirectFetch', 'mdnCors'],
};
