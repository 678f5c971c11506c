import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HarEntry, HarProblem } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { noon, rawEntry } from './raw-entry.ts';

describe('readEntry reads', () => {
  const cases: readonly [says: string, raw: object, read: Partial<HarEntry>][] = [
    ['when it started', rawEntry({ start: 5 }), { startedMs: noon + 5, time: 10 }],
    [
      'a start with an offset',
      rawEntry({ over: { startedDateTime: '2026-11-22T13:00:00.250+01:00' } }),
      { startedMs: noon + 250 },
    ],
    ['how long it waited', rawEntry({ queued: 3.5 }), { queued: 3.5 }],
    ['no waiting where Chromium writes -1', rawEntry({ queued: -1 }), { queued: null }],
    ['an IPv6 address without its brackets', rawEntry({ address: '[::1]' }), { serverAddress: '::1' }],
    ['no address where the response was blocked', rawEntry({ address: '' }), { serverAddress: null }],
    ['the resource type in lower case', rawEntry({ type: 'EventSource' }), { resourceType: 'eventsource' }],
    ['a success', rawEntry(), { outcome: { reported: true, netError: null }, writer: 'chromium' }],
    [
      'a failure',
      rawEntry({ status: 0, error: 'net::ERR_FAILED' }),
      {
        outcome: { reported: true, netError: 'net::ERR_FAILED' },
        response: { status: null, headers: null, redirectUrl: null },
      },
    ],
    [
      'the empty error that mixed content leaves',
      rawEntry({ status: 0, error: '' }),
      { outcome: { reported: true, netError: '' } },
    ],
    [
      'no outcome of Firefox',
      rawEntry({ writer: 'firefox' }),
      { outcome: { reported: false }, writer: 'firefox' },
    ],
    [
      'no outcome from a null that is not Chromium’s',
      rawEntry({ writer: 'firefox', over: { response: { status: 200, headers: [], _error: null } } }),
      { outcome: { reported: false } },
    ],
    [
      'Playwright’s failure',
      {
        ...rawEntry({ writer: 'firefox' }),
        response: { status: -1, headers: [], _failureText: 'net::ERR_FAILED' },
      },
      { outcome: { reported: true, netError: 'net::ERR_FAILED' }, problems: [] },
    ],
    [
      'the raw location of a redirect',
      rawEntry({ status: 302, location: '/next', response: ['Location: /next'] }),
      { response: { status: 302, headers: [['Location', '/next']], redirectUrl: '/next' } },
    ],
    [
      'where a call was made, through asynchronous frames',
      rawEntry({
        initiator: {
          type: 'script',
          stack: {
            callFrames: [{ url: '' }],
            parent: { callFrames: [{ url: 'https://app.test/a.js', lineNumber: 3, columnNumber: 0 }] },
          },
        },
      }),
      {
        initiator: {
          type: 'script',
          url: null,
          requestId: null,
          callSite: { url: 'https://app.test/a.js', line: 3, column: 0 },
          stack: [{ name: null, url: 'https://app.test/a.js', line: 3, column: 0, after: '' }],
        },
      },
    ],
    [
      'an initiator that was taken away',
      rawEntry({ over: { _initiator: null } }),
      { initiator: null, problems: [] },
    ],
    ['that it came from a cache', rawEntry({ over: { _fromCache: 'disk' } }), { fromCache: 'disk' }],
    [
      'that a service worker responded to',
      rawEntry({
        over: { response: { status: 200, headers: [], _error: null, _fetchedViaServiceWorker: true } },
      }),
      { fetchedViaServiceWorker: true },
    ],
    [
      'why a WebSocket never opened',
      rawEntry({
        ...{ status: 0, type: 'websocket' },
        over: { _webSocketMessages: [{ type: 'error', data: 'Error during WebSocket handshake: 200' }] },
      }),
      { outcome: { reported: true, netError: 'Error during WebSocket handshake: 200' } },
    ],
    [
      'the network error in it',
      rawEntry({
        ...{ status: 0, type: 'websocket' },
        over: {
          _webSocketMessages: [
            { type: 'error', data: 'Error in connection establishment: net::ERR_CONNECTION_REFUSED' },
          ],
        },
      }),
      { outcome: { reported: true, netError: 'net::ERR_CONNECTION_REFUSED' } },
    ],
    [
      'no failure of a WebSocket that broke after it had opened',
      rawEntry({
        ...{ status: 101, type: 'websocket' },
        over: { _webSocketMessages: [{ type: 'error', data: 'Connection closed' }] },
      }),
      { outcome: { reported: true, netError: null } },
    ],
    [
      'the call’s own facts',
      rawEntry({ over: { _corsLens: { credentialsMode: 'include', mode: 'cors' } } }),
      { call: { credentialsMode: 'include', mode: 'cors', redirect: null } },
    ],
    [
      'which headers were asked for in vain, whatever else stands there',
      rawEntry({ over: { _corsLens: { askedInVain: ['ETag', 'etag', 5, null, ''] } } }),
      { call: { credentialsMode: null, mode: null, redirect: null, askedInVain: ['etag'] } },
    ],
  ];
  it.each(cases)('%s', (_, raw, read) => {
    expect(readEntry(raw, 0)).toMatchObject(read);
  });

  it('header fields in order, repeats kept', () => {
    const raw = rawEntry({ response: ['Vary: a', 'Access-Control-Allow-Origin: x', 'vary: b'] });
    expect(readEntry(raw, 0).response.headers).toEqual([
      ['Vary', 'a'],
      ['Access-Control-Allow-Origin', 'x'],
      ['vary', 'b'],
    ]);
  });

  it('URLs without what is not sent, and no bodies', () => {
    expect(readEntry(rawEntry({ url: 'https://api.test/a#b' }), 0).request.url).toBe('https://api.test/a');
    const data = readEntry(rawEntry({ url: `DATA:text/plain,${'x'.repeat(100_000)}` }), 0);
    expect(data.request.url?.length).toBeLessThan(100);
  });
});

describe('of bodies readEntry keeps', () => {
  it.each<[string, number, object, string | undefined]>([
    [
      'how an error begins',
      403,
      { text: `Invalid CORS request${'x'.repeat(9999)}` },
      `Invalid CORS request${'x'.repeat(580)}`,
    ],
    ['nothing of what is no error', 200, { text: 'secret' }, undefined],
    ['nothing of what is no text', 403, { text: 'AAAA', encoding: 'base64' }, undefined],
    ['nothing where there is none', 403, { text: 7 }, undefined],
  ])('%s', (_name, status, content, said) => {
    const response = { status, headers: [], content };
    expect(readEntry(rawEntry({ over: { response } }), 0).response.said).toBe(said);
  });

  it('the store that a service worker took a response from, by its name alone', () => {
    const response = { status: 0, headers: [], _responseCacheStorageCacheName: 'images' };
    expect(readEntry(rawEntry({ over: { response } }), 0).cacheStorage).toBe('images');
    expect(readEntry(rawEntry(), 0)).not.toHaveProperty('cacheStorage');
  });
});

describe('readEntry notes', () => {
  const request = (over: object): object => {
    const raw = rawEntry() as { request: object };
    return { ...raw, request: { ...raw.request, ...over } };
  };
  const response = (over: object): object => {
    const raw = rawEntry() as { response: object };
    return { ...raw, response: { ...raw.response, ...over } };
  };
  const cases: readonly [says: string, raw: unknown, path: string, problem: HarProblem['problem']][] = [
    ['an entry that is null', null, '', 'missing'],
    ['an entry that is a list', [], '', 'not-an-object'],
    ['no request', { ...rawEntry(), request: undefined }, 'request', 'missing'],
    ['no response', { ...rawEntry(), response: null }, 'response', 'missing'],
    ['a response that is text', { ...rawEntry(), response: 'no' }, 'response', 'not-an-object'],
    ['no URL', request({ url: undefined }), 'request.url', 'missing'],
    ['a URL that is a number', request({ url: 7 }), 'request.url', 'not-a-string'],
    ['a URL that does not parse', request({ url: 'https://' }), 'request.url', 'url-unparsable'],
    ['no method', request({ method: null }), 'request.method', 'missing'],
    ['no request headers', request({ headers: undefined }), 'request.headers', 'missing'],
    ['request headers that are a text', request({ headers: 'a: b' }), 'request.headers', 'not-an-array'],
    [
      'a header of an object that is no text',
      request({ headers: { a: {} } }),
      'request.headers.a',
      'not-a-string',
    ],
    ['a header that is null', request({ headers: [null] }), 'request.headers[0]', 'not-an-object'],
    [
      'a header without a name',
      request({ headers: [{ value: 'a' }] }),
      'request.headers[0].name',
      'not-a-string',
    ],
    [
      'a header value that is an object',
      response({ headers: [{ name: 'A', value: {} }] }),
      'response.headers[0].value',
      'not-a-string',
    ],
    [
      'a header value with a line break',
      response({ headers: [{ name: 'A', value: 'b\nc' }] }),
      'response.headers[0].value',
      'control-character',
    ],
    ['no headers of a response that came', response({ headers: undefined }), 'response.headers', 'missing'],
    ['no status', response({ status: undefined }), 'response.status', 'missing'],
    ['a status that is no number', response({ status: 'OK' }), 'response.status', 'not-a-number'],
    ['a status beyond 599', response({ status: 600 }), 'response.status', 'out-of-range'],
    ['a negative status', response({ status: -200 }), 'response.status', 'out-of-range'],
    ['a broken status', response({ status: 200.5 }), 'response.status', 'out-of-range'],
    ['a negative time', { ...rawEntry(), time: -5 }, 'time', 'out-of-range'],
    ['a time that is text', { ...rawEntry(), time: '5' }, 'time', 'not-a-number'],
    ['no start', { ...rawEntry(), startedDateTime: null }, 'startedDateTime', 'missing'],
    [
      'a start that is no date',
      { ...rawEntry(), startedDateTime: 'noon' },
      'startedDateTime',
      'out-of-range',
    ],
  ];
  it.each(cases)('%s', (_, raw, path, problem) => {
    expect(readEntry(raw, 0).problems).toContainEqual({ path, problem });
  });

  it('nothing about an entry without a response', () => {
    expect(readEntry(rawEntry({ status: 0, error: 'net::ERR_FAILED' }), 0).problems).toEqual([]);
  });

  it('a value with a line break and keeps it; a value that is a number and reads it', () => {
    const raw = response({
      headers: [
        { name: 'A', value: 'b\nc' },
        { name: 'Access-Control-Max-Age', value: 600 },
      ],
    });
    expect(readEntry(raw, 0).response.headers).toEqual([
      ['A', 'b\nc'],
      ['Access-Control-Max-Age', '600'],
    ]);
  });
});

describe('readEntry on anything', () => {
  it('never throws, and gives plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (raw, index) => {
        const entry = readEntry(raw, index);
        expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
        expect(entry.index).toBe(index);
      }),
      { verbose: true },
    );
  });

  it('never throws on an entry with one field put out of shape', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.double());
    const path = fc.constantFrom(...pathsOf(rawEntry({ response: ['A: b'], initiator: { stack: {} } })));
    fc.assert(
      fc.property(path, anything, (where, value) => {
        const entry = readEntry(withValue(rawEntry({ response: ['A: b'] }), where, value), 0);
        expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
      }),
      { verbose: true },
    );
  });

  it('ends on a stack that does not', () => {
    const stack: { callFrames: object[]; parent?: object } = { callFrames: [] };
    stack.parent = stack;
    expect(readEntry(rawEntry({ initiator: { type: 'script', stack } }), 0).initiator?.callSite).toBeNull();
    stack.callFrames.push({ url: 'https://app.test/a.js' });
    expect(stackOf(stack)).toHaveLength(32);
  });
});

function stackOf(stack: unknown) {
  return readEntry(rawEntry({ initiator: { type: 'script', stack } }), 0).initiator?.stack;
}

describe('the stack of a call', () => {
  const at = (url: unknown, functionName: unknown = '') => ({
    ...{ functionName, url, lineNumber: 2, columnNumber: 7 },
  });
  const frame = (name: string | null, url: string) => ({ name, url, line: 2, column: 7 });

  it('is whole, innermost first, and says what was waited for', () => {
    const stack = {
      callFrames: [
        at('https://app.test/api.js', 'get'),
        at('', 'new Promise'),
        at('https://app.test/api.js'),
      ],
      parent: {
        description: 'await',
        callFrames: [at('https://app.test/app.js', 'load'), at('https://app.test/app.js', 'start')],
        parent: { description: 'setTimeout', callFrames: [at('https://app.test/boot.js')] },
      },
    };
    expect(stackOf(stack)).toEqual([
      frame('get', 'https://app.test/api.js'),
      frame(null, 'https://app.test/api.js'),
      { ...frame('load', 'https://app.test/app.js'), after: 'await' },
      frame('start', 'https://app.test/app.js'),
      { ...frame(null, 'https://app.test/boot.js'), after: 'setTimeout' },
    ]);
  });

  const frames = (count: number, make: (i: number) => unknown) =>
    Array.from({ length: count }, (_, i) => make(i));
  it.each([
    ['10,000 frames', { callFrames: frames(10_000, () => at('https://app.test/a.js')) }, 200],
    ['10,000 frames without a URL', { callFrames: frames(10_000, () => at('')) }, undefined],
    ['frames that are none', { callFrames: [null, 5, 'x', [], { url: 5 }, at('https://app.test/a.js')] }, 1],
    ['no list of frames', { callFrames: { 0: at('https://app.test/a.js') } }, undefined],
    ['a text', 'Error: at x', undefined],
  ])('of %s is bounded', (_, stack, count) => {
    expect(stackOf(stack)?.length).toBe(count);
  });

  it('keeps the beginning of odd names and URLs', () => {
    const [only] = stackOf({ callFrames: [at(`data:,${'u'.repeat(9_999)}`, 'n'.repeat(9_999))] }) ?? [];
    expect([only?.name?.length, only?.url.length]).toEqual([200, 4_000]);
    expect(stackOf({ callFrames: [at('no url \n', 7)] })).toEqual([frame(null, 'no url \n')]);
  });
});

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function withValue(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(target) ? [...target] : { ...(target as object) }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}
