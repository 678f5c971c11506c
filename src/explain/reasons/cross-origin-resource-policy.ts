import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const crossOriginResourcePolicy: ReasonExplanation = {
  title: 'reason.cross-origin-resource-policy.title',
  summary: ({ hop, evidence: { target, pageOrigin } }) =>
    say('reason.cross-origin-resource-policy.summary', {
      target,
      policy: get(hop.response?.headers ?? [], 'Cross-Origin-Resource-Policy'),
      pageOrigin,
    }),
  notes: () => [say('note.resource-policy-fix')],
  links: ['resourcePolicy', 'mdnResourcePolicy'],
};
