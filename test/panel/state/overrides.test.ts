import { describe, expect, test } from 'vitest';
import {
  currentOverride,
  isOverridden,
  lostOverride,
  withOverride,
  withoutLost,
} from '../../../panel/state/overrides.ts';

const spans = [
  { target: 'https://api.test', fromMs: 100, toMs: 200 },
  { target: 'https://api.test:8443', fromMs: 300, toMs: null },
];

describe('a request met changed answers', () => {
  test.each([
    ['in the time of an override', 'https://api.test/x', 150, true],
    ['as it began', 'https://api.test/x', 99, true],
    ['before it', 'https://api.test/x', 90, false],
    ['after it', 'https://api.test/x', 210, false],
    ['of a server whose name begins the same', 'https://api.test.evil.test/x', 150, false],
    ['at another port', 'https://api.test:8443/x', 150, false],
    ['while one goes on', 'https://api.test:8443/x', 9_000, true],
    ['at a time nobody knows', 'https://api.test/x', null, false],
  ])('%s', (_, url, startedMs, wanted) => {
    expect(isOverridden(spans, url, startedMs)).toBe(wanted);
  });
});

test('one override goes on at a time, and the one before ends', () => {
  const first = withOverride([], 'https://a.test', 1);
  const second = withOverride(first, 'https://b.test', 2);
  expect(second).toEqual([
    { target: 'https://a.test', fromMs: 1, toMs: 2 },
    { target: 'https://b.test', fromMs: 2, toMs: null },
  ]);
  expect(currentOverride(second)?.target).toBe('https://b.test');
  expect(currentOverride(withOverride(second, null, 3))).toBeNull();
});

test('one that ends by itself is said to be lost, until another begins', () => {
  const lost = withoutLost(withOverride([], 'https://a.test', 1), 2);
  expect(currentOverride(lost)).toBeNull();
  expect(lostOverride(lost)?.target).toBe('https://a.test');
  expect(lostOverride(withOverride(lost, 'https://b.test', 3))).toBeNull();
  expect(lostOverride(withOverride([], 'https://a.test', 1))).toBeNull();
});
