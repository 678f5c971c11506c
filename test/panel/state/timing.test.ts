// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { duration, placeIn, spanOf, timingOf } from '../../../panel/state/timing.ts';
import { analyzed, hop, preflight } from '../build.ts';

const timed = (startedMs: number | null, time: number | null) => hop({ startedMs, time });

describe('timingOf', () => {
  test('has each hop and each preflight, from the first beginning to the last end', () => {
    const { exchange } = analyzed({
      exchange: {
        hops: [
          { ...timed(1_000, 40), preflight: preflight({ startedMs: 1_002, time: 12 }) },
          timed(1_040, 60),
        ],
      },
    });
    expect(timingOf(exchange)).toEqual({
      fromMs: 1_000,
      toMs: 1_100,
      stretches: [
        { of: 'request', fromMs: 1_000, toMs: 1_040 },
        { of: 'preflight', fromMs: 1_002, toMs: 1_014 },
        { of: 'request', fromMs: 1_040, toMs: 1_100 },
      ],
    });
  });

  test.each([
    ['no date', timed(null, 5), null],
    ['no duration', timed(1_000, null), 0],
    ['a negative duration', timed(1_000, -4), 0],
  ])('%s', (_, one, length) => {
    const timing = timingOf(analyzed({ exchange: { hops: [one] } }).exchange);
    expect(timing === null ? null : timing.toMs - timing.fromMs).toBe(length);
  });
});

test('a place in the span of all', () => {
  const timing = { fromMs: 150, toMs: 200, stretches: [] };
  const span = spanOf([null, { fromMs: 100, toMs: 120, stretches: [] }, timing]);
  expect(span).toEqual({ fromMs: 100, toMs: 200 });
  expect(span && placeIn(span, { of: 'request', ...timing })).toEqual({ left: 50, width: 50 });
  expect(spanOf([null])).toBeNull();
});

test.each([
  [0.4, '0 ms'],
  [999, '999 ms'],
  [1_250, '1.25 s'],
  [61_000, '61 s'],
])('%d ms are %s', (ms, words) => {
  expect(duration(ms)).toBe(words);
});
