import { describe, expect, it } from 'vitest';
import { entriesOfPage, UnheardWorkers } from '../../../src/capture/recorder/unheard-workers.ts';
import { entry } from './entry.ts';

const loaded = (dest: string, url = 'https://app.test/w.js') =>
  entry({ index: 0, request: { method: 'GET', url, headers: [['Sec-Fetch-Dest', dest]] } });

describe('workers that are not heard', () => {
  it.each([
    ['worker', [{ kind: 'worker', url: 'https://app.test/w.js' }]],
    ['sharedworker', [{ kind: 'sharedworker', url: 'https://app.test/w.js' }]],
    ['serviceworker', [{ kind: 'serviceworker', url: 'https://app.test/w.js' }]],
    ['script', []],
    ['empty', []],
  ])('are known by what the browser loaded: %s', (dest, expected) => {
    const workers = new UnheardWorkers();
    workers.see(loaded(dest));
    workers.see(loaded(dest));
    expect(workers.list()).toEqual(expected);
  });

  it('are those of the page that is there: none after it has gone', () => {
    const workers = new UnheardWorkers();
    workers.add({ kind: 'worker', url: null });
    workers.setController('https://app.test/sw.js');
    expect(workers.list()).toEqual([
      { kind: 'worker', url: null },
      { kind: 'serviceworker', url: 'https://app.test/sw.js' },
    ]);
    workers.clear();
    expect(workers.list()).toEqual([]);
  });

  it('have the service worker once that was loaded and controls the page', () => {
    const workers = new UnheardWorkers();
    workers.see(loaded('serviceworker'));
    workers.setController('https://app.test/w.js');
    expect(workers.list()).toHaveLength(1);
  });

  it('are few, however many a page begins', () => {
    const workers = new UnheardWorkers();
    for (let i = 0; i < 10_000; i++) workers.see(loaded('worker', `blob:https://app.test/${i}`));
    expect(workers.list()).toHaveLength(20);
  });

  it('are looked for among the entries of the last page alone', () => {
    const of = (pageref: string | null) => entry({ index: 0, pageref });
    expect(
      entriesOfPage([of('page_1'), of('page_2'), of(null)], [{ id: 'page_1' }, { id: 'page_2' }]),
    ).toEqual([of('page_2')]);
    expect(entriesOfPage([of(null)], [])).toEqual([]);
  });
});
