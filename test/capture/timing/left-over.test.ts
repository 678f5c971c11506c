import { expect, it } from 'vitest';
import { LeftOver } from '../../../src/capture/timing/left-over.ts';
import type { Timing } from '../../../src/capture/timing/read-timings.ts';
import { TimingBook } from '../../../src/capture/timing/timing-book.ts';
import type { HarEntry } from '../../../src/har/entry.ts';
import { entry } from '../recorder/entry.ts';

const url = 'https://api.test/collect';
const other = 'https://api.test/other';

/** The second document of the tab was heard of at 10,000. */
const heardMs = 10_000;

const request = (startedMs: number, method: string, headers: HarEntry['request']['headers'], to = url) =>
  ({ document: 1, startedMs, request: { method, url: to, headers } }) as const;
const beacon = (startedMs: number, to = url) => request(startedMs, 'POST', [['Priority', 'u=6']], to);
const preflight = (startedMs: number, method = 'POST') =>
  request(startedMs, 'OPTIONS', [['Access-Control-Request-Method', method]]);
const post = (startedMs: number) => request(startedMs, 'POST', [['Priority', 'u=4']]);
const response = (status: number | null, redirectUrl: string | null = null) => ({
  response: { status, headers: [], redirectUrl },
});
const timing: Timing = {
  url,
  startedMs: 9_990,
  duration: '5',
  initiatorType: 'other',
  status: 0,
  bodySize: 0,
};

interface Row {
  readonly says: string;
  readonly entries: readonly Partial<HarEntry>[];
  readonly timings?: readonly Timing[];
  /** Told at once, by index. */
  readonly atOnce: readonly number[];
  /** Told later, with their documents. */
  readonly later: readonly (readonly [index: number, document: number])[];
}

const rows: readonly Row[] = [
  {
    says: 'a beacon without a timing is the earlier one’s',
    entries: [beacon(9_950)],
    atOnce: [],
    later: [[0, 0]],
  },
  {
    says: 'one with a timing is its own',
    entries: [beacon(9_995)],
    timings: [timing],
    atOnce: [],
    later: [[0, 1]],
  },
  {
    says: 'of two with one timing the earlier one is',
    entries: [beacon(9_950), beacon(10_400)],
    timings: [{ ...timing, startedMs: 10_390 }],
    atOnce: [],
    later: [
      [0, 0],
      [1, 1],
    ],
  },
  {
    says: 'one that could not be sent has no timing anywhere',
    entries: [{ ...beacon(9_950), ...response(null) }],
    atOnce: [],
    later: [[0, 1]],
  },
  { says: 'a call of another kind may be a worker’s', entries: [post(9_950)], atOnce: [0], later: [] },
  { says: 'one that begins later is the document’s', entries: [beacon(12_001)], atOnce: [0], later: [] },
  {
    says: 'its preflight goes with it, in whatever order they come',
    entries: [preflight(9_960), beacon(9_950), preflight(9_970)],
    atOnce: [],
    later: [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
  },
  {
    says: 'a preflight is told with the call it is for, or alone in the end',
    entries: [preflight(9_950), post(9_951), preflight(9_952)],
    atOnce: [0, 1],
    later: [[2, 1]],
  },
  {
    says: 'that of another method is for no beacon',
    entries: [preflight(9_950, 'PUT')],
    atOnce: [0],
    later: [],
  },
  {
    says: 'where it was redirected to goes with it',
    entries: [{ ...beacon(9_950), ...response(307, '/other') }, beacon(9_980, other)],
    atOnce: [],
    later: [
      [0, 0],
      [1, 0],
    ],
  },
  {
    says: 'where the document’s own was redirected to stays',
    entries: [{ ...beacon(9_995), ...response(307, '/other') }, beacon(10_020, other)],
    timings: [timing],
    atOnce: [],
    later: [
      [0, 1],
      [1, 1],
    ],
  },
];

it.each(rows)('$says', ({ entries, timings = [], atOnce, later }) => {
  const book = new TimingBook();
  const leftOver = new LeftOver(book);
  leftOver.navigated(1, heardMs);
  const now: number[] = [];
  for (const [index, part] of entries.entries()) {
    const told = leftOver.see(book.see(entry({ index, writer: 'firefox', ...part })), heardMs);
    now.push(...told.map((each) => each.index));
  }
  book.note(timings);
  expect(now).toEqual(atOnce);
  expect(leftOver.decide(heardMs + 1_000, true)).toEqual([]);
  const last = leftOver.decide(heardMs + 2_000, true).map(({ index, document }) => [index, document]);
  expect(last).toEqual(later);
  expect(leftOver.isOpen).toBe(false);
});

it('of the first document nothing is kept back, since there is none before it', () => {
  const book = new TimingBook();
  const told = new LeftOver(book).see(entry({ index: 0, writer: 'firefox', ...beacon(9_950) }), heardMs);
  expect(told).toHaveLength(1);
});

it('what is kept back when the page is left is told as it is', () => {
  const leftOver = new LeftOver(new TimingBook());
  leftOver.navigated(1, heardMs);
  leftOver.see(entry({ index: 0, writer: 'firefox', ...beacon(9_950) }), heardMs);
  expect(leftOver.navigated(2, heardMs + 100)).toMatchObject([{ document: 1 }]);
});
