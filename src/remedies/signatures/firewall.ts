import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround } from '../signature.ts';

/** Firewalls for web applications, and CDNs that refuse as one: what they block never reaches the application. */
export const firewall: Signature = {
  find({ response, url }) {
    if (![400, 403, 405, 406, 412, 418, 429, 501, 503].includes(response.status)) return null;
    const ground = firstGround(
      headerGround(
        response,
        'Server',
        /^(?:akamaighost|awselb.*waf|sucuri|imperva|incapsula|ddos-guard|qrator|stackpath)/i,
      ),
      headerGround(response, 'x-amzn-waf-action'),
      headerGround(response, 'x-sucuri-block'),
      headerGround(response, 'x-datadome'),
      headerGround(response, 'x-iinfo'),
      headerGround(response, 'x-cdn', /^(?:imperva|incapsula)/i),
      headerGround(response, 'x-waf-event-info'),
      headerGround(response, 'Server', /mod_security/i),
      bodyGround(
        response,
        /Mod_Security|ModSecurity|Reference #[0-9a-f.]+|The requested URL was rejected\. Please consult with your administrator|Request blocked|errors\.edgesuite\.net/i,
      ),
    );
    if (ground === null) return null;
    return { drafts: [{ id: 'allow-in-firewall', grounds: [ground], target: url.origin }], instead: true };
  },
};
