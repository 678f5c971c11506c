import { describe, expect, it } from 'vitest';
import { matchTimings } from '../../../src/capture/timing/match-timings.ts';
import type { Timing } from '../../../src/capture/timing/read-timings.ts';
import { entry } from '../recorder/entry.ts';

const timing = (startedMs: number, passed: boolean, initiatorType = 'fetch'): Timing => ({
  url: 'https://api.test/items',
  startedMs,
  duration: '5',
  initiatorType,
  status: passed ? 200 : 0,
  bodySize: 0,
});

/** One that script asked for, unless said otherwise; null: the header went with none. */
const request = (index: number, startedMs: number, dest: string | null = 'empty') =>
  entry({
    index,
    startedMs,
    writer: 'firefox',
    request: {
      method: 'GET',
      url: 'https://api.test/items',
      headers: dest === null ? [] : [['Sec-Fetch-Dest', dest]],
    },
  });

type Started = number | readonly [startedMs: number, dest: string | null];
type Timed = readonly [startedMs: number, passed: boolean, type?: string];

/** What is found of each entry, in the order given; null: it stays open. */
function found(started: readonly Started[], timed: readonly Timed[]): readonly (boolean | null)[] {
  const entries = started.map((one, i) =>
    typeof one === 'number' ? request(i, one) : request(i, one[0], one[1]),
  );
  const matched = matchTimings(
    entries,
    timed.map((one) => timing(...one)),
  );
  return entries.map((one) => matched.get(one)?.passed ?? null);
}

describe('what Resource Timing says of an entry', () => {
  it.each<[string, readonly Started[], readonly Timed[], readonly (boolean | null)[]]>([
    ['of its one timing', [1000], [[998, true]], [true]],
    ['that script was not given it', [1000], [[998, false]], [false]],
    ['with a busy machine between the two', [1000], [[300, true]], [true]],
    ['with a clock that is rounded', [1000], [[1016.67, true]], [true]],
    ['not by a timing that began after it', [1000], [[1100, true]], [null]],
    ['not by one long before it', [5000], [[1000, true]], [null]],
    ['nothing without any', [1000], [], [null]],
    [
      'of several that all passed',
      [1000, 1010],
      [
        [999, true],
        [1009, true],
      ],
      [true, true],
    ],
    ['not where fewer timings are than entries', [1000, 1010], [[999, true]], [null, null]],
    [
      'not of two at once that came out differently',
      [1000, 1010],
      [
        [999, true],
        [1005, false],
      ],
      [null, null],
    ],
    [
      'of two apart that came out differently',
      [1000, 3000],
      [
        [999, true],
        [2999, false],
      ],
      [true, false],
    ],
    [
      'where the clocks leave one way, though they are near',
      [1000, 1800],
      [
        [10, true],
        [1790, false],
      ],
      [true, false],
    ],
    [
      'of what every way agrees on, beside what stays open',
      [1000, 1010, 2015],
      [
        [999, true],
        [1005, false],
        [2030, true],
      ],
      [null, null, true],
    ],
    ['not by that of an image', [1000], [[999, true, 'img']], [null]],
    ['by a stream’s, which has no type of its own', [1000], [[999, true, 'other']], [true]],
    [
      'of an image, not by that of a call',
      [[1000, 'image']],
      [
        [999, true, 'img'],
        [999, false],
      ],
      [true],
    ],
    ['of any type where no header names the destination', [[1000, null]], [[999, true, 'img']], [true]],
    [
      'of an image and a call to one URL',
      [1000, [1000, 'image']],
      [
        [999, false],
        [999, true, 'img'],
      ],
      [false, true],
    ],
  ])('%s', (_, entries, timings, expected) => {
    expect(found(entries, timings)).toEqual(expected);
  });

  it('stays open where too many begin together and come out differently', () => {
    const many = Array.from({ length: 50 }, (_, i) => 1000 + i);
    const mixed = many.map((at): Timed => [at, at % 2 === 0]);
    expect(new Set(found(many, mixed))).toEqual(new Set([null]));
    expect(
      new Set(
        found(
          many,
          many.map((at): Timed => [at, true]),
        ),
      ),
    ).toEqual(new Set([true]));
  });
});
