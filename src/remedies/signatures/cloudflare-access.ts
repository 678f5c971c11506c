import { originOf } from '../../url/origin-of.ts';
import type { Signature } from '../signature.ts';
import { firstGround, headerGround, hostGround } from '../signature.ts';

/** The login that Cloudflare puts before an application. */
export const cloudflareAccess: Signature = {
  find({ c, response, url }) {
    const ground = firstGround(
      hostGround(url, /\.cloudflareaccess\.com$/),
      headerGround(response, 'WWW-Authenticate', /^Cloudflare-Access/i),
      headerGround(response, 'Location', /^https:\/\/[^/?#]*\.cloudflareaccess\.com\//),
    );
    if (ground === null) return null;
    const target = originOf(c.exchange.hops[0].url) ?? url.origin;
    const grounds = [ground];
    return {
      drafts: [
        { id: 'renew-cloudflare-access', grounds, target },
        { id: 'open-the-login', grounds, evidence: { location: url.origin } },
      ],
      instead: true,
    };
  },
};
