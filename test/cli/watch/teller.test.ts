import { describe, expect, it } from 'vitest';
import { type Analyzed, explainEntries } from '../../../src/analyze.ts';
import { Teller } from '../../../src/cli/watch/teller.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { chromiumEntry } from './entry.ts';

function exchange(more: object, live = {}): Analyzed {
  const entry = { ...readEntry(chromiumEntry(more), 0), ...live };
  return explainEntries([entry], { browser: { name: 'chromium', version: 150 }, live: true })[0] as Analyzed;
}

const fine = exchange({ headers: { 'Access-Control-Allow-Origin': '*' } });
const hidden = exchange({ headers: {}, error: 'net::ERR_FAILED' });
const running = exchange({ headers: {} }, { running: true });

describe('an exchange is told', () => {
  it('once, when it has ended and nothing of it changed for a while', () => {
    const teller = new Teller();
    expect(teller.news([fine], 0)).toEqual([]);
    expect(teller.news([fine], 100)).toEqual([]);
    expect(teller.news([fine], 250)).toEqual([fine]);
    expect(teller.news([fine], 9_000)).toEqual([]);
    expect(teller.rest([fine])).toEqual([]);
  });

  it('not while it runs, but when the session is over', () => {
    const teller = new Teller();
    teller.news([running], 0);
    expect(teller.news([running], 9_000)).toEqual([]);
    expect(teller.rest([running])).toEqual([running]);
  });

  it('as what it came to, where that changed in time', () => {
    const teller = new Teller();
    teller.news([running], 0);
    teller.news([hidden], 100);
    expect(teller.news([hidden], 300)).toEqual([]);
    expect(teller.news([hidden], 350)).toEqual([hidden]);
  });

  it('again, where it turns out to be another after all', () => {
    const teller = new Teller();
    teller.news([fine], 0);
    expect(teller.news([fine], 300)).toEqual([fine]);
    teller.news([hidden], 400);
    expect(teller.news([hidden], 700)).toEqual([hidden]);
  });

  it('and is old after that, never before', () => {
    const teller = new Teller();
    teller.news([fine], 0);
    expect(teller.old(20_000, 10_000)).toEqual([]);
    teller.news([fine], 300);
    expect(teller.old(9_999, 10_000)).toEqual([]);
    expect(teller.old(10_000, 10_000)).toEqual([fine.exchange.id]);
  });
});
