import type { Signature } from '../signature.ts';
import { firstGround, headerGround, hostGround } from '../signature.ts';

/** Deployment Protection: Vercel asks for a login before the deployment is reached. @see https://vercel.com/docs/deployment-protection */
export const vercel: Signature = {
  find({ response, url }) {
    const ground = firstGround(
      headerGround(response, 'Set-Cookie', /_vercel_sso_nonce=/),
      headerGround(response, 'Location', /^https:\/\/vercel\.com\/sso-api/),
      response.status === 401 && headerGround(response, 'Server', /^Vercel/i) !== null
        ? hostGround(url, /\.vercel\.app$/)
        : null,
    );
    if (ground === null) return null;
    return {
      drafts: [{ id: 'open-vercel-protection', grounds: [ground], target: url.origin }],
      instead: true,
    };
  },
};
