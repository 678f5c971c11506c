import type { Signature } from '../signature.ts';
import { headerGround, hostGround } from '../signature.ts';

const functions = /\.(?:cloudfunctions\.net|run\.app)$/;

/**
 * Google's front end asks IAM before a function or a Cloud Run service is reached: a preflight has no token to show.
 *
 * @see https://cloud.google.com/run/docs/authenticating/public
 */
export const googleInvoker: Signature = {
  find({ response, url }) {
    if (response.status !== 401 && response.status !== 403) return null;
    const front = headerGround(response, 'Server', /^Google Frontend/i);
    // What ran says so; what was refused before it has no such header.
    const ran = headerGround(response, 'Function-Execution-Id') ?? headerGround(response, 'X-Powered-By');
    const ground = hostGround(url, functions);
    if (front === null || ran !== null || ground === null) return null;
    return {
      drafts: [{ id: 'allow-public-invoker', grounds: [ground, front], target: url.origin }],
      instead: true,
    };
  },
};
