import { describe, expect, test } from 'vitest';
import { products } from './products.ts';
import { page, servers } from './respond.ts';

/** What is wrong in the shop, and what is not: the pictures tell of it. */
function ask(host: string, method: string, path: string, wants: string | null = null) {
  const headers = wants === null ? {} : { 'access-control-request-method': wants };
  const respond = servers[host];
  if (respond === undefined) throw new Error(`no server ${host}`);
  return respond({ method, path, headers });
}

describe('the shop', () => {
  test('has an API whose preflights do not allow PUT', () => {
    const { status, headers } = ask('api.shop.example', 'OPTIONS', '/cart/items/1042', 'PUT');
    expect([status, headers['Access-Control-Allow-Origin']]).toEqual([204, page]);
    expect(headers['Access-Control-Allow-Methods']).toBe('GET,POST');
    expect(headers['Access-Control-Allow-Headers']).toBe('Authorization,Content-Type');
  });

  test.each([
    ['an order that fails behind the proxy', 'api.shop.example', 'POST', '/orders', 502, undefined],
    ['a font that other origins may not read', 'fonts.shop.example', 'GET', '/a.woff2', 200, undefined],
    ['reviews for everybody, and so without cookies', 'reviews.example', 'POST', '/graphql', 200, '*'],
    ['products that the page may read', 'api.shop.example', 'GET', '/products', 200, page],
    ['a payment that works', 'api.payments.example', 'POST', '/v1/payment_intents', 201, page],
  ])('has %s', (_what, host, method, path, status, allowed) => {
    const response = ask(host, method, path);
    expect([response.status, response.headers['Access-Control-Allow-Origin']]).toEqual([status, allowed]);
  });

  test.each(products.map(({ id, name }) => [name, id] as const))('has a picture of %s', (_name, id) => {
    const { status, body } = ask('images.shop.example', 'GET', `/${id}.svg`);
    expect([status, body.startsWith('<svg')]).toEqual([200, true]);
  });
});
