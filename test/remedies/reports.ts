import type { RemedyCase } from './cases.ts';

/** A public report, rebuilt as small as it gets: what ended the thread is the first thing to do. */
export interface Report extends RemedyCase {
  readonly source: string;
}

const github = (path: string) => `https://github.com/${path}`;
const allow = 'Access-Control-Allow-Origin: https://app.test';
const policy = 'allow-by-cors' as const;

export const reports: readonly Report[] = [
  {
    source: github('thomseddon/traefik-forward-auth/issues/227'),
    url: 'https://app.test/api/items',
    sent: ['X-Requested-With: XMLHttpRequest'],
    answer: { status: 307, headers: ['Location: https://sso.test/oauth2/v1/authorize?client_id=x'] },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://sso.test/oauth2/v1/authorize?client_id=x', preflight: { status: 405 } },
    first: 'answer-401',
    owner: 'login-layer',
    never: [policy, 'answer-options'],
    says: /401/,
  },
  {
    source: github('bitly/oauth2_proxy/issues/471'),
    method: 'PUT',
    preflight: { status: 302, headers: ['Location: https://api.test/oauth2/sign_in?rd=/abc'] },
    first: 'answer-options-before-login',
    owner: 'login-layer',
    never: ['call-final-address'],
  },
  {
    source: github('authelia/authelia/issues/648'),
    method: 'POST',
    sent: ['Content-Type: application/json'],
    include: true,
    preflight: { status: 302, headers: ['Location: https://auth.test/?rd=https%3A%2F%2Fapi.test%2F'] },
    first: 'answer-options-before-login',
    owner: 'login-layer',
    never: ['call-final-address'],
  },
  {
    source: github('goauthentik/authentik/issues/10057'),
    url: 'https://app.test/info',
    answer: { status: 302, headers: ['Location: https://auth.test/application/o/authorize/?client_id=x'] },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://auth.test/application/o/authorize/?client_id=x', status: 302 },
    first: 'answer-401',
    owner: 'login-layer',
    never: [policy],
  },
  {
    source: github('jikan-me/jikan-rest/issues/148'),
    answer: { status: 429, headers: ['Server: nginx'] },
    first: 'ask-less-often',
    owner: 'proxy',
    says: /limit of requests/,
  },
  {
    source: github('strongloop/loopback/issues/1257'),
    method: 'POST',
    answer: { status: 413 },
    first: 'allow-larger-body',
    owner: 'proxy',
    says: /too large/,
  },
  {
    source: github('staticfile/static/issues/197'),
    answer: { status: 502 },
    first: 'mend-gateway',
    owner: 'proxy',
    never: ['look-at-the-error'],
  },
  {
    source: github('Azure-Samples/ms-identity-javascript-angular-spa-aspnetcore-webapi/issues/34'),
    origin: 'http://localhost:4200',
    method: 'POST',
    url: 'https://login.microsoftonline.com/a763/oauth2/v2.0/token',
    answer: { status: 200 },
    first: 'register-page-origin',
    owner: 'identity-provider',
    never: [policy, 'call-through-own-server'],
    says: /Single-page application/,
  },
  {
    source: github('dotnet/aspnetcore/issues/23589'),
    url: 'https://app.test/api/holds',
    answer: {
      status: 302,
      headers: ['Location: https://login.microsoftonline.com/t/oauth2/v2.0/authorize?client_id=x'],
    },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://login.microsoftonline.com/t/oauth2/v2.0/authorize?client_id=x', status: 200 },
    first: 'answer-401',
    owner: 'login-layer',
    also: ['open-the-login'],
    never: [policy],
  },
  {
    source: github('Kong/kong/issues/1292'),
    sent: ['apikey: x'],
    preflight: {
      status: 401,
      headers: ['Server: kong/0.8.3', 'WWW-Authenticate: Key realm="kong"'],
    },
    first: 'set-gateway-plugin',
    owner: 'proxy',
    says: /Kong/,
  },
  {
    source: github('netdata/netdata/pull/22258'),
    method: 'POST',
    sent: ['mcp-protocol-version: 2025-06-18'],
    preflight: { status: 204, headers: [allow, 'Access-Control-Allow-Headers: content-type'] },
    first: policy,
    owner: 'api-server',
    never: ['drop-library-header'],
  },
  {
    source: github('nuxt/nuxt/issues/31184'),
    url: 'https://x.trycloudflare.com/a.ts',
    answer: {
      status: 403,
      headers: ['Server: cloudflare'],
      said: 'Blocked request. This host ("x.trycloudflare.com") is not allowed.\nTo allow this host, add it to `server.allowedHosts` in vite.config.js.',
    },
    first: 'allow-dev-host',
    owner: 'api-server',
    never: ['skip-cloudflare-challenge'],
    says: /server\.allowedHosts/,
  },
];
