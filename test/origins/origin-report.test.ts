import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { chromium, fetchStandard, firefox } from '../../src/engine/profiles/register.ts';
import { originReports } from '../../src/origins/origin-report.ts';
import {
  corsFailure,
  type ExchangeParts,
  exchange,
  headerLines,
  hop,
  preflight,
  response,
} from '../build/exchange.ts';

const app = 'https://app.test';
const allow = (...more: readonly string[]) => [
  `Access-Control-Allow-Origin: ${app}`,
  'Access-Control-Allow-Methods: PUT, GET',
  'Access-Control-Allow-Headers: x-key',
  ...more,
];

let count = 0;
const decided = (parts: ExchangeParts, profile = chromium(156)) => {
  const built = { ...exchange(parts), id: `e${count++}` };
  return { exchange: built, decision: decide(built, profile) };
};

interface Sent {
  readonly at: number;
  readonly url?: string;
  readonly method?: string;
  readonly names?: string;
  readonly captured?: CapturedResponse;
  /** The response after the preflight lacks its CORS headers. */
  readonly failsAfter?: boolean;
}

/** A request with a preflight of 20 ms that passes. */
function preflighted({
  at,
  url = 'https://api.test/a',
  method = 'PUT',
  names,
  captured = response(204, ...allow()),
  failsAfter = false,
}: Sent) {
  const asked = preflight(captured, { method, ...(names === undefined ? {} : { names }) });
  return decided({
    outcome: captured.status === 204 && !failsAfter ? { kind: 'success' } : corsFailure,
    hops: [
      {
        ...hop({
          url,
          method,
          requestHeaders: headerLines(...(names?.split(',') ?? []).map((name) => `${name}: 1`)),
          preflight: { ...asked, startedMs: at, time: 20 },
          response: captured.status !== 204 ? null : failsAfter ? response(200) : response(200, ...allow()),
        }),
        startedMs: at,
        time: 50,
      },
    ],
  });
}

const report = (items: readonly ReturnType<typeof decided>[], profile = chromium(156)) => {
  const [first] = originReports(items, profile);
  if (first === undefined) throw new Error('no origin');
  return first;
};

describe('the cost of preflights', () => {
  const cases: readonly [says: string, sent: readonly Sent[], count: number, saved: number][] = [
    ['one is needed in any case', [{ at: 0 }], 1, 0],
    ['the same again within the cap is saved', [{ at: 0 }, { at: 10_000 }, { at: 7_000_000 }], 3, 2],
    ['beyond Chromium’s cap it is not', [{ at: 0 }, { at: 7_300_000 }], 2, 0],
    ['another URL is another preflight', [{ at: 0 }, { at: 10, url: 'https://api.test/b' }], 2, 0],
    [
      'a header that was not allowed before is requested again',
      [{ at: 0 }, { at: 10_000, names: 'x-other' }],
      2,
      0,
    ],
    [
      'one that was refused leaves nothing behind',
      [{ at: 0, captured: response(403) }, { at: 10_000 }, { at: 20_000 }],
      3,
      1,
    ],
    [
      'after a preflight that failed the browser asks again',
      [{ at: 0 }, { at: 10_000, names: 'x-other', captured: response(500) }, { at: 20_000 }],
      3,
      0,
    ],
    [
      'Chromium keeps a preflight whose request failed its check',
      [{ at: 0, failsAfter: true }, { at: 10_000 }],
      2,
      1,
    ],
  ];
  it.each(cases)('%s', (_, sent, preflights, saved) => {
    const { preflights: cost } = report(sent.map(preflighted));
    expect(cost).toMatchObject({
      count: preflights,
      ms: 20 * preflights,
      saved: { count: saved, ms: 20 * saved },
      cap: 7_200,
    });
  });

  it('Firefox keeps a response for a day', () => {
    const items = [preflighted({ at: 0 }), preflighted({ at: 7_300_000 })];
    expect(report(items, firefox(153)).preflights).toMatchObject({ saved: { count: 1 }, cap: 86_400 });
  });

  it('Firefox and the standard forget a preflight whose request failed its check', () => {
    const items = [preflighted({ at: 0, failsAfter: true }), preflighted({ at: 10_000 })];
    expect(report(items, fetchStandard).preflights.saved.count).toBe(0);
  });

  it('names what made them necessary, and what did so alone', () => {
    const items = [
      preflighted({ at: 0 }),
      preflighted({ at: 1, names: 'x-key' }),
      preflighted({ at: 2, method: 'GET', names: 'x-key' }),
    ];
    expect(report(items).preflights.causes).toEqual([
      { kind: 'method', name: 'PUT', count: 2, alone: 1 },
      { kind: 'header', name: 'x-key', count: 2, alone: 1 },
    ]);
  });
});

describe('what an origin is seen to allow', () => {
  it('is told for each page origin, with the requests it was read from', () => {
    const item = preflighted({ at: 0, captured: response(204, ...allow('Access-Control-Max-Age: 600')) });
    expect(report([item]).allowances).toEqual([
      {
        origin: app,
        evidence: [item.exchange.id],
        allowed: true,
        anyOrigin: false,
        methods: ['GET', 'PUT'],
        headers: ['x-key'],
        exposed: [],
        credentials: false,
        maxAge: 600,
      },
    ]);
  });

  it.each([
    ['another origin', ['Access-Control-Allow-Origin: https://other.test'], false, false],
    ['any origin', ['Access-Control-Allow-Origin: *'], true, true],
    ['nobody', [], false, false],
  ])('where the response names %s', (_, headers, allowed, anyOrigin) => {
    const item = decided({ hops: [hop({ response: response(200, ...headers) })] });
    expect(report([item]).allowances[0]).toMatchObject({ allowed, anyOrigin });
  });
});

it('what is blocked at an origin is counted by reason, and the origin with the most comes first', () => {
  const blocked = (url: string) =>
    decided({ outcome: corsFailure, hops: [hop({ url, response: response(200) })] });
  const items = [blocked('https://one.test/'), blocked('https://two.test/'), blocked('https://two.test/b')];
  expect(originReports(items, chromium(156)).map(({ target, blocked: there }) => [target, there])).toEqual([
    [
      'https://two.test',
      [{ reason: 'allow-origin-missing', exchanges: [items[1]?.exchange.id, items[2]?.exchange.id] }],
    ],
    ['https://one.test', [{ reason: 'allow-origin-missing', exchanges: [items[0]?.exchange.id] }]],
  ]);
});

it('the advice is that of the fix', () => {
  const item = decided({
    hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: https://app.test') })],
  });
  expect(report([item]).lint.map(({ id }) => id)).toEqual(['vary-missing']);
});

it('requests to the page’s own origin are no API’s', () => {
  expect(originReports([decided({ hops: [hop({ url: `${app}/own` })] })], chromium(156))).toEqual([]);
});
