import type { Signature } from '../signature.ts';
import { firstGround, headerGround } from '../signature.ts';

/** Proxies and portals between the browser and everything else, which respond for servers they never contacted. */
const names =
  /^(?:zscaler|bluecoat|blue coat|mcafee web gateway|mwg|forcepoint|websense|fortigate|fortiproxy|netskope|cisco umbrella|umbrella|squid|barracuda|sophos|checkpoint|palo alto|iboss|menlo)/i;
const portals =
  /^https?:\/\/(?:[^/?#]*\.)?(?:zscaler(?:two|three|one|beta|gov)?\.(?:net|com)|zscloud\.net|zscalertwo\.net|cudasvc\.com|opendns\.com|goskope\.com|netskope\.com|iboss\.com|menlosecurity\.com|safe\.menlosecurity\.com|websense\.net|forcepoint\.net|detectportal\.firefox\.com|captive\.[^/?#]+)(?::\d+)?(?:[/?#]|$)/i;

export const companyProxy: Signature = {
  find({ response }) {
    const ground = firstGround(
      headerGround(response, 'Server', names),
      headerGround(response, 'Location', portals),
      response.status >= 300
        ? headerGround(response, 'Via', /\b(?:zscaler|bluecoat|websense|mwg|squid)\b/i)
        : null,
      headerGround(response, 'Proxy-Authenticate'),
      headerGround(response, 'X-Squid-Error'),
    );
    if (ground === null) return null;
    return { drafts: [{ id: 'log-in-to-company-proxy', grounds: [ground] }], instead: true };
  },
};
