import { policy } from '../remedy-case.ts';
import { github, type Report } from '../report.ts';

/** A login or an identity provider stood in the way. */
export const loginReports: readonly Report[] = [
  {
    source: github('thomseddon/traefik-forward-auth/issues/227'),
    url: 'https://app.test/api/items',
    sent: ['X-Requested-With: XMLHttpRequest'],
    response: { status: 307, headers: ['Location: https://sso.test/oauth2/v1/authorize?client_id=x'] },
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
    response: { status: 302, headers: ['Location: https://auth.test/application/o/authorize/?client_id=x'] },
    // biome-ignore lint/suspicious/noThenProperty: a redirect, and what came then.
    then: { url: 'https://auth.test/application/o/authorize/?client_id=x', status: 302 },
    first: 'answer-401',
    owner: 'login-layer',
    never: [policy],
  },
  {
    source: github('Azure-Samples/ms-identity-javascript-angular-spa-aspnetcore-webapi/issues/34'),
    origin: 'http://localhost:4200',
    method: 'POST',
    url: 'https://login.microsoftonline.com/a763/oauth2/v2.0/token',
    response: { status: 200 },
    first: 'register-page-origin',
    owner: 'identity-provider',
    never: [policy, 'call-through-own-server'],
    says: /Single-page application/,
  },
  {
    source: github('dotnet/aspnetcore/issues/23589'),
    url: 'https://app.test/api/holds',
    response: {
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
];
