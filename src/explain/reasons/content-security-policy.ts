import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const contentSecurityPolicy: ReasonExplanation = {
  title: 'reason.content-security-policy.title',
  summary({ hop: { symptom }, evidence: { method, pageOrigin, target, directive, document, location } }) {
    if (directive === undefined && symptom === 'never-opened')
      return say('reason.content-security-policy.summary.likely', { method, target, pageOrigin });
    if (directive === undefined) return say('reason.content-security-policy.summary', { pageOrigin, target });
    return location === undefined
      ? say('reason.content-security-policy.summary.directive', { document, directive, target })
      : say('reason.content-security-policy.summary.redirect', { document, directive, target, location });
  },
  notes: ({ evidence: { directive } }) =>
    directive === undefined
      ? [say('note.csp-fix.any'), say('note.csp-meta')]
      : [say('note.csp-fix', { directive: directive.split(' ', 1)[0] })],
  links: ['mdnConnectSrc'],
};
