import type { HarHeaders } from '../../src/har/entry.ts';
import type { Example, ExampleCall, ExampleHop } from './example.ts';

const page = 'https://shop.example';

const allowOrigin: HarHeaders[number] = ['Access-Control-Allow-Origin', page];
const vary: HarHeaders[number] = ['Vary', 'Origin'];
const json: HarHeaders[number] = ['Content-Type', 'application/json'];

/** A call that needs no preflight. */
function get(hops: ExampleCall['hops'], part: Partial<ExampleCall> = {}): ExampleCall {
  return {
    ...{ page, type: 'fetch', method: 'GET', headers: [], credentials: 'same-origin', afterMs: 0 },
    ...part,
    hops,
  };
}

function hop(url: string, status: number, headers: HarHeaders, part: Partial<ExampleHop> = {}): ExampleHop {
  return { url, response: { status, headers }, ...part };
}

/** How a response is hidden after the request was sent, or a part of it. */
export const responseExamples = {
  'wildcard-with-cookies': {
    about: 'allow-origin-wildcard-with-credentials',
    calls: [
      get(
        [
          hop('https://api.shop.example/v1/me', 200, [
            json,
            ['Access-Control-Allow-Origin', '*'],
            ['Access-Control-Allow-Credentials', 'true'],
          ]),
        ],
        { credentials: 'include' },
      ),
    ],
  },
  'origin-twice': {
    about: 'allow-origin-repeated',
    calls: [
      get([
        hop('https://api.shop.example/v1/stock', 200, [
          json,
          ['Access-Control-Allow-Origin', page],
          ['Access-Control-Allow-Origin', '*'],
        ]),
      ]),
    ],
  },
  'redirect-to-null': {
    about: 'allow-origin-mismatch',
    calls: [
      get([
        hop('https://api.shop.example/v1/prices', 302, [
          ['Location', 'https://prices.example/eu'],
          allowOrigin,
          vary,
        ]),
        hop('https://prices.example/eu', 200, [json, allowOrigin, vary], { origin: 'null' }),
      ]),
    ],
  },
  'error-behind-cors': {
    about: 'allow-origin-missing',
    calls: [get([hop('https://api.shop.example/v1/search?q=tea', 500, [['Content-Type', 'text/html']])])],
  },
  font: {
    about: 'allow-origin-missing',
    calls: [
      get([hop('https://cdn.shop.example/fonts/shop.woff2', 200, [['Content-Type', 'font/woff2']])], {
        type: 'font',
      }),
    ],
  },
  'localhost-ports': {
    about: 'allow-origin-mismatch',
    calls: [
      get(
        [
          hop('http://localhost:8080/v1/products', 200, [
            json,
            ['Access-Control-Allow-Origin', 'http://localhost:3000'],
            vary,
          ]),
        ],
        { page: 'http://localhost:5173' },
      ),
    ],
  },
  'local-network': {
    about: 'local-network-permission-denied',
    rules: { name: 'chromium', version: null },
    denied: true,
    calls: [get([{ url: 'http://192.168.1.20/print', response: null }])],
  },
  'header-not-exposed': {
    about: 'headers-not-exposed',
    calls: [
      get([
        hop('https://api.shop.example/v1/products?page=2', 200, [
          json,
          ['X-Total-Count', '128'],
          allowOrigin,
          vary,
        ]),
      ]),
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
