import { allow, notFound, policy, type RemedyCases } from '../remedy-case.ts';

/** The response to the preflight. */
export const preflightCases: RemedyCases = {
  'a preflight’s 401 is a login check': {
    method: 'PUT',
    preflight: { status: 401 },
    first: 'answer-options-before-login',
    owner: 'login-layer',
    also: [policy],
  },
  'a preflight’s 403 with a challenge is one too': {
    method: 'PUT',
    preflight: { status: 403, headers: ['WWW-Authenticate: Bearer'] },
    first: 'answer-options-before-login',
    owner: 'login-layer',
  },
  'a preflight’s bare 403 may be a list': {
    method: 'PUT',
    preflight: { status: 403 },
    first: 'put-on-the-list',
    owner: 'api-server',
    never: ['answer-options-before-login'],
    says: /app\.test.*PUT/,
  },
  'a preflight’s 404: no route for OPTIONS': {
    method: 'PUT',
    preflight: notFound,
    first: 'answer-options',
    owner: 'api-server',
  },
  'a preflight’s 405: no route for OPTIONS': {
    method: 'PUT',
    preflight: { status: 405 },
    first: 'answer-options',
    owner: 'api-server',
  },
  'a preflight’s 400: a check of what it lacks': {
    method: 'PUT',
    preflight: { status: 400 },
    first: 'answer-bare-preflight',
    owner: 'api-server',
  },
  'a preflight’s 429: the limiter': {
    method: 'PUT',
    preflight: { status: 429 },
    first: 'ask-less-often',
    owner: 'proxy',
  },
  'a preflight redirected to a slash: the final address': {
    method: 'PUT',
    preflight: { status: 308, headers: ['Location: https://api.test/data/'] },
    first: 'call-final-address',
    owner: 'page-code',
    also: ['answer-options-before-redirect'],
    says: /https:\/\/api\.test\/data\/.*skipTrailingSlashRedirect/,
  },
  'a preflight redirected to a login': {
    method: 'PUT',
    preflight: { status: 302, headers: ['Location: https://sso.test/oauth2/authorize?x=1'] },
    first: 'answer-options-before-login',
    owner: 'login-layer',
  },
  'one header alone asks for it: leave it out': {
    sent: ['X-Requested-With: XMLHttpRequest'],
    preflight: { status: 200, headers: [allow] },
    first: policy,
    owner: 'api-server',
    also: ['drop-library-header', 'avoid-preflight'],
  },
  'JSON alone asks for it: text/plain': {
    method: 'POST',
    sent: ['Content-Type: application/json'],
    preflight: { status: 200 },
    first: policy,
    owner: 'api-server',
    also: ['avoid-preflight'],
  },
  'a token is no choice of the page': {
    sent: ['Authorization: Bearer x'],
    preflight: { status: 200 },
    first: policy,
    owner: 'api-server',
    never: ['avoid-preflight'],
  },
};
