import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { noon, type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';
import { chromium } from './exchange-of.ts';

describe('an earlier response', () => {
  const stored: RawEntryParts = { start: 0, time: 5, type: 'image', response: ['Cache-Control: max-age=60'] };
  const failed: RawEntryParts = { start: 50, status: 0, error: 'net::ERR_FAILED' };
  const response = { status: 200, headers: [['Cache-Control', 'max-age=60']] };
  const cases: readonly [says: string, entries: readonly RawEntryParts[], earlier: object | null][] = [
    ['bears on a request that failed without one and without a preflight', [stored, failed], response],
    ['bears on a revalidation', [stored, { start: 50, status: 304 }], response],
    ['bears on what came from the cache', [stored, { start: 50, over: { _fromCache: 'disk' } }], response],
    [
      'is the last before the request',
      [{ ...stored, response: [] }, { ...stored, start: 20 }, { ...stored, start: 90, response: [] }, failed],
      response,
    ],
    ['does not bear on a request with its own', [stored, { start: 50 }], null],
    ['does not bear on another failure', [stored, { ...failed, error: 'net::ERR_CONNECTION_REFUSED' }], null],
    ['does not bear on another URL', [{ ...stored, url: 'https://api.test/other' }, failed], null],
    [
      'is none that is not stored',
      [{ ...stored, response: ['cache-control: private, NO-STORE'] }, failed],
      null,
    ],
    ['is none to another method', [{ ...stored, method: 'POST' }, failed], null],
    ['is none from later', [{ ...stored, start: 90 }, failed], null],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    const all = assembleExchanges(
      entries.map((part, index) => readEntry(rawEntry(part), index)),
      chromium,
    );
    const exchange = all.find(({ hops }) => hops[0].startedMs === noon + 50);
    expect(exchange?.earlierCacheable ?? null).toEqual(expected);
  });
});
