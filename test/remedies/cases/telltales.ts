import { allow, policy, type RemedyCases } from '../remedy-case.ts';

/** What the headers give away. */
export const telltaleCases: RemedyCases = {
  'Allow-Orgin': {
    answer: { status: 200, headers: ['Access-Control-Allow-Orgin: *'] },
    first: 'spell-header',
    owner: 'api-server',
    says: /access-control-allow-orgin.*Access-Control-Allow-Origin/,
  },
  'Allow-Header': {
    sent: ['X-A: 1'],
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Header: x-a'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'Allow-Method': {
    method: 'PUT',
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Method: PUT'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'Allow-Credential': {
    include: true,
    answer: { status: 200, headers: [allow, 'Access-Control-Allow-Credential: true'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'Access-Control-Allowed-Origins': {
    answer: { status: 200, headers: ['Access-Control-Allowed-Origin: *'] },
    first: 'spell-header',
    owner: 'api-server',
  },
  'another header of the family is no misspelling': {
    answer: { status: 200, headers: ['Access-Control-Allow-Methods: GET'] },
    first: policy,
    owner: 'api-server',
    never: ['spell-header'],
  },
  'the origin twice': {
    answer: { status: 200, headers: ['Server: nginx/1.24', 'X-Powered-By: Express', allow, allow] },
    first: 'send-header-once',
    owner: 'proxy',
    never: [policy],
    says: /nginx.*proxy_hide_header Access-Control-Allow-Origin/,
  },
  'the origin and a star': {
    answer: { status: 200, headers: [`${allow}, *`] },
    first: 'send-header-once',
    owner: 'proxy',
  },
  'true, true': {
    include: true,
    answer: {
      status: 200,
      headers: [allow, 'Access-Control-Allow-Credentials: true', 'Access-Control-Allow-Credentials: true'],
    },
    first: 'send-header-once',
    owner: 'proxy',
    never: [policy],
    says: /twice/,
  },
  'a variable that was not filled in': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: $http_origin'] },
    first: 'set-real-value',
    owner: 'api-server',
    also: [policy],
  },
  'a list in brackets': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: ["https://app.test"]'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  undefined: {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: undefined'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  'an object': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: [object Object]'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  quotes: {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: "https://app.test"'] },
    first: 'set-real-value',
    owner: 'api-server',
  },
  'a regular expression': {
    answer: { status: 200, headers: ['Access-Control-Allow-Origin: /app\\.test$/'] },
    first: 'set-real-value',
    owner: 'api-server',
  },

  'the preflight by one server, the request by another': {
    method: 'PUT',
    preflight: {
      status: 204,
      headers: ['Server: uvicorn', allow, 'Access-Control-Allow-Methods: PUT'],
    },
    answer: { status: 413, headers: ['Server: nginx/1.24.0'] },
    first: 'configure-this-layer',
    owner: 'proxy',
    also: ['allow-larger-body'],
    says: /uvicorn.*nginx/,
  },
};
