import { describe, expect, test, vi } from 'vitest';
import { createStore } from '../../../panel/state/store.ts';
import type { Analyzed } from '../../../src/analyze.ts';
import { examples, trailingSlash, wildcard } from '../examples.ts';

/** A store on an analysis that only remembers. */
function storeOf(...items: readonly Analyzed[]) {
  let all: readonly Analyzed[] = [];
  const store = createStore<Analyzed>({
    add: (entries) => {
      all = [...all, ...entries];
    },
    clear: () => {
      all = [];
    },
    forget: (ids) => {
      const gone = new Set(ids);
      all = all.filter(({ exchange }) => !gone.has(exchange.id));
    },
    analyzed: () => all,
  });
  if (items.length > 0) store.addEntries(items);
  return store;
}

describe('the store', () => {
  test('shows what the analysis gives for new entries', () => {
    const store = storeOf(trailingSlash);
    store.addEntries([wildcard]);
    expect(store.get().exchanges).toEqual([trailingSlash, wildcard]);
  });

  test('tells each change until the listener leaves', () => {
    const store = storeOf();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.setFilter('a');
    store.showTab('headers');
    leave();
    store.setFilter('b');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('opens the detail at an exchange, keeps the place when it closes', () => {
    const store = storeOf(...examples);
    store.open('wildcard');
    expect(store.get()).toMatchObject({ cursor: 'wildcard', detailOpen: true });
    store.close();
    expect(store.get()).toMatchObject({ cursor: 'wildcard', detailOpen: false });
  });

  test('an open detail follows the cursor, a closed one stays closed', () => {
    const store = storeOf(...examples);
    store.moveTo('slash');
    expect(store.get().detailOpen).toBe(false);
    store.open('slash');
    store.moveTo('wildcard');
    expect(store.get()).toMatchObject({ cursor: 'wildcard', detailOpen: true });
  });

  test('clearing forgets the exchanges and the place, and keeps what the person chose to see', () => {
    const store = storeOf(...examples);
    store.setFilter('api');
    store.toggleVerdict('blocked');
    store.open('slash');
    store.clear();
    expect(store.get()).toMatchObject({
      exchanges: [],
      cursor: null,
      detailOpen: false,
      filter: 'api',
      verdicts: ['blocked'],
    });
    store.addEntries([wildcard]);
    expect(store.get().exchanges).toEqual([wildcard]);
  });

  describe('another page, of which a row turns out to be that was told before it', () => {
    const opened = { cursor: 'wildcard', detailOpen: true, tab: 'headers', opening: 'by-person' };
    const closed = { cursor: null, detailOpen: false };
    type Step = (store: ReturnType<typeof storeOf>) => void;
    const turn: Step = (store) => store.navigated({ number: 1, url: null });
    const late: Step = (store) => store.addEntries([wildcard]);
    test.each<readonly [string, readonly Step[], object]>([
      ['leaves that row open', [turn, late], opened],
      [
        'opens it again where others come first',
        [turn, (store) => store.addEntries([trailingSlash]), late],
        opened,
      ],
      ['opens it again after two pages', [turn, turn, (store) => store.refresh(), late], opened],
      ['leaves open what a person opened meanwhile', [turn, (store) => store.open('slash'), late], closed],
      [
        'leaves it closed once a person closed it',
        [turn, (store) => store.refresh(), (store) => store.close(), late],
        closed,
      ],
      [
        'leaves it closed once a person looks at the requests of one host',
        [turn, (store) => store.refresh(), (store) => store.showOnly('domain:api.test'), late],
        closed,
      ],
      [
        'leaves it closed once a person looks at those of one verdict',
        [turn, (store) => store.refresh(), (store) => store.showVerdict('blocked'), late],
        closed,
      ],
      ['forgets it when a person clears the list', [turn, (store) => store.clear(), late], closed],
    ])('%s', (_name, steps, wanted) => {
      const store = storeOf(...examples);
      store.open('wildcard');
      store.showTab('headers');
      for (const step of steps) step(store);
      expect(store.get()).toMatchObject(wanted);
    });

    test('opens nothing that stood open by itself', () => {
      const store = storeOf(...examples);
      store.openByItself('wildcard');
      turn(store);
      late(store);
      expect(store.get()).toMatchObject(closed);
    });

    test('shows the list of the page before until it is told what is its own', () => {
      const store = storeOf(...examples);
      store.open('wildcard');
      const seen: boolean[] = [];
      store.subscribe(() => seen.push(store.get().detailOpen));
      turn(store);
      late(store);
      expect(seen).toEqual([true, true]);
      expect(store.get().exchanges).toEqual([wildcard]);
    });
  });

  test('another page clears the list, unless the log is to be preserved', () => {
    const store = storeOf(trailingSlash);
    store.setPreserveLog(true);
    store.navigated({ number: 1, url: 'https://app.test/1' });
    expect(store.get().exchanges).toHaveLength(1);
    expect(store.get().pages.map(({ number }) => number)).toEqual([0, 1]);
    store.setPreserveLog(false);
    store.navigated({ number: 2, url: 'https://app.test/2' });
    store.refresh();
    expect(store.get().exchanges).toHaveLength(0);
    expect(store.get().pages.map(({ number }) => number)).toEqual([2]);
  });

  test('the analysis is told what emptied the list', () => {
    const clear = vi.fn();
    const store = createStore({ add() {}, clear, forget() {}, analyzed: () => [] });
    store.navigated({ number: 1, url: null });
    store.clear();
    expect(clear.mock.calls).toEqual([['navigation'], ['person']]);
  });

  test('a list that is cleared begins with the page that is there', () => {
    const store = storeOf(trailingSlash);
    store.setPreserveLog(true);
    for (const number of [1, 2, 3]) store.navigated({ number, url: null });
    store.clear();
    expect(store.get().pages).toEqual([{ number: 3, url: null }]);
  });

  test('verdicts are pressed and released; showing all releases them and empties the filter', () => {
    const store = storeOf();
    store.toggleVerdict('blocked');
    store.toggleVerdict('failed');
    store.toggleVerdict('blocked');
    expect(store.get().verdicts).toEqual(['failed']);
    store.setFilter('x');
    store.sortBy('why');
    store.showAll();
    expect(store.get()).toMatchObject({
      verdicts: [],
      filter: '',
      sort: { column: 'why', descending: false },
    });
  });
});
