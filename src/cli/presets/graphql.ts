import type { Header } from '../../engine/fetch/header-list.ts';
import type { Preset } from './preset.ts';

/** defaultHeaders of link/http/selectHttpOptionsAndBody.js. */
const headers: readonly Header[] = [
  ['Accept', 'application/graphql-response+json,application/json;q=0.9'],
  ['Content-Type', 'application/json'],
];

/** HttpLink. It hands no credentials mode to fetch unless it was given one. */
export const graphql: Preset = {
  client: '@apollo/client 4.3.8',
  requests: [
    {
      // link/http/BaseHttpLink.js.
      id: 'graphql.query',
      method: 'POST',
      headers,
      body: JSON.stringify({ variables: {}, query: '{ __typename }' }),
    },
  ],
};
