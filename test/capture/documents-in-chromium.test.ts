import { expect, it } from 'vitest';
import { home, next, nowhere, type Row, run, start } from './document-steps.ts';

const cases: readonly Row[] = [
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
    says: 'a page that was kept has what it asked for before DevTools told of it',
    steps: [
      ...start,
      ...[{ navigated: next, at: 1_000 }, { mark: 2 }, { entry: next, page: 2, at: 900 }],
      ...[
        { entry: 'http://a/left', page: 2, at: 1_930 },
        { entry: 'http://a/at-once', page: 2, at: 1_950 },
      ],
      ...[
        { navigated: home, at: 2_000 },
        { entry: 'http://a/soon', page: 2, at: 1_960 },
      ],
      ...[
        { mark: 1, shownMs: 1_940 },
        { entry: 'http://a/late', page: 2, at: 1_970 },
      ],
    ],
    documents: [next, home],
    of: {
      ...{ 'http://a/1': 0, [next]: 1, 'http://a/left': 1 },
      ...{ 'http://a/at-once': 2, 'http://a/soon': 2, 'http://a/late': 2 },
    },
  },
  {
    says: 'a page that comes back unseen takes nothing of the one before it',
    steps: [
      ...start,
      ...[{ navigated: next, at: 1_000 }, { mark: 2 }, { entry: next, page: 2, at: 900 }],
      ...[
        { entry: 'http://a/left', page: 2, at: 1_930 },
        { navigated: home, at: 2_000 },
        { mark: 1, shownMs: 500 },
      ],
    ],
    documents: [next, home],
    of: { 'http://a/1': 0, [next]: 1, 'http://a/left': 1 },
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

it.each(cases)('$says', ({ steps, documents, of }) => {
  expect(run(steps)).toEqual({ documents, of });
});
