import type { Signature } from '../signature.ts';
import { bodyGround, firstGround } from '../signature.ts';

/** Guards of development servers against strangers' pages: Vite, webpack-dev-server, Next.js, Angular, Django. */
export const devServers: Signature = {
  find({ response, url }) {
    if (response.status !== 400 && response.status !== 403) return null;
    const ground = firstGround(
      bodyGround(response, /Blocked request\. This host \([^)]*\) is not allowed/),
      bodyGround(response, /Invalid Host(?:\/Origin)? header/i),
      bodyGround(response, /allowedDevOrigins/),
      bodyGround(response, /DisallowedHost|Invalid HTTP_HOST header/),
      bodyGround(response, /Blocked hosts?: [^\n<]{1,100}/),
    );
    if (ground === null) return null;
    return {
      drafts: [{ id: 'allow-dev-host', grounds: [ground], target: url.origin, evidence: { host: url.host } }],
      instead: true,
    };
  },
};
