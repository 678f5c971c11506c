import { get } from '../../engine/fetch/header-list.ts';
import { isRedirect, locationUrl } from '../../engine/fetch/redirect.ts';
import { tidied } from '../redirects.ts';
import type { Signature } from '../signature.ts';

const words =
  /(?:^|[/._-])(?:log-?in|sign-?in|logon|signon|sso|oauth2?|saml2?|authorize|authorise|authenticate|openid-connect|adfs|cas|wsfed|realms|idp|auth|_gcp_gatekeeper|servicelogin|session\/new|users\/sign_in)(?:$|[/._?-])/i;
const hosts =
  /^(?:login|auth|sso|idp|signin|accounts|id|identity)\.|\.(?:auth0|okta|onelogin|cloudflareaccess)\.com$/i;

/** A login that redirects a script as it would redirect a person: told by where it leads. */
export const loginRedirect: Signature = {
  find({ c, response, url, preflight }) {
    if (!isRedirect(response)) return null;
    const to = locationUrl(get(response.headers, 'Location') ?? '', url.href);
    if (to === null || !leadsToLogin(to, url)) return null;
    const location = to.origin + to.pathname;
    const grounds = [{ kind: 'header', name: 'Location', value: location } as const];
    const evidence = { location };
    if (preflight)
      return {
        drafts: [{ id: 'answer-options-before-login', grounds, evidence, target: url.origin }],
        instead: false,
      };
    if (c.exchange.resourceType === 'manifest')
      return { drafts: [{ id: 'manifest-with-credentials', grounds, suffices: true }], instead: true };
    return {
      drafts: [
        { id: 'answer-401', grounds, evidence, target: url.origin },
        { id: 'open-the-login', grounds, evidence },
      ],
      instead: true,
    };
  },
};

function leadsToLogin(to: URL, from: URL): boolean {
  if (tidied(from, to) !== null) return false;
  if (words.test(to.pathname)) return !words.test(from.pathname) || to.origin !== from.origin;
  return to.hostname !== from.hostname && hosts.test(to.hostname);
}
