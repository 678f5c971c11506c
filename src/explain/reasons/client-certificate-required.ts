import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const clientCertificateRequired: ReasonExplanation = {
  title: 'reason.client-certificate-required.title',
  summary: ({ evidence: { target, netError } }) =>
    say('reason.client-certificate-required.summary', { target, netError }),
  notes: (c) =>
    // Without a preflight of its own the certificate itself is what is missing.
    c.hop.preflight === null
      ? [say('note.not-cors')]
      : [say('note.preflight-without-certificate'), say('note.not-cors')],
  links: ['preflightFetch', 'mdnDidNotSucceed'],
};
