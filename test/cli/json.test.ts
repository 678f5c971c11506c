import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportV1 } from '../../src/cli/json.ts';
import { chromiumHar, har } from './har.ts';
import { explainHar } from './run-cli.ts';
import { entry, wildcardHar } from './writers.ts';

async function report(given: object, ...options: readonly string[]): Promise<ReportV1> {
  return JSON.parse((await explainHar(given, ['--json', ...options])).out) as ReportV1;
}

const session = chromiumHar(
  'get-ok',
  'two-methods-at-once',
  'custom-header-not-allowed',
  'redirect-back-home',
  'wildcard-with-credentials',
  'connection-refused',
  'same-origin-ok',
  'websocket-ok',
);

const exchangeKeys = [
  'url',
  'method',
  'origin',
  'resourceType',
  'startedDateTime',
  'entries',
  'verdict',
  'phase',
  'reason',
  'corsError',
  'firefoxKey',
  'credentialsMode',
  'settledBy',
  'title',
  'summary',
  'trace',
  'also',
  'alternatives',
  'readable',
  'advice',
  'remedies',
];
const stepKeys = ['step', 'outcome', 'expected', 'received'];
const alternativeKeys = ['credentialsMode', 'verdict', 'reason', 'phase', 'corsError', 'firefoxKey'];

describe('version 1', () => {
  it('has the keys it promises, in its order, and no others', async () => {
    const { exchanges, ...rest } = await report(session);
    expect(rest).toEqual({
      version: 1,
      browser: { name: 'chromium', version: 156 },
      writer: { id: 'chromium-devtools', name: 'Chromium DevTools', version: null, leavesOut: [] },
    });
    expect(exchanges.length).toBeGreaterThan(6);
    for (const exchange of exchanges) {
      expect(Object.keys(exchange)).toEqual(exchangeKeys);
      expect(Object.keys(exchange.entries)).toEqual(['actual', 'preflight', 'hops']);
      expect(Object.keys(exchange.credentialsMode)).toEqual(['value', 'evidence']);
      expect(Object.keys(exchange.readable)).toEqual(['exposed', 'hidden']);
      for (const step of [...exchange.trace, ...exchange.also]) expect(Object.keys(step)).toEqual(stepKeys);
      for (const each of exchange.alternatives) expect(Object.keys(each)).toEqual(alternativeKeys);
      for (const each of exchange.advice) expect(Object.keys(each)).toEqual(['id', 'text']);
    }
    expect(exchanges.some(({ alternatives }) => alternatives.length > 0)).toBe(true);
    expect(exchanges.some(({ advice }) => advice.length > 0)).toBe(true);
  });

  it('lists exchanges in the order they started, and points at their entries', async () => {
    const { exchanges } = await report(session);
    const started = exchanges.map(({ startedDateTime }) => startedDateTime);
    expect(started).toEqual([...started].sort());
    const { entries } = (session as { log: { entries: { request: { url: string; method: string } }[] } }).log;
    for (const { url, method, entries: at } of exchanges) {
      expect(entries[at.actual ?? -1]?.request).toMatchObject({ url, method });
      if (at.preflight !== null)
        expect(entries[at.preflight]?.request).toMatchObject({ url, method: 'OPTIONS' });
    }
    const used = exchanges.flatMap(({ entries: { actual, preflight, hops } }) => [
      actual,
      preflight,
      ...hops,
    ]);
    const present = used.filter((index) => index !== null);
    expect(new Set(present).size).toBe(present.length);
  });

  it('names first the URL the page asked for, and where redirects led under hops', async () => {
    const { exchanges } = await report(session);
    const redirected = exchanges.find(({ url }) => url.includes('redirect-back-home'));
    expect(redirected).toMatchObject({
      url: expect.stringMatching(/^https:\/\/api\.test:\d+\//),
      entries: { preflight: null, hops: [expect.any(Number)] },
    });
  });

  it('leaves same-origin requests and the document out, unless --all', async () => {
    const sameOrigin = ({ exchanges }: ReportV1) =>
      exchanges.filter(({ url, origin }) => origin !== null && new URL(url).origin === origin);
    expect(sameOrigin(await report(session))).toEqual([]);
    expect(sameOrigin(await report(session, '--all')).length).toBeGreaterThan(1);
  });

  it('says what would fail next in `also`, and takes only what happened into `trace`', async () => {
    const preflight = entry({
      method: 'OPTIONS',
      request: {
        Origin: 'https://app.example',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'x-token',
      },
      status: 404,
      response: { 'Access-Control-Allow-Methods': 'GET' },
      more: { _securityState: 'secure' },
    });
    const { exchanges } = await report(har([preflight]));
    expect(exchanges[0]).toMatchObject({
      reason: 'allow-origin-missing',
      also: expect.arrayContaining([
        { step: 'preflight-status-ok', outcome: 'fail', expected: '200–299', received: '404' },
        { step: 'method-allowed', outcome: 'fail', expected: expect.any(String), received: 'GET' },
      ]),
    });
    const failed = exchanges[0]?.trace.filter(({ outcome }) => outcome === 'fail');
    expect(failed?.map(({ step }) => step)).toEqual(['allow-origin-present']);
  });

  it('adds `profiles` only when asked, where other rules come to another result', async () => {
    const { exchanges } = await report(chromiumHar('authorization-under-wildcard'), '--profiles');
    expect(exchanges[0]).toMatchObject({
      verdict: 'allowed',
      profiles: [
        {
          browser: { name: 'fetch', version: null },
          verdict: 'blocked',
          reason: 'header-not-allowed',
          phase: 'preflight',
          corsError: 'HeaderDisallowedByPreflightResponse',
          firefoxKey: 'CORSMissingAllowHeaderFromPreflight2',
        },
      ],
    });
  });
});

describe('--browser', () => {
  it.each<[options: string, browser: object, verdict: string]>([
    ['', { name: 'chromium', version: 156 }, 'allowed'],
    ['--browser chromium', { name: 'chromium', version: 156 }, 'allowed'],
    ['--browser firefox', { name: 'firefox', version: null }, 'allowed'],
    ['--browser firefox@150', { name: 'firefox', version: 150 }, 'allowed'],
    ['--browser fetch', { name: 'fetch', version: null }, 'blocked'],
  ])('%s', async (options, browser, verdict) => {
    const given = chromiumHar('authorization-under-wildcard');
    const { browser: used, exchanges } = await report(given, ...options.split(' ').filter(Boolean));
    expect(used).toEqual(browser);
    expect(exchanges.map((exchange) => exchange.verdict)).toEqual([verdict]);
  });

  it('says whose capture it is, where the file does not', async () => {
    const { browser } = await report(har([entry()]), '--browser', 'chromium@141');
    expect(browser).toEqual({ name: 'chromium', version: 141 });
  });
});

describe('what a server or page sends', () => {
  const hostile = '\u0000\u001b[2J\u009b31m\u202e\u2028\ud800\u{e0001}"\\</script>';

  it('arrives as it was, and cannot act on a terminal', async () => {
    const given = har([
      entry({
        url: `https://api.example/${hostile}`,
        method: `X${hostile}`,
        request: { Origin: 'https://app.example' },
        response: { 'Access-Control-Allow-Origin': hostile },
      }),
    ]);
    const { out } = await explainHar(given, ['--json']);
    const { exchanges } = JSON.parse(out) as ReportV1;
    expect(exchanges[0]?.url).toBe(`https://api.example/${hostile}`);
    expect(exchanges[0]?.method).toBe(`X${hostile}`);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it('never breaks the JSON', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const request = fc.tuple(text, text, text).map(([url, allowed, type]) =>
      entry({
        url: `https://api.example/${url}`,
        request: { Origin: 'https://app.example' },
        response: { 'Access-Control-Allow-Origin': allowed },
        more: { _resourceType: type },
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 30 }), async (entries) => {
        expect((await report(har(entries))).exchanges).toHaveLength(entries.length);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('the exit code', () => {
  it.each<[says: string, given: object, code: number]>([
    ['0 where all is allowed', chromiumHar('get-ok', 'put-ok'), 0],
    ['0 where something failed that is not CORS', chromiumHar('connection-refused'), 0],
    ['0 where it cannot tell', wildcardHar(), 0],
    ['1 where something is blocked', chromiumHar('get-ok', 'no-cors-headers'), 1],
  ])('%s', async (_, given, code) => {
    expect((await explainHar(given, ['--json'])).code).toBe(code);
    expect((await explainHar(given)).code).toBe(code);
  });
});
