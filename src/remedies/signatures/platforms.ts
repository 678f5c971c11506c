import type { CapturedResponse } from '../../engine/exchange.ts';
import type { Ground } from '../remedy.ts';
import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround, isError } from '../signature.ts';

/** Hosts of applications, whose router responds itself if nothing runs behind it. */
const platforms: readonly (readonly [name: string, of: (response: CapturedResponse) => Ground | null])[] = [
  // https://devcenter.heroku.com/articles/error-codes
  ['Heroku', (response) => bodyGround(response, /herokucdn\.com\/error-pages\/[a-z-]{1,40}/)],
  // https://docs.railway.com/reference/errors/application-failed-to-respond
  [
    'Railway',
    (response) =>
      firstGround(
        headerGround(response, 'x-railway-fallback', /^true/i),
        bodyGround(response, /"message":\s?"(?:Application failed to respond|Application not found)"/),
      ),
  ],
  ['Render', (response) => headerGround(response, 'x-render-routing', /no-server|error|hibernat|suspend/i)],
  ['Fly.io', (response) => (response.status === 502 ? headerGround(response, 'Server', /^fly\//i) : null)],
  // https://vercel.com/docs/errors
  [
    'Vercel',
    (response) =>
      firstGround(
        headerGround(response, 'x-vercel-error'),
        bodyGround(response, /FUNCTION_INVOCATION_(?:FAILED|TIMEOUT)|DEPLOYMENT_NOT_FOUND/),
      ),
  ],
  [
    'Netlify',
    (response) => bodyGround(response, /TimeoutError: Task timed out after|errorType":"Runtime\.[A-Za-z]+/),
  ],
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
  [
    'AWS Load Balancer',
    (response) => (response.status >= 500 ? headerGround(response, 'Server', /^awselb\//i) : null),
  ],
  ['Azure App Service', (response) => bodyGround(response, /This web app is stopped|Web App - Unavailable/)],
  [
    'Google Cloud',
    (response) =>
      bodyGround(
        response,
        /The request was aborted because there was no available instance|The server encountered a temporary error and could not complete your request/,
      ),
  ],
];

/** Nothing of the application is in such a response: neither its headers nor its words. */
export const platformRouter: Signature = {
  find({ response, url }) {
    if (!isError(response)) return null;
    for (const [platform, of] of platforms) {
      const ground = of(response);
      if (ground === null) continue;
      const evidence = { platform, status: String(response.status) };
      return {
        drafts: [{ id: 'start-function', evidence, grounds: [ground], target: url.origin }],
        instead: true,
      };
    }
    return null;
  },
};
