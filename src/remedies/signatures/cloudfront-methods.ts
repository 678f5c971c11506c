import type { Signature } from '../signature.ts';
import { bodyGround, headerGround } from '../signature.ts';

/** A behavior of CloudFront that lets GET and HEAD pass alone. @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html */
export const cloudfrontMethods: Signature = {
  find({ c, response, url, preflight }) {
    if (response.status !== 403) return null;
    const says = bodyGround(response, /not configured to allow the HTTP request method/);
    const server = preflight ? headerGround(response, 'Server', /^cloudfront/i) : null;
    const ground = says ?? server;
    if (ground === null) return null;
    const method = preflight ? 'OPTIONS' : c.hop.request.method;
    return {
      drafts: [{ id: 'let-method-through', grounds: [ground], target: url.origin, evidence: { method } }],
      instead: true,
    };
  },
};
