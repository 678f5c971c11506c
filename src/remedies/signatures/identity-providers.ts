import { get } from '../../engine/fetch/header-list.ts';
import { isRedirect, locationUrl } from '../../engine/fetch/redirect.ts';
import type { HintKey } from '../known-servers/known-server.ts';
import { finalAddress, tidied } from '../redirects.ts';
import type { Draft, Ground } from '../remedy.ts';
import type { About, Found, Signature } from '../signature.ts';
import { bodyGround, firstGround, hostGround } from '../signature.ts';

/** Hosts that give out tokens, and the setting that lets a page ask them. */
const hosts: readonly (readonly [name: string, setting: string, host: RegExp])[] = [
  [
    'Microsoft Entra',
    'Redirect URI of the type Single-page application',
    /^login\.(?:microsoftonline\.com|microsoft\.com|windows\.net|live\.com)$|\.ciamlogin\.com$|\.b2clogin\.com$/,
  ],
  ['Auth0', 'Allowed Web Origins', /\.auth0(?:usercontent)?\.com$/],
  ['Okta', 'Trusted Origins', /\.okta(?:preview|-emea)?\.com$/],
  ['Google', 'Authorized JavaScript origins', /^(?:accounts\.google\.com|oauth2\.googleapis\.com)$/],
  [
    'Amazon Cognito',
    'Allowed callback URLs',
    /\.amazoncognito\.com$|^cognito-idp\.[a-z0-9-]+\.amazonaws\.com$/,
  ],
  ['Clerk', 'Allowed origins', /\.clerk\.accounts\.dev$/],
  ['OneLogin', 'Allowed origins', /\.onelogin\.com$/],
  ['Ping', 'Allowed origins', /\.pingone\.(?:com|eu|asia)$/],
];
/** Providers that give tokens to servers alone, for a secret that no page may hold. */
const serversOnly = {
  provider: 'GitHub',
  host: /^github\.com$/,
  tokens: /^\/login\/(?:oauth\/access_token|device\/code)$/,
  pages: /^\/(?:login|logout|session)(?:\/|$)/,
} as const;

/** What a refused token mostly comes from at each. */
const ways: ReadonlyMap<string, HintKey> = new Map<string, HintKey>([
  ['Microsoft Entra', 'remedy.hint.idp.entra'],
  ['Auth0', 'remedy.hint.idp.auth0'],
  ['Okta', 'remedy.hint.idp.okta'],
  ['Google', 'remedy.hint.idp.google'],
  ['Keycloak', 'remedy.hint.idp.keycloak'],
]);
/** Keycloak stands on anybody's host, and has paths of its own. */
const realm = /\/realms\/[^/]+\/protocol\/(?:openid-connect|saml)\b/;
/** A page to log in at, rather than an endpoint for scripts. */
const people = /\/(?:authorize|authorise|auth|login|signin|sign-in|logout|sso|saml2?)(?:\/|$)|\/v\d\/auth$/i;

export const identityProviders: Signature = {
  find(about) {
    const { url, response } = about;
    if (serversOnly.host.test(url.hostname)) return atServersOnly(about);
    const named = hosts.find(([, , host]) => host.test(url.hostname));
    const ground: Ground | null =
      named === undefined
        ? realm.test(url.pathname)
          ? { kind: 'address', value: url.pathname }
          : null
        : hostGround(url, named[2]);
    if (ground === null) return null;
    const [provider, setting] = named ?? ['Keycloak', 'Web Origins'];
    const evidence = { provider, setting };
    const grounds = [ground];
    if (people.test(url.pathname) && !/\/token$/.test(url.pathname))
      return { drafts: [{ id: 'navigate-to-login', grounds, evidence }], instead: true };
    const register: Draft = { id: 'register-page-origin', grounds, evidence, target: url.origin };
    // Its redirect to https or to another name of itself is no refusal.
    const to = isRedirect(response) ? locationUrl(get(response.headers, 'Location') ?? '', url.href) : null;
    const how = to === null ? null : tidied(url, to);
    if (to !== null && how !== null)
      return { drafts: [{ ...finalAddress(to, how), grounds }, register], instead: true };
    if (response.status < 400) return { drafts: [register], instead: true };
    const hint = ways.get(provider);
    return { drafts: [{ ...errorOf(about), ...(hint && { hint }) }, register], instead: true };
  },
};

function atServersOnly({ url }: About): Found | null {
  const { provider, host, tokens, pages } = serversOnly;
  const ground = hostGround(url, host);
  const grounds = ground === null ? [] : [ground];
  if (tokens.test(url.pathname))
    return { drafts: [{ id: 'get-token-on-server', evidence: { provider }, grounds }], instead: true };
  // The rest of the site is a third party's.
  return pages.test(url.pathname)
    ? { drafts: [{ id: 'navigate-to-login', evidence: { provider, setting: '' }, grounds }], instead: true }
    : null;
}

/** Token endpoints leave the headers out of many errors: the error itself is what to look at. */
function errorOf({ response, url }: About): Draft {
  const ground = firstGround(bodyGround(response, /"error(?:_description)?"\s?:\s?"[^"]{1,200}"/), {
    kind: 'status',
    status: response.status,
    hop: 0,
    phase: 'actual',
  });
  return {
    id: 'look-at-the-error',
    owner: 'identity-provider',
    target: url.origin,
    grounds: ground === null ? [] : [ground],
    evidence: { status: String(response.status) },
  };
}
