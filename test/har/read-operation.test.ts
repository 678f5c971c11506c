import { describe, expect, it } from 'vitest';
import '../../src/explain/messages.ts';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { rawEntry } from './raw-entry.ts';

const url = 'https://api.test/graphql';

function operationOf(body: unknown, at = url): string | undefined {
  const raw = rawEntry({ url: at }) as { request: object };
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  const request = body === undefined ? raw.request : { ...raw.request, postData: { text } };
  return readEntry({ ...raw, request }, 0).request.operation;
}

describe('what a GraphQL request is called by', () => {
  it.each<[behaviour: string, body: unknown, operation: string | undefined]>([
    ['the name it gives', { operationName: 'Cart', query: 'query Other { cart }' }, 'Cart'],
    ['the name it gives without a query: persisted', { operationName: 'Cart', extensions: {} }, 'Cart'],
    ['the name in its query', { query: 'query Cart { cart }' }, 'Cart'],
    ['the name of a mutation with variables', { query: 'mutation Add($id: ID!) { add(id: $id) }' }, 'Add'],
    ['the name of a subscription with a directive', { query: 'subscription Live @x { live }' }, 'Live'],
    ['the name in its query where it gives null', { operationName: null, query: 'query Cart{a}' }, 'Cart'],
    ['the first name of several', { query: 'query A { a } query B { b }' }, 'A'],
    ['the name behind a fragment', { query: 'fragment F on Item { id }\nquery Cart { ...F }' }, 'Cart'],
    ['the name behind a comment', { query: '# query Old { a }\nquery Cart { a }' }, 'Cart'],
    ['every name of a batch', [{ operationName: 'A' }, { query: 'query B { b }' }], 'A, B'],
    [
      'five names of a long batch',
      Array.from({ length: 9 }, (_, index) => ({ operationName: `Q${index}` })),
      'Q0, Q1, Q2, Q3, Q4, …',
    ],
    ['no name where its operation has none', { query: '{ cart { id } query name { a } }' }, undefined],
    ['no name where a query has none', { query: 'query { cart }' }, undefined],
    ['no name where a search is no query', { query: 'query shoes' }, undefined],
    ['no name of other JSON', { items: [] }, undefined],
    ['no name of an empty batch', [], undefined],
    ['no name of a batch of other things', [1, null, 'a'], undefined],
    ['no name that is none', { operationName: '<b>\u202e' }, undefined],
    ['no name that is no text', { operationName: ['Cart'] }, undefined],
    ['a long name cut', { operationName: 'a'.repeat(999) }, 'a'.repeat(100)],
    ['no name of what is no JSON', '{"operationName":"Cart"', undefined],
    ['no name of a form', 'operationName=Cart', undefined],
    [
      'no name of a body that is too long',
      `{"operationName":"Cart","a":"${'x'.repeat(500_000)}"}`,
      undefined,
    ],
    ['no name of a body that is no text', 7, undefined],
    ['no name where there is no body', undefined, undefined],
  ])('%s', (_behaviour, body, operation) => {
    expect(operationOf(body)).toBe(operation);
  });

  it('is handed on to its exchange', () => {
    const raw = rawEntry({ url: `${url}?operationName=Cart` });
    expect(explainEntries([readEntry(raw, 0)])[0]?.exchange.operation).toBe('Cart');
  });

  it.each<[behaviour: string, search: string, operation: string | undefined]>([
    ['the name in the address: persisted', '?operationName=Cart&extensions=%7B%7D', 'Cart'],
    ['the name in the query of the address', '?query=query%20Cart%20%7Ba%7D', 'Cart'],
    ['no name in another address', '?query=shoes', undefined],
    ['no name in a name that ends so', '?myoperationName=Cart', undefined],
  ])('%s', (_behaviour, search, operation) => {
    expect(operationOf(undefined, url + search)).toBe(operation);
  });
});
