import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../panel/changes-between.ts';
import { awaitRepeat, findRepeats, NO_REPEATS, type SentAgain } from '../../../panel/state/repeats.ts';
import {
  askerOf,
  askingDocument,
  credentialsToTry,
  requestAgain,
  sentBody,
} from '../../../panel/state/request-again.ts';
import { analyzed, hop, preflight, request } from '../build.ts';

const at = (id: string, startedMs: number, method = 'GET') =>
  analyzed({ exchange: { id, hops: [hop({ startedMs, request: request({ method }) })] } });

describe('a request that was sent again', () => {
  const old = at('old', 1000);
  const sent = (atMs: number, id: string | null = null): SentAgain => ({
    of: 'old',
    url: old.exchange.hops[0].url,
    method: 'GET',
    credentials: 'omit',
    atMs,
    id,
    trial: null,
  });
  const waiting = awaitRepeat(NO_REPEATS, sent(5000));

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
    const found = findRepeats(awaitRepeat(waiting, sent(6000)), [old, at('one', 5010), at('two', 6010)]);
    expect([...found.oldOf]).toEqual([
      ['one', 'old'],
      ['two', 'old'],
    ]);
    expect(found.sent.map(({ cameAs }) => cameAs)).toEqual(['one', 'two']);
  });
});

describe('a request that was sent again, in a browser whose log names the call', () => {
  const sent = {
    of: 'old',
    url: 'https://b.test/',
    method: 'PUT',
    credentials: 'omit',
    atMs: 5000,
    trial: null,
  };
  const waiting = awaitRepeat(NO_REPEATS, { ...sent, id: 'call' });
  const as = (id: string, call: string) =>
    analyzed({ exchange: { id, sentAs: { id: call, atMs: 5000 }, hops: [hop({ startedMs: 5000 })] } });

  test('is tied by that name, also to a request that was edited', () => {
    expect(findRepeats(waiting, [at('old', 1000), as('new', 'call')]).newOf.get('old')).toBe('new');
  });

  test.each([
    ['the page’s own of the same URL and method', at('other', 5010)],
    ['another that was sent again', as('other', 'other call')],
  ])('is not taken for %s', (_, other) => {
    expect(findRepeats(waiting, [other])).toEqual(waiting);
  });
});

describe('the difference', () => {
  const withResponse = (status: number, ...headers: readonly (readonly [string, string])[]) =>
    analyzed({
      exchange: { hops: [hop({ response: { status, headers }, preflight: preflight() })] },
    });

  test('is what bears on CORS, and the status', () => {
    const before = withResponse(500, ['Date', 'then'], ['Access-Control-Allow-Origin', 'https://a.test']);
    const after = withResponse(
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
    expect(changesBetween(withResponse(200), withResponse(200, ['Date', 'now']))).toEqual([]);
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
      decision: { credentialsMode: { candidates: ['include'], source: 'recorder' } },
    });
    expect(requestAgain(item, '{}')).toEqual({
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
      body: '{}',
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
  ] as const)('%s', (_, source, wanted) => {
    const item = analyzed({ exchange: { origin: { candidates: ['https://a.test'], source } } });
    expect(askerOf(item)).toBe(wanted);
  });
});

describe('the body a request was sent with', () => {
  const form = '--b\r\nContent-Disposition: form-data; name="a"';
  const sentAs = (
    method: string,
    headers: readonly [string, string][] | null,
    kind: 'wire' | 'sanitized' = 'wire',
  ) => analyzed({ exchange: { hops: [hop({ request: request({ method, headers, headersKind: kind }) })] } });
  test.each([
    ['is there as it was', sentAs('POST', []), '{"a":1}', { kind: 'text', text: '{"a":1}' }],
    ['is there as it was, of a form', sentAs('POST', []), form, { kind: 'text', text: form }],
    ['is not known of a form with files', sentAs('POST', []), `${form}; filename="x"`, { kind: 'unknown' }],
    ['is not known where its bytes are no text', sentAs('POST', []), 'a\ufffdb', { kind: 'unknown' }],
    [
      'is not known where only its length is there',
      sentAs('POST', [['Content-Length', '9']]),
      null,
      { kind: 'unknown' },
    ],
    [
      'is not known where only its type is there',
      sentAs('PUT', [['content-type', 'a/b']]),
      null,
      { kind: 'unknown' },
    ],
    ['is not known where no header is', sentAs('PUT', null), null, { kind: 'unknown' }],
    ['is none where its length is 0', sentAs('PUT', [['Content-Length', '0']]), null, { kind: 'none' }],
    ['is none where nothing speaks of one', sentAs('DELETE', []), null, { kind: 'none' }],
    ['is none of a GET', sentAs('GET', null), null, { kind: 'none' }],
  ] as const)('%s', (_, item, text, wanted) => {
    expect(sentBody(item, text)).toEqual(wanted);
  });
});

describe('the credentials modes to try', () => {
  test.each([
    [['include'], ['include']],
    [['omit'], ['omit']],
    [['same-origin', 'omit'], ['same-origin']],
    [
      ['same-origin', 'include'],
      ['include', 'same-origin'],
    ],
    [
      ['include', 'same-origin', 'omit'],
      ['include', 'same-origin'],
    ],
    [
      ['omit', 'include'],
      ['include', 'omit'],
    ],
  ] as const)('of %j are %j', (candidates, wanted) => {
    const credentialsMode = { candidates, source: 'default' } as const;
    expect(credentialsToTry(analyzed({ decision: { credentialsMode } }))).toEqual(wanted);
  });
});

describe('the document that made a call', () => {
  test.each([
    ['https://a.test/w/frame?x=1', 'https://a.test/w/frame?x=1'],
    // All that browsers send to another site.
    ['https://a.test/', null],
    ['no URL', null],
    [null, null],
  ])('by the referrer %s is %s', (referrer, wanted) => {
    const headers = referrer === null ? [] : [['Referer', referrer] as const];
    const item = analyzed({ exchange: { hops: [hop({ request: request({ headers }) })] } });
    expect(askingDocument(item)).toBe(wanted);
  });
});
