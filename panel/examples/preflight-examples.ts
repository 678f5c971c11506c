import type { HarHeaders } from '../../src/har/entry.ts';
import type { Example, ExampleCall } from './example.ts';

const page = 'https://shop.example';

const allowOrigin: HarHeaders[number] = ['Access-Control-Allow-Origin', page];
const vary: HarHeaders[number] = ['Vary', 'Origin'];
const allowed: HarHeaders = [
  allowOrigin,
  ['Access-Control-Allow-Methods', 'GET, PUT'],
  ['Access-Control-Allow-Headers', 'authorization, content-type'],
  vary,
];
const forTenMinutes: HarHeaders[number] = ['Access-Control-Max-Age', '600'];
const json: HarHeaders[number] = ['Content-Type', 'application/json'];

/** What a shop saves: JSON, with the token of who is logged in. */
function put(
  path: string,
  part: Partial<ExampleCall['hops'][0]> & { readonly afterMs?: number },
): ExampleCall {
  const { afterMs = 0, ...hop } = part;
  return {
    ...{ page, type: 'fetch', method: 'PUT', credentials: 'same-origin', afterMs },
    headers: [
      ['Authorization', 'Bearer example-token'],
      ['Content-Type', 'application/json'],
    ],
    hops: [
      {
        url: `https://api.shop.example${path}`,
        response: { status: 200, headers: [json, allowOrigin, vary] },
        ...hop,
      },
    ],
  };
}

/** How a browser asks first, when it does not, and how that fails. */
export const preflightExamples = {
  'simple-get': {
    about: 'allow-origin-missing',
    calls: [
      {
        ...{ page, type: 'fetch', method: 'GET', headers: [], credentials: 'same-origin', afterMs: 0 },
        hops: [
          {
            url: 'https://api.shop.example/v1/products?page=1',
            response: { status: 200, headers: [json, allowOrigin, vary] },
          },
        ],
      },
    ],
  },
  'put-json': {
    about: 'header-not-allowed',
    calls: [put('/v1/cart/17', { preflight: { status: 204, headers: [...allowed, forTenMinutes] } })],
  },
  'again-from-cache': {
    about: 'preflight-from-cache',
    calls: [
      put('/v1/cart/18', { preflight: { status: 204, headers: [...allowed, forTenMinutes] } }),
      put('/v1/cart/18', { afterMs: 30_000 }),
    ],
  },
  'again-without-max-age': {
    about: 'preflight-not-cached',
    calls: [
      put('/v1/cart/19', { preflight: { status: 204, headers: allowed } }),
      put('/v1/cart/19', { preflight: { status: 204, headers: allowed }, afterMs: 30_000 }),
    ],
  },
  'token-not-allowed': {
    about: 'header-not-allowed',
    calls: [
      put('/v1/orders/4711', {
        preflight: {
          status: 204,
          headers: [
            allowOrigin,
            ['Access-Control-Allow-Methods', 'GET, PUT'],
            ['Access-Control-Allow-Headers', 'content-type'],
            vary,
          ],
        },
        response: null,
      }),
    ],
  },
  'login-before-cors': {
    about: 'preflight-status-not-ok',
    calls: [
      put('/v1/account', {
        preflight: {
          status: 401,
          headers: [['WWW-Authenticate', 'Bearer'], ...allowed],
        },
        response: null,
      }),
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
