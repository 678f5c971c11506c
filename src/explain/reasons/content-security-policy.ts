import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const contentSecurityPolicy: ReasonExplanation = {
  title: 'reason.content-security-policy.title',
  label: () => say('reason.content-security-policy.label'),
  summary: ({ evidence: { pageOrigin, target } }) =>
    say('reason.content-security-policy.summary', { pageOrigin, target }),
  notes: () => [say('note.csp-mends')],
  links: ['mdnConnectSrc'],
};
