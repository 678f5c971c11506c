import { expect, test } from 'vitest';
import { fixOf } from '../../../panel/components/fix/fix-of.ts';
import { type Analyzed, analyzeExchange } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { corsFailure, exchange, hop, preflight, response, success } from '../../build/exchange.ts';

const of = (url: string, method = 'GET'): Analyzed =>
  analyzeExchange(
    exchange({
      outcome: corsFailure,
      hops: [
        hop({
          url,
          method,
          response: method === 'GET' ? response(200) : null,
          preflight: method === 'GET' ? null : preflight(response(204), { method }),
        }),
      ],
    }),
    chromium(156),
  );

test.each([
  ['https://api.test', true],
  ['https://api.test?a', true],
  ['https://me@api.test/', true],
  ['https://API.test/', true],
  ['https://api.test.evil.test/', false],
  ['https://api.test:8443/', false],
  ['http://api.test/', false],
  ['https://api.test@evil.test/', false],
  ['not a url', false],
])('%s counts for https://api.test: %s', (url, counts) => {
  const item = of('https://api.test/data');
  expect(fixOf(item, [item, of(url, 'PATCH')]).others).toBe(counts ? 1 : 0);
});

test('the request that is shown comes first; what others of the page need is a second step', () => {
  const item = of('https://api.test/data', 'PUT');
  const all = [
    item,
    of('https://api.test/', 'PATCH'),
    ...Array(1000).fill(of('https://api.test/', 'DELETE')),
  ];
  const { fix, together, others } = fixOf(item, all);
  expect(fix?.policy?.methods).toEqual(['PUT']);
  // Of very many the latest count.
  expect([others, together?.policy?.methods]).toEqual([499, ['PUT', 'DELETE']]);
});

test('what the fix of the shown request covers is no second step, nor what another page asked', () => {
  const item = of('https://api.test/data', 'PUT');
  const { exchange: other } = of('https://api.test/other', 'PATCH');
  const framed = analyzeExchange(
    { ...other, origin: { candidates: ['https://frame.test'], source: 'header-origin' } },
    chromium(156),
  );
  expect(fixOf(item, [item, of('https://api.test/other', 'PUT'), framed]).others).toBe(0);
});

test('an invalid URL is named as it is', () => {
  const item = of('https://[not a url');
  expect(fixOf(item, [item]).target).toBe('https://[not a url');
});

test('what this browser has set shows nothing of the server', () => {
  const item = of('https://api.test/data');
  const allowed = response(200, 'Access-Control-Allow-Origin:https://app.test');
  const underOverride = analyzeExchange(
    exchange({
      outcome: success,
      hops: [hop({ url: 'https://api.test/data', response: allowed })],
      rest: { headersSet: { target: 'https://api.test', names: ['access-control-allow-origin'] } },
    }),
    chromium(156),
  );
  expect(fixOf(item, [item, underOverride])).toEqual(fixOf(item, [item]));
  expect(fixOf(underOverride, [item, underOverride]).fix).toEqual(fixOf(item, [item]).fix);
  expect(fixOf(underOverride, [underOverride])).toMatchObject({ fix: null, requests: [] });
});
