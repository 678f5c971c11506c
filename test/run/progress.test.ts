import { describe, expect, it } from 'vitest';
import { durationsFrom, recorded } from './durations.ts';
import { leftInWords, type Part, secondsLeft } from './progress.ts';

const parts: readonly Part[] = [
  { name: 'unit', seconds: 100 },
  { name: 'e2e', seconds: 300 },
  { name: 'fix', seconds: 100 },
];

const cases: readonly [name: string, at: number, done: number, elapsed: number, left: number][] = [
  ['nothing done yet: as recorded', 0, 0, 0, 500],
  ['a little done tells nothing of the machine', 0, 0.1, 500, 490],
  ['as fast as recorded', 1, 0, 100, 400],
  ['half as fast', 1, 0, 200, 800],
  ['within a part', 1, 0.5, 250, 250],
  ['a machine that slept is not that slow', 1, 0, 100_000, 2400],
  ['parts that took no time do not make the rest take none', 1, 0, 0, 120],
  ['all done', 2, 1, 500, 0],
];

describe('secondsLeft', () => {
  it.each(cases)('%s', (_, at, done, elapsed, left) => {
    expect(secondsLeft(parts, at, done, elapsed)).toBeCloseTo(left);
  });
});

it.each([
  [0, 'less than a minute left'],
  [50, 'about a minute left'],
  [89, 'about a minute left'],
  [100, 'about 2 minutes left'],
  [1000, 'about 17 minutes left'],
])('leftInWords says %i seconds as “%s”', (seconds, words) => {
  expect(leftInWords(seconds)).toBe(words);
});

const files: readonly [name: string, text: string | null, unit: number][] = [
  ['what the last run took', '{"unit": 12.5}', 12.5],
  ['no last run', null, recorded.unit],
  ['a file of another shape', '[1]', recorded.unit],
  ['half a file', '{"unit": 1', recorded.unit],
  ['what is no time', '{"unit": -1}', recorded.unit],
  ['a word for a number', '{"unit": "12"}', recorded.unit],
];

describe('durationsFrom', () => {
  it.each(files)('%s', (_, text, unit) => {
    const durations = durationsFrom(text);
    expect(durations.find(({ name }) => name === 'unit')?.seconds).toBe(unit);
    expect(durations.map(({ name }) => name)).toEqual(Object.keys(recorded));
  });
});
