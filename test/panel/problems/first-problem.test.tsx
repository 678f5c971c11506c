// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IN_PLACE_OF_LIST } from '../../../panel/components/problems/use-first-problem.ts';
import { analyzed, hop } from '../build.ts';
import { click, one, press, root, show, store, words } from '../shown.tsx';

/** The first problem stands open without a click, and never against what a person did. */

const failing = (id: string, startedMs: number) =>
  analyzed({
    exchange: { id, hops: [hop({ url: `https://${id}.test/`, startedMs })] },
    decision: { verdict: 'blocked', reason: 'allow-origin-missing' },
  });
const [early, first, second] = [failing('early', 0), failing('first', 1_000), failing('second', 2_000)];
const fine = analyzed({ exchange: { id: 'fine' }, decision: { verdict: 'allowed' } });

const begin = (...items: readonly ReturnType<typeof failing>[]) => show(items, () => store.goTo('problems'));
const come = (...items: readonly ReturnType<typeof failing>[]) => act(() => store.addEntries(items));
const opened = () => root.querySelector('[data-testid="detail"] .subject')?.textContent ?? null;

/** In the place of the DOM's own, which takes a list of queries for one that all have to match. */
class Query extends EventTarget {
  matches = false;
  become(matches: boolean): void {
    this.matches = matches;
    act(() => void this.dispatchEvent(new Event('change')));
  }
}
let narrow: Query;

beforeEach(() => {
  narrow = new Query();
  const other = matchMedia;
  vi.stubGlobal('matchMedia', (words: string) => (words === IN_PLACE_OF_LIST ? narrow : other(words)));
});
afterEach(() => vi.unstubAllGlobals());

test('it opens as soon as it is there, and takes no focus', () => {
  begin(fine);
  expect(opened()).toBeNull();
  one('.filter').focus();
  come(fine, first);
  expect(opened()).toBe('GET https://first.test/');
  expect(words('[role="treeitem"][aria-selected="true"] .problem-where')).toContain('first.test');
  expect(document.activeElement).toBe(one('.filter'));
});

test.each([
  ['later', [first, second]],
  ['before it', [early, first]],
])('it stays where a further problem comes in that began %s', (_, items) => {
  begin(first);
  come(...items);
  expect(opened()).toBe('GET https://first.test/');
});

test('it gives its place to the next where it is no problem any more', () => {
  begin(first, second);
  come(analyzed({ exchange: { id: 'first' }, decision: { verdict: 'allowed' } }), second);
  expect(opened()).toBe('GET https://second.test/');
  come(fine);
  expect(opened()).toBeNull();
});

test('closed, it stays closed: for further problems, keys, other views and the next page', () => {
  begin(first);
  press(one('#tab-why'), 'Escape');
  expect(opened()).toBeNull();
  come(first, second);
  press(one('[role="tree"]'), 'ArrowDown');
  act(() => store.goTo('requests'));
  act(() => store.goTo('problems'));
  expect(opened()).toBeNull();
  act(() => store.navigated({ number: 1, url: 'https://app.test/' }));
  come(second);
  expect(opened()).toBeNull();
});

test('after a reload the first problem of the new page stands open', () => {
  begin(first, second);
  click(one('[data-api="https://second.test"] .problem-head'));
  expect(opened()).toBe('GET https://second.test/');
  act(() => store.navigated({ number: 1, url: 'https://app.test/' }));
  act(() => store.refresh());
  expect(opened()).toBeNull();
  come(failing('third', 3_000), failing('fourth', 4_000));
  expect(opened()).toBe('GET https://third.test/');
});

test('what a person chose stays, also where it is no problem any more', () => {
  begin(first, second);
  click(one('[data-api="https://second.test"] .problem-head'));
  come(first, analyzed({ exchange: { id: 'second' }, decision: { verdict: 'allowed' } }));
  expect(store.get()).toMatchObject({ cursor: 'second', detailOpen: true });
});

test('another view begins with nothing chosen', () => {
  begin(first);
  act(() => store.goTo('requests'));
  expect(store.get()).toMatchObject({ cursor: null, detailOpen: false });
  act(() => store.goTo('problems'));
  expect(opened()).toBe('GET https://first.test/');
  act(() => store.showVerdict('allowed'));
  expect(store.get()).toMatchObject({ cursor: null, detailOpen: false });
});

test('what a person took up in it goes with them to another view', () => {
  begin(first);
  click(one('#tab-headers'));
  act(() => store.goTo('requests'));
  expect(store.get()).toMatchObject({ cursor: 'first', detailOpen: true });
});

test('where the detail would take the place of the list, the list stands', () => {
  narrow.matches = true;
  begin(first);
  expect(opened()).toBeNull();
  narrow.become(false);
  expect(opened()).toBe('GET https://first.test/');
  narrow.become(true);
  expect(opened()).toBeNull();
});

test('where that is, the style sheets say in the same words', () => {
  for (const sheet of ['base', 'detail']) {
    expect(readFileSync(`panel/styles/${sheet}.css`, 'utf8')).toContain(`@media ${IN_PLACE_OF_LIST} {`);
  }
});
