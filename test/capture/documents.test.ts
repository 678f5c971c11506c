import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Documents, type Identity, type Placed } from '../../src/capture/documents.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { entry } from './recorder/entry.ts';

/** What happens in a tab, in order. Times are milliseconds. */
type Step =
  /** It began `at`, and was told `seen`: at once, if not given. */
  | {
      readonly entry: string;
      readonly page?: number;
      readonly at?: number;
      readonly seen?: number;
      readonly to?: string;
    }
  | { readonly navigated: string; readonly at?: number }
  /** The document says this mark; null: it refuses, and DevTools' log has this page as its newest. */
  | { readonly mark: number; readonly firefox?: NonNullable<Identity['firefox']> }
  | { readonly refusedWith: number | null; readonly firefox?: NonNullable<Identity['firefox']> };

interface Row {
  readonly says: string;
  readonly steps: readonly Step[];
  /** Documents begun, by URL, and each entry with the document it was told with last. */
  readonly documents: readonly (string | null)[];
  readonly of: Readonly<Record<string, number>>;
}

/** An entry of Firefox's, or of a worker's: no page. */
const nowhere = 0;

function run(steps: readonly Step[], writer: HarEntry['writer'] = 'chromium'): Pick<Row, 'documents' | 'of'> {
  const { documents, entries, of } = play(steps, writer);
  const byUrl = entries.map(({ index, request }) => [request.url, of.get(index)] as const);
  return { documents, of: Object.fromEntries(byUrl) };
}

/** `of`: by index, the document that an entry was told with last. */
function play(steps: readonly Step[], writer: HarEntry['writer']) {
  const tab = new Documents();
  const documents: (string | null)[] = [];
  const seen: HarEntry[] = [];
  const of = new Map<number, number | undefined>();
  const note = ({ began, entries }: Placed): void => {
    documents.push(...began.map(({ url }) => url));
    for (const { index, document } of entries) of.set(index, document);
  };
  for (const step of steps) {
    if ('entry' in step) {
      const entry = { ...entryOf(step, seen.length), writer };
      seen.push(entry);
      note(tab.see(entry, step.seen ?? step.at ?? 0));
    } else if ('navigated' in step) tab.navigated(step.navigated, step.at ?? 1_000);
    else if ('mark' in step) note(tab.identified(step));
    else note(tab.identified({ ...step, mark: null, newestPage: step.refusedWith }));
  }
  return { tab, documents, entries: seen, of };
}

function entryOf(
  { entry: url, page = 1, at = 0, to }: Extract<Step, { entry: string }>,
  index: number,
): HarEntry {
  return entry({
    index,
    pageref: page === nowhere ? null : `page_${page}`,
    startedMs: at,
    request: { method: 'GET', url, headers: [] },
    ...(to === undefined
      ? {}
      : { resourceType: 'document', response: { status: 302, headers: [], redirectUrl: to } }),
  });
}

const start: readonly Step[] = [{ mark: 1 }, { entry: 'http://a/1' }];
const home = 'http://a/';
const next = 'http://a/next';

const chromium: readonly Row[] = [
  {
    says: 'a change within the document begins none',
    steps: [...start, { navigated: next }, { entry: 'http://a/2' }, { mark: 1 }, { entry: 'http://a/3' }],
    documents: [],
    of: { 'http://a/1': 0, 'http://a/2': 0, 'http://a/3': 0 },
  },
  {
    says: 'a new document has what comes after it',
    steps: [...start, { navigated: next }, { mark: 2 }, { entry: next, page: 2 }],
    documents: [next],
    of: { 'http://a/1': 0, [next]: 1 },
  },
  {
    says: 'an entry that names a new page proves a new document before it has replied',
    steps: [
      ...start,
      { navigated: next },
      { entry: next, page: 2 },
      { mark: 2 },
      { entry: 'http://a/2', page: 2 },
    ],
    documents: [next],
    of: { 'http://a/1': 0, [next]: 1, 'http://a/2': 1 },
  },
  {
    says: 'an entry that names a new page comes before the navigation',
    steps: [...start, { entry: next, page: 2 }, { navigated: next }, { mark: 2 }],
    documents: [null],
    of: { 'http://a/1': 0, [next]: 1 },
  },
  {
    says: 'a router that changes the URL as the page starts makes no second one',
    steps: [
      ...start,
      ...[{ navigated: next }, { entry: next, page: 2 }, { navigated: `${next}#/home` }, { mark: 2 }],
      ...[{ navigated: `${next}#/two` }, { mark: 2 }, { entry: 'http://a/2', page: 2 }],
    ],
    documents: [next],
    of: { 'http://a/1': 0, [next]: 1, 'http://a/2': 1 },
  },
  {
    says: 'both in one reply: the page is named as it is now',
    steps: [
      ...start,
      { navigated: next },
      { navigated: `${next}/pushed` },
      { mark: 2 },
      { entry: next, page: 2 },
    ],
    documents: [`${next}/pushed`],
    of: { 'http://a/1': 0, [next]: 1 },
  },
  {
    says: 'what an earlier page sent and ends later is the earlier page’s',
    steps: [
      ...start,
      ...[{ navigated: next }, { mark: 2 }, { entry: next, page: 2 }, { entry: 'http://a/late', page: 1 }],
    ],
    documents: [next],
    of: { 'http://a/1': 0, [next]: 1, 'http://a/late': 0 },
  },
  {
    says: 'also where the earlier page had just changed its URL',
    steps: [
      ...start,
      ...[{ navigated: `${home}#x`, at: 1_000 }, { navigated: next, at: 2_000 }, { mark: 2 }],
      ...[{ entry: 'http://a/late', page: 1, at: 1_500 }],
      ...[{ entry: next, page: 2, at: 1_900 }],
    ],
    documents: [next],
    of: { 'http://a/1': 0, 'http://a/late': 0, [next]: 1 },
  },
  {
    says: 'a document that needs no request has the page number of the one before',
    steps: [
      ...start,
      ...[{ navigated: 'about:blank', at: 1_000 }, { mark: 2 }],
      ...[
        { entry: 'http://a/late', page: 1, at: 900 },
        { entry: 'http://a/2', page: 1, at: 1_100 },
      ],
    ],
    documents: ['about:blank'],
    of: { 'http://a/1': 0, 'http://a/late': 0, 'http://a/2': 1 },
  },
  {
    says: 'redirects before the navigation are the new document’s',
    steps: [
      ...start,
      { entry: 'http://a/old', to: 'http://a/elsewhere' },
      { entry: 'http://a/r1', to: '/r2' },
      { entry: 'http://a/r2', to: next },
      ...[{ navigated: next }, { mark: 2 }, { entry: next, page: 2 }],
    ],
    documents: [next],
    of: { 'http://a/1': 0, 'http://a/old': 0, 'http://a/r1': 1, 'http://a/r2': 1, [next]: 1 },
  },
  {
    says: 'a page that was kept comes back with its own mark, and without a new page number',
    steps: [
      ...start,
      ...[{ navigated: next, at: 1_000 }, { mark: 2 }, { entry: next, page: 2, at: 900 }],
      ...[{ navigated: home, at: 2_000 }, { entry: 'http://a/early', page: 2, at: 2_001 }, { mark: 1 }],
      ...[
        { entry: 'http://a/again', page: 2, at: 2_100 },
        { entry: 'http://a/left', page: 2, at: 1_900 },
      ],
    ],
    documents: [next, home],
    of: {
      ...{ 'http://a/1': 0, [next]: 1, 'http://a/early': 2 },
      ...{ 'http://a/again': 2, 'http://a/left': 1 },
    },
  },
  {
    says: 'after a page that was kept a new one begins',
    steps: [
      ...start,
      ...[{ navigated: next, at: 1_000 }, { mark: 2 }, { entry: next, page: 2, at: 900 }],
      ...[{ navigated: home, at: 2_000 }, { mark: 1 }, { entry: 'http://a/again', page: 2, at: 2_100 }],
      ...[{ navigated: next, at: 3_000 }, { mark: 3 }, { entry: 'http://a/x', page: 3, at: 2_900 }],
    ],
    documents: [next, home, next],
    of: { 'http://a/1': 0, [next]: 1, 'http://a/again': 2, 'http://a/x': 3 },
  },
  {
    says: 'one that refuses counts as new',
    steps: [...start, { navigated: 'chrome://version/' }, { refusedWith: null }],
    documents: ['chrome://version/'],
    of: { 'http://a/1': 0 },
  },
  {
    says: 'one that does not reply is the same where DevTools’ log still has its page',
    steps: [...start, { navigated: next }, { refusedWith: 1 }, { entry: 'http://a/2' }],
    documents: [],
    of: { 'http://a/1': 0, 'http://a/2': 0 },
  },
  {
    says: 'one that does not reply is new where the log has a newer page',
    steps: [...start, { navigated: next }, { refusedWith: 2 }, { entry: next, page: 2 }],
    documents: [next],
    of: { 'http://a/1': 0, [next]: 1 },
  },
  {
    says: 'one that refused and replies later is the same, if an entry proved it',
    steps: [
      ...start,
      ...[{ navigated: next }, { entry: next, page: 2 }, { refusedWith: 2 }],
      ...[{ navigated: `${next}#x` }, { mark: 2 }],
    ],
    documents: [next],
    of: { 'http://a/1': 0, [next]: 1 },
  },
  {
    says: 'the reply of a later document than the one that was reported',
    steps: [...start, { navigated: next }, { mark: 1 }, { mark: 2 }],
    documents: [next],
    of: { 'http://a/1': 0 },
  },
  {
    says: 'the first document has a page number or none',
    steps: [
      ...[{ mark: 1 }, { entry: 'http://a/1', page: nowhere }, { entry: 'http://a/2', page: nowhere }],
      ...[{ navigated: next }, { entry: next, page: 1 }, { mark: 2 }, { entry: 'http://a/3', page: 1 }],
    ],
    documents: [next],
    of: { 'http://a/1': 0, 'http://a/2': 0, [next]: 1, 'http://a/3': 1 },
  },
  {
    says: 'two come before either has replied',
    steps: [
      ...[...start, { navigated: home }, { mark: 2 }, { navigated: next }, { entry: next, page: 2 }],
      ...[{ navigated: `${next}/2` }, { entry: `${next}/2`, page: 3 }, { mark: 3 }],
    ],
    documents: [home, next, `${next}/2`],
    of: { 'http://a/1': 0, [next]: 2, [`${next}/2`]: 3 },
  },
  {
    says: 'DevTools were opened while the page was coming',
    steps: [{ navigated: home }, { mark: 1 }, { entry: 'http://a/1' }, { navigated: next }, { mark: 1 }],
    documents: [home],
    of: { 'http://a/1': 1 },
  },
];

/** As Firefox's documents are asked. */
const asked = (
  askedAtMs: number,
  more: Partial<NonNullable<Identity['firefox']>> = {},
): Required<Pick<Identity, 'firefox'>> => ({
  firefox: { askedAtMs, url: null, sinceMs: null, kept: false, ...more },
});

const old = 'http://a/old';

const firefox: readonly Row[] = [
  {
    says: 'a navigation that was given up begins none',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: 'http://a/1', page: nowhere },
      { navigated: home },
      { mark: 1, ...asked(2_000) },
    ],
    documents: [],
    of: { 'http://a/1': 0 },
  },
  {
    says: 'what is told before a new document is known of is its own, if it began after it',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 1_000 },
      { entry: next, page: nowhere, at: 2_001 },
      { entry: 'http://a/2', page: nowhere, at: 2_200 },
      { navigated: next, at: 9_000 },
      { mark: 2, ...asked(9_001, { url: next, sinceMs: 2_000 }) },
      { entry: 'http://a/late', page: nowhere, at: 1_500 },
      { entry: 'http://a/3', page: nowhere, at: 9_100 },
    ],
    documents: [next],
    of: { [old]: 0, [next]: 1, 'http://a/2': 1, 'http://a/late': 0, 'http://a/3': 1 },
  },
  {
    says: 'a new document that is found by its requests is named as it says itself',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: 'http://a/2', page: nowhere, at: 2_200 },
      { mark: 2, ...asked(2_400, { url: `${next}/home`, sinceMs: 2_000 }) },
      { navigated: `${next}/home`, at: 9_000 },
      { mark: 2, ...asked(9_001) },
    ],
    documents: [`${next}/home`],
    of: { 'http://a/2': 1 },
  },
  {
    says: 'one that does not say since when hides nothing: it has what came since the one before was asked',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 1_000 },
      { navigated: home },
      { mark: 1, ...asked(1_500) },
      { entry: 'http://a/older', page: nowhere, at: 1_400 },
      { entry: 'http://a/2', page: nowhere, at: 2_200 },
      { navigated: next, at: 9_000 },
      { mark: 2, ...asked(9_001, { url: next }) },
    ],
    documents: [next],
    of: { [old]: 0, 'http://a/older': 0, 'http://a/2': 1 },
  },
  {
    says: 'nor does one that says too early a time have more',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 800 },
      { navigated: next, at: 9_000 },
      { mark: 2, ...asked(9_001, { url: next, sinceMs: 0 }) },
    ],
    documents: [next],
    of: { [old]: 0 },
  },
  {
    says: 'a page that was kept has what comes after it is told',
    steps: [
      { mark: 1, ...asked(900) },
      { navigated: next, at: 2_000 },
      { mark: 2, ...asked(2_001, { url: next, sinceMs: 1_900 }) },
      { entry: old, page: nowhere, at: 2_500 },
      { navigated: home, at: 3_000 },
      { mark: 1, ...asked(3_001, { url: home, sinceMs: 100, kept: true }) },
      { entry: 'http://a/2', page: nowhere, at: 3_100 },
    ],
    documents: [next, home],
    of: { [old]: 1, 'http://a/2': 2 },
  },
  {
    says: 'a reply that takes its time takes nothing of the one that came meanwhile',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 1_000 },
      { entry: 'http://a/one', page: nowhere, at: 2_100 },
      { mark: 1, ...asked(1_500) },
      { navigated: next, at: 9_000 },
      { mark: 2, ...asked(9_001, { url: next, sinceMs: 2_000 }) },
    ],
    documents: [next],
    of: { [old]: 0, 'http://a/one': 1 },
  },
  {
    says: 'a document that does not reply, since it is just coming to be, keeps what it has asked for',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: 'http://a/one', page: nowhere, at: 2_100 },
      { refusedWith: null, ...asked(2_200) },
      { entry: 'http://a/two', page: nowhere, at: 2_300 },
      { mark: 2, ...asked(2_700, { url: next, sinceMs: 2_000 }) },
      { navigated: next, at: 9_000 },
      { mark: 2, ...asked(9_001) },
    ],
    documents: [next],
    of: { 'http://a/one': 1, 'http://a/two': 1 },
  },
  {
    says: 'one that was taken for an error page, since it did not reply in time, gets back what it had asked for',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 1_000 },
      { entry: 'http://a/one', page: nowhere, at: 2_100 },
      { navigated: next, at: 2_200 },
      { refusedWith: null, ...asked(2_700) },
      { mark: 2, ...asked(3_200, { url: next, sinceMs: 2_000 }) },
    ],
    documents: [next],
    of: { [old]: 0, 'http://a/one': 1 },
  },
  {
    says: 'a call that Firefox dates late stays with the page that had it when that was asked',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 2_050, seen: 1_400 },
      { mark: 1, ...asked(1_500) },
      { mark: 2, ...asked(2_400, { url: next, sinceMs: 2_000 }) },
    ],
    documents: [next],
    of: { [old]: 0 },
  },
  {
    says: 'one that may not be asked, as an error page, has nothing of the one before',
    steps: [
      { mark: 1, ...asked(900) },
      { entry: old, page: nowhere, at: 1_100 },
      { navigated: next, at: 2_000 },
      { refusedWith: null, ...asked(2_001) },
      { entry: 'http://a/favicon', page: nowhere, at: 2_010 },
    ],
    documents: [next],
    of: { [old]: 0, 'http://a/favicon': 1 },
  },
];

describe.each([
  ['in Chromium', chromium, 'chromium'],
  ['in Firefox', firefox, 'firefox'],
] as const)('documents of a tab %s', (_, table, writer) => {
  it.each(table)('$says', ({ steps, documents, of }) => {
    expect(run(steps, writer)).toEqual({ documents, of });
  });
});

it('an entry of which more has become known is told as it is known, when its document is found', () => {
  const tab = new Documents();
  const of = (status: number | null): HarEntry =>
    entry({
      ...{ index: 0, pageref: null, writer: 'firefox', startedMs: 2_200 },
      response: { status, headers: [], redirectUrl: null },
    });
  tab.identified({ mark: 1, ...asked(1_000) });
  tab.see(of(null));
  tab.see(of(200));
  const { entries } = tab.identified({ mark: 2, ...asked(2_300, { sinceMs: 2_000 }) });
  expect(entries).toMatchObject([{ document: 1, response: { status: 200 } }]);
});

it('an entry that is told again keeps its document', () => {
  const tab = new Documents();
  tab.identified({ mark: 1 });
  tab.see(entry({ index: 0 }));
  tab.navigated(next, 0);
  tab.identified({ mark: 2 });
  tab.see(entry({ index: 1, pageref: 'page_2' }));
  expect(tab.see(entry({ index: 0, pageref: null })).entries).toMatchObject([{ index: 0, document: 0 }]);
});

it('an entry of a page before the first that is known is not the first document’s', () => {
  const tab = new Documents();
  tab.identified({ mark: 1 });
  tab.see(entry({ index: 0, pageref: 'page_5' }));
  expect(tab.see(entry({ index: 1, pageref: 'page_4' })).entries).toMatchObject([{ document: -1 }]);
  expect(tab.current.number).toBe(0);
});

it('a page that navigates without end is no work without end', () => {
  const tab = new Documents();
  tab.identified({ mark: 1 });
  for (let i = 0; i < 20_000; i++) tab.navigated(`${home}${i}`, i);
  for (let index = 0; index < 20_000; index++) tab.see(entry({ index }));
  expect(tab.identified({ mark: 2 }).entries.length).toBeLessThanOrEqual(5_000);
  expect(tab.current).toEqual({ number: 1, url: `${home}19999`, atMs: 19_999 });
});

const time = fc.integer({ min: 0, max: 40 }).map((tens) => tens * 100);
const firefoxSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ entry: fc.constantFrom(home, next, old), page: fc.constant(nowhere), at: time, seen: time }),
    fc.record({ navigated: fc.constantFrom(home, next), at: time }),
    fc
      .record({
        mark: fc.integer({ min: 1, max: 3 }),
        at: time,
        sinceMs: fc.option(time),
        kept: fc.boolean(),
      })
      .map(({ mark, at, sinceMs, kept }) => ({ mark, ...asked(at, { url: next, sinceMs, kept }) })),
    time.map((at) => ({ refusedWith: null, ...asked(at) })),
  ),
  { maxLength: 20 },
);

it('in Firefox every entry was told last with the document that it is of', () => {
  fc.assert(
    fc.property(firefoxSteps, (steps) => {
      const { tab, entries, of } = play(steps, 'firefox');
      for (const each of entries)
        expect(tab.see(each).entries).toMatchObject([{ document: of.get(each.index) }]);
    }),
  );
});
