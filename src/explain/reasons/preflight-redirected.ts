import { say } from '../../words/say.ts';
import { consequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { withoutUserInfo } from '../without-user-info.ts';

export const preflightRedirected: ReasonExplanation = {
  title: 'reason.preflight-redirected.title',
  summary: (c) => {
    const { target, method, status, location } = c.evidence;
    return say('reason.preflight-redirected.summary', {
      target,
      method,
      status,
      location: withoutUserInfo(location),
      consequence: consequence(c),
    });
  },
  notes: () => [say('note.any-redirect-fails')],
  links: ['preflightFetch', 'mdnExternalRedirect'],
};
