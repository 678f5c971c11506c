import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { withoutUserInfo } from '../without-user-info.ts';

export const redirectInvalid: ReasonExplanation = {
  title: 'reason.redirect-invalid.title',
  summary: ({ evidence: { method, target, status, location, netError } }) =>
    location === undefined
      ? say('reason.redirect-invalid.summary.unknown', { method, target, netError })
      : say('reason.redirect-invalid.summary', {
          method,
          target,
          status,
          location: withoutUserInfo(location),
        }),
  notes: () => [],
  links: ['redirectFetch'],
};
