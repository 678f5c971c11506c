import { describe, expect, it } from 'vitest';
import type { RecordedCall } from '../../../src/capture/recorder/call.ts';
import { CallBook } from '../../../src/capture/recorder/call-book.ts';
import { call, entry } from './entry.ts';

const noted = (part: Partial<RecordedCall> = {}) => ({ what: 'call', call: call(part) }) as const;
const next = () => 77;

describe('the call book', () => {
  it.each(['call first', 'entry first'])('tells an entry with what its call said: %s', (order) => {
    const book = new CallBook();
    const see = () => book.see(entry({ index: 0 }));
    if (order === 'entry first') see();
    book.note([noted({ credentialsMode: 'include' })]);
    if (order === 'call first') see();
    expect(book.settle(1010, next)).toMatchObject([
      { index: 0, call: { credentialsMode: 'include', mode: 'cors' } },
    ]);
    expect(book.settle(1020, next)).toEqual([]);
  });

  it('an entry that is told again, complete, still has its call', () => {
    const book = new CallBook();
    book.see(entry({ index: 0 }));
    book.note([noted({ credentialsMode: 'omit' })]);
    book.settle(1010, next);
    expect(book.see(entry({ index: 0, time: 9 })).call).toMatchObject({ credentialsMode: 'omit' });
  });

  it.each([
    ['mode same-origin to another origin', call({ mode: 'same-origin' }), 'net::ERR_FAILED'],
    ['an address without http', call({ url: 'localhost:8080/api' }), 'net::ERR_FAILED'],
    ['no-cors that follows no redirect', call({ mode: 'no-cors', redirect: 'manual' }), 'net::ERR_FAILED'],
    ['an ordinary call that left no trace', call(), null],
    ['mode same-origin to its own origin', call({ mode: 'same-origin', url: 'https://app.test/' }), null],
    ['a data: URL', call({ url: 'data:,x' }), null],
  ])('a call without an entry: %s', (_, made, error) => {
    const book = new CallBook();
    book.note([{ what: 'call', call: made }]);
    expect(book.settle(1100, next)).toEqual([]);
    const told = book.settle(9000, next);
    expect(told.map(({ index, neverSent, outcome }) => [index, neverSent, outcome])).toEqual(
      error === null ? [] : [[77, true, { reported: true, netError: error }]],
    );
    expect(book.settle(9100, next)).toEqual([]);
  });

  it('a document that becomes known after its first calls has them, and what is shown of them is told again', () => {
    const book = new CallBook(1);
    book.newPage(1);
    book.note([noted({ id: 1, mode: 'same-origin' }), noted({ id: 2, atMs: 8500, mode: 'same-origin' })]);
    expect(book.settle(9000, next)).toMatchObject([{ index: 77, document: 1 }]);
    expect(book.place(1)).toEqual([]);
    expect(book.place(2)).toMatchObject([{ index: 77, neverSent: true, document: 2 }]);
    expect(book.settle(20_000, () => 78)).toMatchObject([{ index: 78, document: 2 }]);
  });

  it('a page’s calls stay its document’s once there is another page', () => {
    const book = new CallBook(1);
    book.note([noted({ mode: 'same-origin' })]);
    book.newPage(2);
    expect(book.place(3)).toEqual([]);
    expect(book.settle(9000, next)).toMatchObject([{ index: 77, document: 1 }]);
  });

  it('which headers were asked for in vain is told with the entry, also later', () => {
    const book = new CallBook();
    book.see(entry({ index: 0 }));
    book.note([noted(), { what: 'asked', id: 1, name: 'etag' }, { what: 'asked', id: 9, name: 'x-none' }]);
    expect(book.settle(1010, next)).toMatchObject([{ index: 0, call: { askedInVain: ['etag'] } }]);
    book.settle(9000, next);
    book.note([
      { what: 'asked', id: 1, name: 'etag' },
      { what: 'asked', id: 1, name: 'link' },
    ]);
    expect(book.settle(9100, next)).toMatchObject([{ index: 0, call: { askedInVain: ['etag', 'link'] } }]);
  });

  it('a fetch that script did not get for its checksum is told with the entry, also later', () => {
    const book = new CallBook();
    book.see(entry({ index: 0 }));
    book.note([noted()]);
    expect(book.settle(1010, next)[0]?.call?.integrityRefused).toBeUndefined();
    book.settle(9000, next);
    book.note([
      { what: 'mismatch', id: 1 },
      { what: 'mismatch', id: 9 },
    ]);
    expect(book.settle(9100, next)).toMatchObject([{ index: 0, call: { integrityRefused: true } }]);
  });

  const stack = [{ name: 'load', url: 'https://app.test/a.js', line: 3, column: 1 }];
  it.each([
    ['where the browser tells none', entry({ index: 0, writer: 'firefox' }), stack],
    [
      'and not beside the browser’s own',
      entry({ index: 0, initiator: { type: 'script', url: null, requestId: null, callSite: null, stack } }),
      undefined,
    ],
  ])('the stack of a call is told %s', (_, seen, expected) => {
    const book = new CallBook();
    book.see(seen);
    book.note([noted({ stack })]);
    expect(book.settle(1010, next)[0]?.call?.stack).toEqual(expected);
  });

  it('of calls from two places that were made together no stack is certain', () => {
    const book = new CallBook();
    for (const index of [0, 1]) book.see(entry({ index, writer: 'firefox' }));
    const elsewhere = stack.map((frame) => ({ ...frame, line: 9 }));
    book.note([noted({ stack }), noted({ id: 2, stack: elsewhere })]);
    expect(book.settle(1010, next).map(({ call: told }) => told?.stack)).toEqual([undefined, undefined]);
  });

  it('what the page’s policy refused is a row of its own, with that reason', () => {
    const book = new CallBook();
    book.note([noted(), { what: 'refused', url: call().url, atMs: 1000.5 }]);
    expect(book.settle(9000, next)).toMatchObject([
      { outcome: { netError: 'net::ERR_BLOCKED_BY_CSP' }, neverSent: true },
    ]);
  });

  it('a call that has an entry is never a row of its own', () => {
    const book = new CallBook();
    book.note([noted({ mode: 'same-origin' })]);
    book.see(entry({ index: 0, response: { status: null, headers: null, redirectUrl: null } }));
    expect(book.settle(9000, next)).toMatchObject([{ index: 0 }]);
    expect(book.settle(9900, next)).toEqual([]);
  });

  it.each([
    ['done', { what: 'done', id: 1, ok: false } as const],
    ['timed', { what: 'timed', url: call().url, atMs: 1000.2, ok: false } as const],
  ])('says what came of the call, as it is %s', (_, end) => {
    const book = new CallBook();
    book.note([noted(), end]);
    book.see(entry({ index: 0 }));
    expect(book.settle(1100, next)).toMatchObject([{ call: { responded: false } }]);
  });

  it.each([
    ['done', { what: 'done', id: 1, ok: true } as const, { call: { responded: true } }],
    [
      'refused',
      { what: 'refused', url: call().url, atMs: 1000.5 } as const,
      { outcome: { netError: 'net::ERR_BLOCKED_BY_CSP' } },
    ],
  ])('says of a pair that has long stood what is heard only then: %s', (_, end, expected) => {
    const book = new CallBook();
    book.note([noted()]);
    book.see(entry({ index: 0, response: { status: null, headers: null, redirectUrl: null } }));
    expect(book.settle(9_000, next)).toHaveLength(1);
    expect(book.settle(9_100, next)).toEqual([]);
    book.note([end]);
    expect(book.settle(9_200, next)).toMatchObject([{ index: 0, ...expected }]);
    expect(book.settle(9_300, next)).toEqual([]);
  });

  it('a pair that has long stood is not taken apart by what comes later', () => {
    const book = new CallBook();
    book.note([noted({ credentialsMode: 'include' })]);
    book.see(entry({ index: 0, startedMs: 1_200 }));
    book.settle(4_000, next);
    book.note([noted({ id: 2, atMs: 1_190, credentialsMode: 'omit' })]);
    expect(book.settle(4_100, next)).toEqual([]);
    book.see(entry({ index: 1, startedMs: 1_200 }));
    expect(book.settle(4_200, next)).toMatchObject([{ index: 1, call: { credentialsMode: 'omit' } }]);
  });

  it('in Firefox a failed preflight stands for the request it was sent for', () => {
    const book = new CallBook();
    book.note([noted({ method: 'PUT', credentialsMode: 'include' })]);
    const headers = [['Access-Control-Request-Method', 'PUT']] as const;
    book.see(
      entry({
        index: 0,
        writer: 'firefox',
        resourceType: null,
        request: { method: 'OPTIONS', url: call().url, headers },
      }),
    );
    expect(book.settle(1100, next)).toMatchObject([
      { index: 0, request: { method: 'OPTIONS' }, call: { credentialsMode: 'include' } },
    ]);
  });

  it('lets old calls and entries go, so that it does not grow', () => {
    const book = new CallBook();
    book.note([noted({ credentialsMode: 'include' })]);
    book.settle(1_000_000, next);
    book.see(entry({ index: 0 }));
    expect(book.settle(1_000_100, next)).toEqual([]);
  });
});
