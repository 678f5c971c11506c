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
    const opened = { cursor: 'wildcard', detailOpen: true, tab: 'headers' };
    test.each<readonly [string, (store: ReturnType<typeof storeOf>) => void, object]>([
      ['leaves that row open', () => {}, opened],
      ['leaves it open also where others come first', (store) => store.addEntries([trailingSlash]), opened],
      ['leaves open what a person opened meanwhile', (store) => store.open('slash'), { cursor: 'slash' }],
      [
        'leaves it closed once a person closed it',
        (store) => store.close(),
        { cursor: null, detailOpen: false },
      ],
      [
        'forgets it when a person clears the list',
        (store) => store.clear(),
        { cursor: null, detailOpen: false },
      ],
    ])('%s', (_name, meanwhile, wanted) => {
      const store = storeOf(...examples);
      store.open('wildcard');
      store.showTab('headers');
      store.navigated({ number: 1, url: null });
      expect(store.get()).toMatchObject({ cursor: null, detailOpen: false });
      meanwhile(store);
      store.addEntries([wildcard]);
      expect(store.get()).toMatchObject(wanted);
    });

    test('opens nothing that stood open by itself', () => {
      const store = storeOf(...examples);
      store.openByItself('wildcard');
      store.navigated({ number: 1, url: null });
      store.addEntries([wildcard]);
      expect(store.get()).toMatchObject({ cursor: null, detailOpen: false });
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
