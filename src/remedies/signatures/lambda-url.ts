import type { Signature } from '../signature.ts';
import { headerGround, hostGround } from '../signature.ts';

/** A function URL that asks for a signature, or for CORS that its settings do not have. @see https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html */
export const lambdaUrl: Signature = {
  find({ response, url, preflight }) {
    const at = hostGround(url, /\.lambda-url\.[a-z0-9-]+\.on\.aws$/);
    const denied = headerGround(response, 'x-amzn-errortype', /^AccessDenied/);
    if (at === null || denied === null || response.status !== 403) return null;
    return {
      drafts: [
        {
          id: preflight ? 'answer-options-before-login' : 'renew-token',
          grounds: [denied],
          target: url.origin,
          hint: preflight ? 'remedy.hint.aws-lambda-url.options' : 'remedy.hint.aws-lambda-url.error',
        },
      ],
      instead: false,
    };
  },
};
