import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Documents } from '../../src/capture/documents.ts';
import { asked, home, next, nowhere, old, play, type Row, run, type Step } from './document-steps.ts';
import { entry } from './recorder/entry.ts';

const cases: readonly Row[] = [
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

/** As Firefox tells them: the document's own request is in no order with the news of the document. */
const loading = { url: next, fromMs: 1_500, toMs: 2_000 };
const begun = { mark: 2, ...asked(9_001, { url: next, sinceMs: 2_000, loading }) };
const own = { entry: next, page: nowhere, at: 1_600, dest: 'document' } as const;
const first = [{ mark: 1, ...asked(900) }] as const;

const ofItsOwn: readonly Row[] = [
  {
    says: 'told before the document',
    steps: [...first, own, { navigated: next, at: 9_000 }, begun],
    documents: [next],
    of: { [next]: 1 },
  },
  {
    says: 'told after it',
    steps: [...first, { navigated: next, at: 9_000 }, begun, own],
    documents: [next],
    of: { [next]: 1 },
  },
  {
    says: 'told while the page before is still there',
    steps: [...first, own, { mark: 1, ...asked(1_700) }, begun],
    documents: [next],
    of: { [next]: 1 },
  },
  {
    says: 'of one that could not be asked at first',
    steps: [
      ...first,
      own,
      { navigated: next, at: 2_100 },
      { refusedWith: null, ...asked(2_200) },
      { ...begun, ...asked(2_700, { url: next, sinceMs: 2_000, loading }) },
    ],
    documents: [next],
    of: { [next]: 1 },
  },
  {
    says: 'of one whose URL has changed since',
    steps: [...first, own, { ...begun, ...asked(9_001, { url: `${next}/home`, sinceMs: 2_000, loading }) }],
    documents: [`${next}/home`],
    of: { [next]: 1 },
  },
  {
    says: 'of one with a fragment',
    steps: [
      ...first,
      own,
      {
        ...begun,
        ...asked(9_001, { url: `${next}#a`, sinceMs: 2_000, loading: { ...loading, url: `${next}#a` } }),
      },
    ],
    documents: [`${next}#a`],
    of: { [next]: 1 },
  },
  {
    says: 'with the redirects to it, whichever comes first',
    steps: [
      ...first,
      { entry: 'http://a/in', page: nowhere, at: 1_510, dest: 'document', to: 'http://b/on' },
      begun,
      own,
      { entry: 'http://b/on', page: nowhere, at: 1_550, dest: 'document', to: next },
      { entry: 'http://c/', page: nowhere, at: 1_550, dest: 'document', to: old },
    ],
    documents: [next],
    of: { 'http://a/in': 1, 'http://b/on': 1, [next]: 1, 'http://c/': 0 },
  },
];

it.each(ofItsOwn)('in Firefox a document has its own request: $says', ({ steps, documents, of }) => {
  expect(run(steps, 'firefox')).toEqual({ documents, of });
});

const ofNone: readonly (readonly [string, Step])[] = [
  ['an earlier load of the same URL', { ...own, at: 1_400 }],
  ['a load of another URL that came to nothing', { ...own, entry: 'http://a/nothing' }],
  ['a frame with the same URL', { ...own, dest: 'iframe' }],
  ['a call to the same URL', { entry: next, page: nowhere, at: 1_600 }],
];

it.each(ofNone)('in Firefox a document does not have %s', (_, step) => {
  const { of } = play([...first, step, begun, { ...begun, ...asked(9_500) }], 'firefox');
  expect([...of.values()]).toEqual([0]);
});

it('in Firefox what was a document’s own is never a later one’s, nor does it come back with a page that was kept', () => {
  const again = { mark: 3, ...asked(9_500, { url: next, sinceMs: 2_100, loading }) };
  const kept = { mark: 2, ...asked(9_900, { url: next, sinceMs: 2_000, kept: true, loading }) };
  const { of } = play([...first, own, begun, again, kept], 'firefox');
  expect([...of.values()]).toEqual([1]);
});

it('in Firefox a page over plain http has its own request, and not a frame’s or a script’s', () => {
  const tab = new Documents();
  tab.identified(first[0]);
  const connection = ['Connection', 'keep-alive'] as const;
  const ask = (index: number, priority: string, isOwn = true) =>
    tab.see(
      entry({
        index,
        writer: 'firefox',
        startedMs: 1_600,
        request: {
          method: 'GET',
          url: next,
          headers: [
            ...(isOwn ? [connection] : []),
            ['Upgrade-Insecure-Requests', '1'],
            ['Priority', priority],
            ...(isOwn ? [] : [connection]),
          ],
        },
      }),
      1_700,
    );
  ask(0, 'u=0, i');
  ask(1, 'u=4');
  ask(2, 'u=0, i', false);
  const { entries } = tab.identified(begun);
  expect(entries.map(({ index, document }) => [index, document])).toEqual([[0, 1]]);
});

it.each(cases)('$says', ({ steps, documents, of }) => {
  expect(run(steps, 'firefox')).toEqual({ documents, of });
});

const time = fc.integer({ min: 0, max: 40 }).map((tens) => tens * 100);
const firefoxSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      entry: fc.constantFrom(home, next, old),
      page: fc.constant(nowhere),
      at: time,
      seen: time,
      dest: fc.constantFrom('document', 'iframe'),
      to: fc.constantFrom(home, next, old),
    }),
    fc.record({ navigated: fc.constantFrom(home, next), at: time }),
    fc
      .record({
        mark: fc.integer({ min: 1, max: 3 }),
        at: time,
        sinceMs: fc.option(time),
        kept: fc.boolean(),
        loading: fc.option(fc.record({ url: fc.constantFrom(home, next), fromMs: time, toMs: time })),
      })
      .map(({ mark, at, ...more }) => ({ mark, ...asked(at, { url: next, ...more }) })),
    time.map((at) => ({ refusedWith: null, ...asked(at) })),
  ),
  { maxLength: 20 },
);

it('every entry was told last with the document that it is of', () => {
  fc.assert(
    fc.property(firefoxSteps, (steps) => {
      const { tab, entries, of } = play(steps, 'firefox');
      for (const each of entries)
        expect(tab.see(each).entries).toMatchObject([{ document: of.get(each.index) }]);
    }),
  );
});
