import { get } from '../../engine/fetch/header-list.ts';
import type { Ground } from '../remedy.ts';
import type { Signature } from '../signature.ts';
import { bodyGround, firstGround } from '../signature.ts';

/** What CORS middlewares say when an origin, a method or a header is not on their list. */
const words =
  /Invalid CORS request|Disallowed CORS (?:origin|method|headers?)[a-z, ]*|CORS (?:check|origin|policy)[a-z ]*(?:failed|rejected|denied)|Not allowed by CORS|(?:Cross-?origin|Origin) (?:request |header )?(?:is )?(?:not allowed|forbidden|rejected|denied|mismatch)|Invalid Origin|CORS Not Allowed|CORSResponse: (?:CORS is not enabled for this bucket|This CORS request is not allowed)[^<]{0,80}|CORS preflight request failed|origin .{0,80} is not allowed/i;

/** Spring varies by all that it compares, refused or not. */
const spring = /access-control-request-method.*access-control-request-headers/i;

export const corsMiddleware: Signature = {
  find({ response, url }) {
    if (response.status !== 403 && response.status !== 400) return null;
    const ground = firstGround(
      bodyGround(response, words),
      springGround(response.status, get(response.headers, 'Vary')),
    );
    if (ground === null) return null;
    const { status } = response;
    return {
      drafts: [
        {
          id: 'put-on-the-list',
          grounds: [ground],
          target: url.origin,
          evidence: { status: String(status) },
        },
      ],
      instead: false,
    };
  },
};

function springGround(status: number, vary: string | null): Ground | null {
  return status === 403 && vary !== null && spring.test(vary)
    ? { kind: 'header', name: 'Vary', value: vary }
    : null;
}
