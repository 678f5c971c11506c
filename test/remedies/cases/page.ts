import { allow, policy, type RemedyCases } from '../remedy-case.ts';

/** What the page does. */
export const pageCases: RemedyCases = {
  '0.0.0.0 is no address to call': {
    url: 'http://0.0.0.0:8000/a',
    response: { status: 200 },
    first: 'call-localhost',
    owner: 'page-code',
    says: /http:\/\/localhost:8000\/a/,
  },
  'a redirect to a slash without headers': {
    response: { status: 301, headers: ['Location: https://api.test/data/'] },
    first: 'call-final-address',
    owner: 'page-code',
    also: [policy],
    says: /https:\/\/api\.test\/data\//,
  },
  'patch in small letters': {
    method: 'patch',
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Methods: PATCH'] },
    first: 'write-method-in-capitals',
    owner: 'page-code',
    never: [policy],
  },
  'a response’s header on the request': {
    sent: ['Access-Control-Allow-Origin: *'],
    preflight: { status: 200, headers: [allow] },
    first: 'take-out-response-header',
    owner: 'page-code',
    never: ['avoid-preflight'],
  },
  'a page without an origin': {
    origin: 'null',
    response: { status: 200, headers: [allow] },
    first: 'give-page-an-origin',
    owner: 'page-code',
  },
  'a page of an app has one': {
    origin: 'capacitor://localhost',
    response: { status: 200 },
    first: policy,
    owner: 'api-server',
    never: ['give-page-an-origin'],
    says: /capacitor:\/\/localhost/,
  },
  'a star with credentials that carried no cookie': {
    include: true,
    response: { status: 200, headers: ['Access-Control-Allow-Origin: *'] },
    first: policy,
    owner: 'api-server',
    also: ['drop-credentials'],
  },
};
