import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';
import { chromium } from './exchange-of.ts';

describe('a response nobody was shown', () => {
  const refused: RawEntryParts = { start: 50, status: 0, error: 'net::ERR_FAILED', request: ['x-a: 1'] };
  const ofPage = (start: number): RawEntryParts => ({ start, over: { pageref: 'page_1' } });
  const cases: readonly [says: string, entries: readonly RawEntryParts[], unseen: unknown][] = [
    ['is a worker’s, where the page’s own entries before it say whose they are', [ofPage(0), refused], true],
    ['is the page’s, where it says so', [ofPage(0), { ...refused, ...ofPage(50) }], false],
    ['may be the page’s, where DevTools was opened after the page', [refused], 'maybe'],
    ['may be the page’s, where the page was loaded again later', [ofPage(100), refused], 'maybe'],
  ];
  it.each(cases)('%s', (_, parts, unseen) => {
    const exchanges = assembleExchanges(
      parts.map((part, index) => readEntry(rawEntry(part), index)),
      chromium,
    );
    const exchange = exchanges.find(({ hops }) => hops[0].netError === 'net::ERR_FAILED');
    expect(exchange?.responseUnseen ?? false).toBe(unseen);
  });
});
