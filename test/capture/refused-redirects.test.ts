import { describe, expect, it } from 'vitest';
import { RefusedRedirects } from '../../src/capture/refused-redirects.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const first: RawEntryParts = { start: 0, status: 302, error: '' };

/** The index under which the second event is told, where the first has index 7. */
function taken(before: RawEntryParts, after: RawEntryParts): number | null {
  const refused = new RefusedRedirects();
  refused.note(readEntry(rawEntry(before), 7));
  return refused.take(readEntry(rawEntry(after), 8));
}

type Row = readonly [says: string, before: RawEntryParts, after: RawEntryParts, index: number | null];

describe('a redirect that Chromium does not follow', () => {
  it.each<Row>([
    ['is told twice, and is one', first, { ...first, error: 'net::ERR_ABORTED' }, 7],
    [
      'is not one that was followed',
      { start: 0, status: 302 },
      { ...first, error: 'net::ERR_ABORTED' },
      null,
    ],
    ...[301, 303, 307, 308].map(
      (status): Row => [
        `is one with ${status}`,
        { ...first, status },
        { ...first, status, error: 'net::ERR_ABORTED' },
        7,
      ],
    ),
    [
      'is not one with 400',
      { ...first, status: 400 },
      { ...first, status: 400, error: 'net::ERR_ABORTED' },
      null,
    ],
    ['is not what it would have led to', first, { start: 0, status: 200 }, null],
    ['is not another request', first, { ...first, start: 5, error: 'net::ERR_ABORTED' }, null],
    [
      'is not one that never had a status',
      { ...first, status: 0 },
      { ...first, error: 'net::ERR_ABORTED' },
      null,
    ],
  ])('%s', (_, before, after, index) => {
    expect(taken(before, after)).toBe(index);
  });

  it('is taken once', () => {
    const refused = new RefusedRedirects();
    refused.note(readEntry(rawEntry(first), 7));
    const end = readEntry(rawEntry({ ...first, error: 'net::ERR_ABORTED' }), 8);
    expect([refused.take(end), refused.take(end)]).toEqual([7, null]);
  });
});
