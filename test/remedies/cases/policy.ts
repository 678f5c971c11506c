import { policy, type RemedyCases } from '../remedy-case.ts';

/** No header at all. */
export const policyCases: RemedyCases = {
  'no header at all: the policy, and a way round a server of others': {
    response: { status: 200 },
    first: policy,
    owner: 'api-server',
    also: ['call-through-own-server'],
    says: /https:\/\/app\.test/,
  },
  'no header of a server on this machine: the policy alone': {
    url: 'http://localhost:8000/a',
    response: { status: 200 },
    first: policy,
    owner: 'api-server',
    never: ['call-through-own-server'],
  },
};
