import { expect, it } from 'vitest';
import { Documents } from '../../src/capture/documents.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { asked, home, next } from './document-steps.ts';
import { entry } from './recorder/entry.ts';

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
