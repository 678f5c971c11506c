import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOf,
  type LogReading,
  nextReadingMs,
  type Planning,
} from '../../../src/capture/running/schedule.ts';

/** Readings that cost so much each, one after the other at so many milliseconds. */
const readings = (tookMs: number, entries: number, ...endedMs: readonly number[]): readonly LogReading[] =>
  endedMs.map((ended) => ({ endedMs: ended, tookMs, entries }));

const seen = (over: Partial<Planning>): Planning => ({
  visible: true,
  entries: 0,
  readings: [],
  nowMs: 0,
  ...over,
});

describe('the log is read next', () => {
  it.each<[string, Planning, number | null]>([
    ['at once where it never was', seen({ nowMs: 70 }), 70],
    ['never while nobody sees the panel', seen({ visible: false }), null],
    [
      'never while nobody sees it, however old it is',
      { ...seen({ readings: readings(1, 9, 0), nowMs: 9e9 }), visible: false },
      null,
    ],
    ['at once where the panel comes back', seen({ readings: readings(2, 30, 0), nowMs: 50_000 }), 50_000],
    ['0.8 s after a short one', seen({ entries: 30, readings: readings(2, 30, 0) }), 800],
    ['0.9 s after one of 150 entries', seen({ entries: 150, readings: readings(9, 150, -900, 0) }), 900],
    ['3 s after one of 500', seen({ entries: 500, readings: readings(30, 500, -3_000, 0) }), 3_000],
    ['10 s after one of 1,700', seen({ entries: 1_700, readings: readings(100, 1_700, -10_000, 0) }), 10_000],
    ['later where entries cost more', seen({ entries: 150, readings: readings(15, 150, -1_500, 0) }), 1_500],
    [
      'later where the log has grown since',
      seen({ entries: 500, readings: readings(3, 50, -800, 0) }),
      3_000,
    ],
    [
      'sooner where it has been emptied',
      seen({ entries: 0, readings: readings(100, 1_700, -10_000, 0) }),
      800,
    ],
    [
      'by the cheapest of the last: others waited for DevTools',
      seen({ entries: 100, readings: [...readings(6, 100, -1_600), ...readings(90, 100, -800, 0)] }),
      800,
    ],
    [
      'by the cheapest of twenty where the machine is busy',
      seen({
        entries: 159,
        readings: [38, 13, 114, 74, 124, 104, 56, 29, 8.5, 13, 50, 23, 61, 48, 33, 48, 32, 94, 249, 132].map(
          (tookMs, at) => ({ endedMs: at * 3_000 - 57_000, tookMs, entries: 159 }),
        ),
      }),
      850,
    ],
    [
      'by the usual cost where only the first was slow',
      seen({ entries: 30, readings: readings(2_400, 30, 0) }),
      800,
    ],
    [
      'never by itself where one would cost more than a minute may',
      seen({ entries: 12_000, readings: readings(700, 12_000, -1, 0) }),
      null,
    ],
    ['never by itself where the first would', seen({ entries: 10_001 }), null],
    [
      'by itself again once the log has been emptied, a minute later',
      seen({ entries: 0, readings: readings(700, 12_000, -1, 0) }),
      60_000,
    ],
    [
      'when the last minute allows it: somebody has asked often',
      seen({
        entries: 2_000,
        readings: readings(110, 2_000, -5_000, -4_000, -3_000, -2_000, -1_000),
        nowMs: 0,
      }),
      55_000,
    ],
  ])('%s', (_, planning, expected) => {
    expect(nextReadingMs(planning)).toBe(expected);
  });
});

/** From one reading's end to the next one's, in a log that costs the half of the measured range. */
describe('a running call has its row', () => {
  it.each([
    ['within 1 s', 150, 1_000],
    ['within 3 s', 500, 3_000],
    ['within 10 s', 2_000, 10_000],
  ])('%s below %d entries at 0.05 ms an entry', (_, entries, withinMs) => {
    const tookMs = entries * 0.05;
    const at = nextReadingMs(seen({ entries, readings: readings(tookMs, entries, -withinMs, 0) }));
    expect((at ?? Number.POSITIVE_INFINITY) + tookMs).toBeLessThanOrEqual(withinMs * 1.01);
  });
});

describe('readings', () => {
  it('take no more than a hundredth of any minute, whatever they cost', () => {
    let planned = 0;
    const shape = fc.record({
      perEntryMs: fc.double({ min: 0.04, max: 4, noNaN: true }),
      entries: fc.integer({ min: 100, max: 20_000 }),
      perReading: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(shape, ({ perEntryMs, entries: atFirst, perReading }) => {
        let entries = atFirst;
        const made: LogReading[] = [];
        for (let nowMs = 0; made.length < 300; entries += perReading) {
          const at = nextReadingMs(seen({ entries, readings: made, nowMs }));
          if (at === null) break;
          const tookMs = entries * perEntryMs;
          nowMs = at + tookMs;
          made.push({ endedMs: nowMs, tookMs, entries });
        }
        // The first two are made to learn what they cost.
        const known = made.slice(2);
        planned += known.length;
        for (const [from, { endedMs }] of known.entries()) {
          let spent = 0;
          for (const { endedMs: ended, tookMs } of known.slice(from)) {
            if (ended >= endedMs + 60_000) break;
            spent += tookMs;
          }
          // What came since the last reading is guessed.
          expect(spent).toBeLessThanOrEqual(600 * 1.01 + 41 * perEntryMs);
        }
      }),
    );
    expect(planned).toBeGreaterThan(300);
  });

  it.each([
    ['the usual before any', 100, [], 6],
    ['in proportion to a shorter log', 50, readings(10, 100, 0, 1), 5],
    ['the same for an empty one', 0, readings(10, 0, 0, 1), 10],
  ])('cost %s', (_, entries, made, expected) => {
    expect(costOf(entries, made)).toBe(expected);
  });
});
