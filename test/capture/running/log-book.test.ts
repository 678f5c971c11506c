import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LogBook, runningAtMost } from '../../../src/capture/running/log-book.ts';
import type { HarEntry } from '../../../src/har/entry.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';

const stream = (over: RawEntryParts = {}): object => rawEntry({ url: 'https://api.test/stream', ...over });
const waiting = (over: RawEntryParts = {}): object =>
  stream({ status: 0, time: 0, request: ['Accept: */*'], ...over });
/** As Firefox lists what has no end yet, and what has. */
const firefox = (over: RawEntryParts, bodySize: number, timings: object = {}): object => {
  const raw = rawEntry({ url: 'https://api.test/stream', writer: 'firefox', time: 0, ...over }) as {
    readonly response: object;
  };
  return { ...raw, timings, response: { ...raw.response, bodySize } };
};

/** A log, and what is told of it. */
function bookOf() {
  let next = 0;
  const book = new LogBook(() => next++);
  return {
    book,
    /** An event. @returns the index its row has */
    end: (raw: object): number => book.end(readEntry(raw, -1)) ?? next++,
    /** `2 200` one told as running, `2 200 ended` one that is not any more. */
    read: (log: readonly unknown[], document = 0): readonly string[] =>
      book.read(log, document).told.map(told),
    first: (log: readonly unknown[]): readonly string[] => book.read(log, 0, true).told.map(told),
  };
}

const told = ({ index, response, running, outcome }: HarEntry): string =>
  [
    ...[index, response.status ?? '-'],
    ...(running ? [] : ['ended', (outcome.reported && outcome.netError) || '']),
  ]
    .join(' ')
    .trim();

describe('a request', () => {
  it('without an event runs; it is told once, and again when its response has come', () => {
    const { read } = bookOf();
    expect(read([waiting()])).toEqual(['0 -']);
    expect(read([waiting()])).toEqual([]);
    expect(read([stream({ time: 5 })])).toEqual(['0 200']);
    expect(read([stream({ time: 900 })])).toEqual([]);
  });

  it('that has ended keeps the index it ran under, and does not run any more', () => {
    const { read, end } = bookOf();
    read([waiting()]);
    expect(end(stream({ time: 900 }))).toBe(0);
    expect(read([stream({ time: 900 })])).toEqual([]);
  });

  it('of a WebSocket that never opened has ended once the log says why, and only then', () => {
    const socket = (...messages: readonly string[]) =>
      waiting({
        url: 'wss://api.test/chat',
        type: 'websocket',
        over: {
          _webSocketMessages: messages.map((type) => ({ type, data: 'Unexpected response code: 200' })),
        },
      });
    expect(bookOf().first([socket()])).toEqual(['0 -']);
    expect(bookOf().first([socket('receive')])).toEqual(['0 -']);
    expect(bookOf().first([socket('error')])).toEqual(['0 - ended Unexpected response code: 200']);
    const { read } = bookOf();
    expect(read([socket()])).toEqual(['0 -']);
    expect(read([socket('error')])).toEqual(['0 - ended Unexpected response code: 200']);
  });

  it('that ended before it was ever read does not run', () => {
    const { read, end } = bookOf();
    expect(end(stream({ time: 900 }))).toBe(0);
    expect(read([stream({ time: 900 })])).toEqual([]);
  });

  it('whose failure is in the log before its event has ended', () => {
    const { read, end } = bookOf();
    read([waiting()]);
    const failed = waiting({ error: 'net::ERR_FAILED', time: 30 });
    expect(read([failed])).toEqual(['0 - ended net::ERR_FAILED']);
    expect(end(failed)).toBe(0);
  });

  it('of a document that was left was given up with it, and its event still is its own', () => {
    const { read, end } = bookOf();
    read([waiting()]);
    expect(read([], 1)).toEqual(['0 - ended net::ERR_ABORTED']);
    expect(read([], 1)).toEqual([]);
    expect(end(stream({ time: 2_000 }))).toBe(0);
  });

  it('whose log was cleared in the Network panel goes on running', () => {
    const { read, end } = bookOf();
    read([waiting()]);
    expect(read([])).toEqual([]);
    expect(end(stream({ time: 2_000 }))).toBe(0);
  });

  it('that nobody listened to may have ended: with a response it is told as it is', () => {
    const { first, end } = bookOf();
    expect(first([stream({ time: 5 }), waiting({ url: 'https://api.test/poll' })])).toEqual([
      '0 200 ended',
      '1 -',
    ]);
    expect(end(stream({ time: 900 }))).toBe(0);
  });

  it('that is a preflight is named so only when its response has come, and is the same', () => {
    const { book, read, end } = bookOf();
    const preflight = { method: 'OPTIONS', initiator: { type: 'preflight' } };
    expect(book.read([waiting({ ...preflight, type: 'other' })], 0).told).toMatchObject([
      { index: 0, resourceType: 'preflight', running: true },
    ]);
    expect(read([stream({ ...preflight, type: 'preflight', status: 204 })])).toEqual(['0 204']);
    expect(end(stream({ ...preflight, type: 'preflight', status: 204, time: 80 }))).toBe(0);
  });

  it.each<[string, object]>([
    ['a document, which is told when it is there', waiting({ type: 'document' })],
    ['what is read from memory', stream({ over: { _fromCache: 'memory' } })],
    ['what waits for no server', waiting({ url: 'blob:https://app.test/1' })],
    ['what has no address', waiting({ over: { request: {} } })],
    ['Firefox’s entry with timings', firefox({}, 20, { wait: 5 })],
    ['what Firefox refused', firefox({ status: 0 }, 0)],
  ])('is not said to run: %s', (_, raw) => {
    expect(bookOf().read([raw])).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['without a response', firefox({ status: 0 }, -1), '0 -'],
    ['with one', firefox({}, 20), '0 200'],
  ])('runs in Firefox %s', (_, raw, expected) => {
    const { first, read } = bookOf();
    expect(first([raw])).toEqual([expected]);
    expect(read([firefox({ status: 0 }, 0)])).toEqual(['0 - ended']);
  });

  const ofFetch = [
    'User-Agent: Firefox/153.0',
    'Connection: close',
    'Sec-Fetch-Dest: empty',
    'Priority: u=4',
  ];

  it('takes a call in Firefox for the same once its kind is known', () => {
    const { read, end } = bookOf();
    expect(read([firefox({ status: 0, request: ofFetch }, -1)])).toEqual(['0 -']);
    expect(end(firefox({ request: ofFetch }, 20, { wait: 5 }))).toBe(0);
  });

  it('says of no stopped beacon in Firefox that it runs, of which an event has come', () => {
    const { read, end } = bookOf();
    const beacon = firefox({ method: 'POST', status: 0, over: { _priority: 'Lowest' } }, -1);
    end(beacon);
    expect(read([beacon])).toEqual([]);
  });
});

describe('requests begun alike', () => {
  it('are told apart by their place in the log', () => {
    const { read, end } = bookOf();
    expect(read([waiting(), waiting(), waiting()])).toEqual(['0 -', '1 -', '2 -']);
    expect(end(stream({ time: 40 }))).toBe(0);
    // The second has ended, and whatever index it had, two rows are left that run.
    expect(read([waiting(), stream({ time: 40 }), stream({ time: 7 })])).toEqual(['2 200']);
  });

  it('of which some have ended run for the rest, whatever their order', () => {
    const shape = fc.array(fc.record({ ends: fc.boolean(), time: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(shape, (requests) => {
        const { book, end } = bookOf();
        const log = requests.map(({ time, ends }) => (ends ? stream({ time }) : waiting()));
        for (const { ends, time } of requests) if (ends) end(stream({ time }));
        const { told: all, open } = book.read(log, 0);
        const count = requests.filter(({ ends }) => !ends).length;
        expect(all.filter(({ running, response }) => running && response.status === null)).toHaveLength(
          count,
        );
        expect([all.length, new Set(open.map(({ index }) => index)).size]).toEqual([count, count]);
      }),
    );
  });
});

describe('bad input', () => {
  it('a thousand streams that never end run, each with a row of its own', () => {
    const { read, end } = bookOf();
    const all = Array.from({ length: 1_000 }, () => waiting());
    expect(new Set(read(all)).size).toBe(1_000);
    expect(read(all)).toEqual([]);
    const indexes = all.map((_, at) => end(stream({ time: at })));
    expect(new Set(indexes).size).toBe(1_000);
    expect(read(all.map((_, at) => stream({ time: at })))).toEqual([]);
  });

  it('more than there is room for are counted, not shown', () => {
    const { book } = bookOf();
    const log = Array.from({ length: runningAtMost + 7 }, (_, start) => waiting({ start }));
    const brought = book.read(log, 0);
    expect([brought.told.length, brought.leftOut]).toEqual([runningAtMost, 7]);
    expect(book.read(log, 0)).toMatchObject({ told: [], leftOut: 7 });
  });

  it('a redirect in circles has ended with each event, and the hop that is waited for runs', () => {
    const { read, end } = bookOf();
    const hops = Array.from({ length: 20 }, (_, time) => stream({ status: 302, location: '/stream', time }));
    for (const hop of hops) end(hop);
    expect(read([...hops, waiting()])).toEqual(['20 -']);
  });

  it('a 103 before the response is no end', () => {
    const { read } = bookOf();
    expect(read([waiting({ status: 103 })])).toEqual(['0 103']);
    expect(read([stream()])).toEqual(['0 200']);
  });

  it('a page that navigates without end leaves nothing behind', () => {
    const { read } = bookOf();
    for (let document = 0; document < 500; document++) {
      const gone = document === 0 ? [] : [`${document - 1} - ended net::ERR_ABORTED`];
      expect(new Set(read([waiting({ start: document })], document))).toEqual(
        new Set([`${document} -`, ...gone]),
      );
    }
  });

  it('after more ends than are remembered nothing old is said to run', () => {
    const { read, end } = bookOf();
    const log = Array.from({ length: 20_500 }, (_, start) => stream({ start }));
    for (const raw of log) end(raw);
    expect(read([...log, waiting({ start: 30_000 })])).toEqual(['20500 -']);
  });

  it('anything in the place of an entry throws nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (log) => {
        const { book } = bookOf();
        expect(book.read(log, 0).ended.length).toBeLessThanOrEqual(log.length);
      }),
    );
  });

  it.each(['startedDateTime', 'time', 'request', 'response', '_resourceType', '_initiator', 'timings'])(
    'anything in the place of its %s throws nothing',
    (field) => {
      fc.assert(
        fc.property(fc.anything(), (odd) => {
          const { book } = bookOf();
          const log = [{ ...waiting(), [field]: odd }, waiting()];
          const once = book.read(log, 0);
          expect(book.read(log, 0).open.length).toBe(once.open.length);
        }),
      );
    },
  );
});
