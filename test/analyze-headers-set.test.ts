import { describe, expect, test } from 'vitest';
import { analyzeExchange } from '../src/analyze.ts';
import { createHeadersSetJudge, type HeadersSet } from '../src/analyze-headers-set.ts';
import type { Exchange } from '../src/engine/exchange.ts';
import { chromium } from '../src/engine/profiles/register.ts';
import { corsFailure, response } from './build/exchange.ts';
import { exchange, hop, preflight, request } from './panel/build.ts';

/** Set from 1000 to 2000: by 1003 for certain. */
const time: HeadersSet = {
  change: {
    target: 'https://api.test',
    initiator: 'https://app.test',
    preflight: [
      ['Access-Control-Allow-Origin', 'https://app.test'],
      ['Access-Control-Allow-Methods', 'PUT'],
    ],
    actual: [['Access-Control-Allow-Origin', 'https://app.test']],
  },
  fromMs: 1_000,
  sureFromMs: 1_003,
  sureToMs: 2_000,
  toMs: 2_002,
};
const success = { kind: 'success' } as const;
const app = { candidates: ['https://app.test'], source: 'header-origin' } as const;
const omit = { candidates: ['omit'], source: 'recorder' } as const;

/** A GET to which the server sends no CORS header, with this outcome. */
const get = (startedMs: number, part: Partial<Exchange> = {}, url = 'https://api.test/x') =>
  exchange({
    origin: app,
    credentialsMode: omit,
    outcome: success,
    hops: [hop({ url, startedMs, response: response(200) })],
    ...part,
  });

function judged(item: Exchange, ...times: readonly HeadersSet[]) {
  const judge = createHeadersSetJudge(chromium(156));
  judge.know(times);
  return judge.judge(item);
}

describe('an exchange is judged by headers that were set', () => {
  test.each<readonly [string, Exchange]>([
    ['in the time', get(1_500)],
    ['as the time began, and only that explains that it passed', get(1_001)],
    ['by another clock a little before it, and only that explains that it passed', get(960)],
    [
      'of a frame of the same host at another port',
      get(1_500, { origin: { ...app, candidates: ['https://app.test:8443'] }, outcome: corsFailure }),
    ],
    ['sent again by us in the time, right after it began', get(990, { sentAs: { id: 'a', atMs: 1_004 } })],
  ])('%s', (_, item) => {
    const row = judged(item, time);
    expect(row?.exchange.headersSet).toEqual({
      target: 'https://api.test',
      names: ['access-control-allow-origin', 'access-control-allow-methods'],
    });
    const fails = row?.decision.trace.filter(
      ({ outcome, afterFailure }) => outcome === 'fail' && !afterFailure,
    );
    // No step contradicts the verdict.
    expect(fails).toHaveLength(row?.decision.verdict === 'blocked' ? 1 : 0);
    expect(row?.decision.verdict).toBe(item.outcome.kind === 'success' ? 'allowed' : 'blocked');
  });

  test('and says why it is still blocked by those, not by the ones the server sent', () => {
    const include = { candidates: ['include'], source: 'recorder' } as const;
    const item = get(1_500, { credentialsMode: include, outcome: corsFailure });
    expect(analyzeExchange(item, chromium(156)).decision.reason).toBe('allow-origin-missing');
    expect(judged(item, time)?.decision.reason).toBe('allow-credentials-missing');
  });

  test('in the stead of all fields of their names', () => {
    const twice = response(
      200,
      'access-control-allow-origin:https://x.test',
      'Access-Control-Allow-Origin:*',
    );
    const item = get(1_500, {
      hops: [hop({ url: 'https://api.test/x', startedMs: 1_500, response: twice })],
    });
    expect(judged(item, time)?.exchange.hops[0].response?.headers).toEqual(time.change.actual);
  });

  test('on its preflight, by those for preflights', () => {
    const item = get(1_500, {
      hops: [
        hop({
          url: 'https://api.test/x',
          startedMs: 1_500,
          request: request({ method: 'PUT' }),
          preflight: preflight({ startedMs: 1_500, response: response(204) }),
          response: response(200),
        }),
      ],
    });
    const row = judged(item, time);
    expect(row?.exchange.hops[0].preflight?.response?.headers).toEqual(time.change.preflight);
    expect(row?.decision.verdict).toBe('allowed');
  });
});

describe('an exchange is left to the headers of the log', () => {
  test.each<readonly [string, Exchange]>([
    ['before the time', get(900, { outcome: corsFailure })],
    ['after it', get(2_200, { outcome: corsFailure })],
    ['near its end, where the server’s explain the outcome as well', get(2_010, { outcome: corsFailure })],
    ['of another server', get(1_500, {}, 'https://other.test/x')],
    ['of a server whose name begins the same', get(1_500, {}, 'https://api.test.evil.test/x')],
    ['of a frame of another host', get(1_500, { origin: { ...app, candidates: ['https://w.test'] } })],
    ['of a sandboxed frame', get(1_500, { origin: { ...app, candidates: ['null'] } })],
    ['that a service worker responded to', get(1_500, { serviceWorker: 'page' })],
    ['that a service worker asked for', get(1_500, { serviceWorker: 'worker' })],
    ['sent again by us before the time', get(1_010, { sentAs: { id: 'a', atMs: 900 } })],
  ])('%s', (_, item) => {
    expect(judged(item, time)).toBeNull();
  });
});

test('of two times it is the one that it began in', () => {
  const later: HeadersSet = {
    ...time,
    change: { ...time.change, actual: [['Access-Control-Allow-Origin', '*']] },
    fromMs: 2_000,
    sureFromMs: 2_003,
    sureToMs: null,
    toMs: null,
  };
  const values = [1_500, 2_500].map(
    (startedMs) => judged(get(startedMs), time, later)?.exchange.hops[0].response?.headers[0]?.[1],
  );
  expect(values).toEqual(['https://app.test', '*']);
});

test('the same exchange stays the same row when the time ends', () => {
  const judge = createHeadersSetJudge(chromium(156));
  const item = get(1_500);
  judge.know([{ ...time, sureToMs: null, toMs: null }]);
  const before = judge.judge(item);
  judge.know([time]);
  expect(before).not.toBeNull();
  expect(judge.judge(item)).toBe(before);
});
