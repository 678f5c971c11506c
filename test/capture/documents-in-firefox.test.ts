import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asked, home, next, nowhere, old, play, type Row, run, type Step } from './document-steps.ts';

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

it.each(cases)('$says', ({ steps, documents, of }) => {
  expect(run(steps, 'firefox')).toEqual({ documents, of });
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

it('every entry was told last with the document that it is of', () => {
  fc.assert(
    fc.property(firefoxSteps, (steps) => {
      const { tab, entries, of } = play(steps, 'firefox');
      for (const each of entries)
        expect(tab.see(each).entries).toMatchObject([{ document: of.get(each.index) }]);
    }),
  );
});
