import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround } from '../signature.ts';
import { s3Host } from './s3-host.ts';

/** A bucket that has CORS rules, or none, and refused the request itself: its signature, its time, its rights. */
export const s3Refused: Signature = {
  find({ response, url, preflight }) {
    const store = firstGround(
      headerGround(response, 'Server', /^AmazonS3/i),
      headerGround(response, 'x-amz-request-id'),
    );
    if (store === null || !s3Host.test(url.hostname) || preflight || response.status !== 403) return null;
    const why = bodyGround(
      response,
      /SignatureDoesNotMatch|AccessDenied|RequestTimeTooSkewed|ExpiredToken|InvalidAccessKeyId|Request has expired/,
    );
    return { drafts: [{ id: 'sign-what-is-sent', grounds: [why ?? store] }], instead: false };
  },
};
