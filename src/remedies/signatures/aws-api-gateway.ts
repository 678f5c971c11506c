import type { Draft } from '../remedy.ts';
import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround, hostGround, isError } from '../signature.ts';

/** API Gateway's own errors: no code of the API ran, so no header of it can be there. */
export const apiGateway: Signature = {
  find({ response, url, preflight }) {
    const gateway = firstGround(
      headerGround(response, 'x-amz-apigw-id'),
      headerGround(response, 'apigw-requestid'),
      hostGround(url, /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/),
    );
    if (gateway === null || !isError(response)) return null;
    const type = headerGround(response, 'x-amzn-errortype');
    const grounds = type === null ? [gateway] : [type, gateway];
    const target = url.origin;
    const { status } = response;
    const lambda = headerGround(response, 'x-amzn-trace-id', /Root=.*Parent=/);
    if (status === 504 || (status === 503 && lambda === null))
      return {
        drafts: [
          { id: 'shorten-the-work', grounds, target },
          { id: 'set-gateway-responses', grounds, target },
        ],
        instead: true,
      };
    // It has no 404 for a route: what it does not know, it takes for a request without a signature.
    const unknown = firstGround(
      headerGround(response, 'x-amzn-errortype', /^MissingAuthenticationToken/),
      bodyGround(response, /Missing Authentication Token/),
    );
    if (unknown !== null) {
      const fix = preflight ? ('answer-options' as const) : ('call-known-route' as const);
      return {
        drafts: [
          { id: fix, grounds: [unknown], ...(preflight ? { target } : {}) },
          { id: 'set-gateway-responses', grounds, target },
        ],
        instead: false,
      };
    }
    const own =
      type ?? bodyGround(response, /^\{"message":\s?"(?:Internal Server Error|Internal server error)"\}/);
    if (own === null) return null;
    const first: Draft = {
      ...whatItSays(status, preflight),
      grounds: type === null ? [own] : grounds,
      target,
    };
    return preflight && status < 429
      ? { drafts: [first], instead: false }
      : { drafts: [first, { id: 'set-gateway-responses', grounds, target }], instead: true };
  },
};

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html */
function whatItSays(status: number, preflight: boolean): Draft {
  if (status >= 500)
    return { id: 'start-function', evidence: { platform: 'API Gateway', status: String(status) } };
  if (status === 413) return { id: 'allow-larger-body', hint: 'remedy.hint.aws.payload' };
  if (status === 429) return { id: 'ask-less-often' };
  if (status === 401 || status === 403)
    return { id: preflight ? 'answer-options-before-login' : 'renew-token' };
  return { id: preflight ? 'answer-options' : 'look-at-the-error' };
}
