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
    answer: { status: 200 },
    first: 'call-through-own-server',
    owner: 'page-code',
    never: [policy],
    says: /Stripe/,
  },
  'an API with a setting': {
    url: 'https://maps.googleapis.com/maps/api/place',
    answer: { status: 200 },
    first: 'use-vendor-setting',
    owner: 'third-party',
    never: [policy],
    also: ['call-through-own-server'],
  },
};
