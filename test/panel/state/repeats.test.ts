import { describe, expect, test } from 'vitest';
import { awaitRepeat, changesBetween, findRepeats, NO_REPEATS } from '../../../panel/state/repeats.ts';
import { askerOf, requestAgain } from '../../../panel/state/request-again.ts';
import { analyzed, hop, preflight, request } from '../build.ts';

const at = (id: string, startedMs: number, method = 'GET') =>
  analyzed({ exchange: { id, hops: [hop({ startedMs, request: request({ method }) })] } });

describe('a request that was sent again', () => {
  const old = at('old', 1000);
  const waiting = awaitRepeat(NO_REPEATS, old, 5000);

  test('is tied to what it repeats once it is in the log', () => {
    const found = findRepeats(waiting, [old, at('new', 5010)]);
    expect([found.newOf.get('old'), found.oldOf.get('new'), found.waiting]).toEqual(['new', 'old', []]);
  });

  test.each([
    ['what was there before', at('other', 2000)],
    ['another method', at('other', 5010, 'PUT')],
  ])('is not taken for %s', (_, other) => {
    expect(findRepeats(waiting, [old, other])).toEqual(waiting);
  });

  test('sent twice, each has its own', () => {
    const found = findRepeats(awaitRepeat(waiting, old, 6000), [old, at('one', 5010), at('two', 6010)]);
    expect([...found.oldOf]).toEqual([
      ['one', 'old'],
      ['two', 'old'],
    ]);
  });
});

describe('the difference', () => {
  const answered = (status: number, ...headers: readonly (readonly [string, string])[]) =>
    analyzed({
      exchange: { hops: [hop({ response: { status, headers }, preflight: preflight() })] },
    });

  test('is what bears on CORS, and the status', () => {
    const before = answered(500, ['Date', 'then'], ['Access-Control-Allow-Origin', 'https://a.test']);
    const after = answered(
      200,
      ['Date', 'now'],
      ['access-control-allow-origin', '*'],
      ['Access-Control-Max-Age', '5'],
    );
    expect(changesBetween(before, after)).toEqual([
      { phase: 'actual', name: ':status', before: '500', after: '200' },
      { phase: 'actual', name: 'access-control-allow-origin', before: 'https://a.test', after: '*' },
      { phase: 'actual', name: 'access-control-max-age', before: null, after: '5' },
    ]);
  });

  test('is nothing where nothing changed', () => {
    expect(changesBetween(answered(200), answered(200, ['Date', 'now']))).toEqual([]);
  });
});

describe('the same call', () => {
  test('is made without what the browser adds on its own', () => {
    const headers = [
      ...[
        ['X-Key', '1'],
        ['Content-Type', 'application/json'],
        ['Authorization', 'Bearer t'],
      ],
      ...[
        ['Origin', 'https://a.test'],
        ['Sec-Fetch-Mode', 'cors'],
        ['Cookie', 'a=b'],
        [':authority', 'b'],
      ],
      ...[
        ['User-Agent', 'x'],
        ['Accept', '*/*'],
        ['Content-Length', '5'],
        ['Host', 'b'],
        ['Priority', 'u=1'],
      ],
    ] as [string, string][];
    const item = analyzed({
      exchange: { hops: [hop({ request: request({ method: 'PUT', headers }) })], redirectMode: 'manual' },
      decision: { credentialsMode: { candidates: ['include'], evidence: 'recorder' } },
    });
    expect(requestAgain(item)).toEqual({
      url: item.exchange.hops[0].url,
      method: 'PUT',
      headers: [
        ['X-Key', '1'],
        ['Content-Type', 'application/json'],
        ['Authorization', 'Bearer t'],
      ],
      mode: 'cors',
      credentials: 'include',
      redirect: 'manual',
    });
  });
});

describe('who made a call', () => {
  test.each([
    ['is known by its Origin', 'header-origin', 'https://a.test'],
    ['is known by its referrer', 'header-referer', 'https://a.test'],
    ['is known where it was recorded', 'recorder', 'https://a.test'],
    ['is not known by the page alone: a frame may have', 'page-url', null],
    ['is not known by where its script came from', 'initiator', null],
    ['is not known by nothing', 'nothing', null],
  ] as const)('%s', (_, evidence, wanted) => {
    const item = analyzed({ exchange: { origin: { candidates: ['https://a.test'], evidence } } });
    expect(askerOf(item)).toBe(wanted);
  });
});
