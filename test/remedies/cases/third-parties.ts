import { allow, policy, type RemedyCases } from '../remedy-case.ts';

/** The server is not the person’s. */
export const thirdPartyCases: RemedyCases = {
  'a header of an SDK at AWS': {
    method: 'POST',
    url: 'https://kinesis.eu-central-1.amazonaws.com/a',
    sent: ['amz-sdk-invocation-id: 1'],
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Headers: authorization'] },
    first: 'drop-library-header',
    owner: 'page-code',
    never: [policy],
    says: /AWS SDK/,
  },
  'an API for servers': {
    url: 'https://api.stripe.com/v1/charges',
    response: { status: 200 },
    first: 'call-through-own-server',
    owner: 'page-code',
    never: [policy],
    says: /Stripe/,
  },
  'an API with a setting': {
    url: 'https://maps.googleapis.com/maps/api/place',
    response: { status: 200 },
    first: 'use-vendor-setting',
    owner: 'third-party',
    never: [policy],
    also: ['call-through-own-server'],
  },
  'a service that has to be told that it is a page': {
    url: 'https://en.wikipedia.org/w/api.php?action=query&format=json',
    response: { status: 200 },
    first: 'name-origin-in-query',
    owner: 'page-code',
    never: [policy],
    says: /origin=\*/,
  },
  'a service that was told so': {
    url: 'https://api.anthropic.com/v1/messages',
    sent: ['anthropic-dangerous-direct-browser-access: true'],
    preflight: { status: 200, headers: [allow, 'Access-Control-Allow-Headers: *'] },
    response: { status: 401 },
    first: 'see-vendor-error',
    owner: 'third-party',
    never: ['say-it-is-a-page', policy],
  },
  'a login page of GitHub': {
    url: 'https://github.com/login/oauth/authorize?client_id=x',
    response: { status: 200 },
    first: 'navigate-to-login',
    owner: 'page-code',
  },
  'a file of GitHub': {
    url: 'https://github.com/a/b/archive/main.zip',
    response: { status: 200 },
    first: 'call-through-own-server',
    owner: 'page-code',
    never: [policy, 'register-page-origin'],
  },
};
