import type { Signature } from '../signature.ts';
import { bodyGround, headerGround } from '../signature.ts';
import { s3Host } from './s3-host.ts';

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
    if (region?.kind !== 'header' || !wrong || !s3Host.test(url.hostname)) return null;
    return {
      drafts: [{ id: 'sign-for-region', grounds: [region], evidence: { region: region.value } }],
      instead: true,
    };
  },
};
