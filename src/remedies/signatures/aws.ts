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
    if (type === null) return null;
    if (preflight)
      return { drafts: [{ id: 'answer-options-before-login', grounds, target }], instead: false };
    return {
      drafts: [
        { id: 'renew-token', grounds, target },
        { id: 'set-gateway-responses', grounds, target },
      ],
      instead: true,
    };
  },
};

const bucket = /(?:^|\.)s3[.-](?:[a-z0-9-]+\.)*amazonaws\.com$/;

/** A request that was signed for another region, or for none: S3 sends it on, and no preflight survives that. */
export const s3Region: Signature = {
  find({ response, url }) {
    const region = headerGround(response, 'x-amz-bucket-region');
    const wrong =
      response.status === 301 ||
      response.status === 307 ||
      (response.status === 400 &&
        bodyGround(response, /AuthorizationHeaderMalformed|PermanentRedirect|IllegalLocationConstraint/) !==
          null);
    if (region?.kind !== 'header' || !wrong || !bucket.test(url.hostname)) return null;
    return {
      drafts: [{ id: 'sign-for-region', grounds: [region], evidence: { region: region.value } }],
      instead: true,
    };
  },
};

/** A bucket that has CORS rules, or none, and refused the request itself: its signature, its time, its rights. */
export const s3Refused: Signature = {
  find({ response, url, preflight }) {
    const store = firstGround(
      headerGround(response, 'Server', /^AmazonS3/i),
      headerGround(response, 'x-amz-request-id'),
    );
    if (store === null || !bucket.test(url.hostname) || preflight || response.status !== 403) return null;
    const why = bodyGround(
      response,
      /SignatureDoesNotMatch|AccessDenied|RequestTimeTooSkewed|ExpiredToken|InvalidAccessKeyId|Request has expired/,
    );
    return { drafts: [{ id: 'sign-what-is-sent', grounds: [why ?? store] }], instead: false };
  },
};
