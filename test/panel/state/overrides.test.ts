import { expect, test } from 'vitest';
import { afterOverride, type Change, currentOverride, lostOverride } from '../../../panel/state/overrides.ts';

const change = (target: string): Change => ({
  target,
  initiator: 'https://app.test',
  preflight: [],
  actual: [],
});
const [a, b] = [change('https://a.test'), change('https://b.test')];
const first = afterOverride([], { kind: 'on', change: a, fromMs: 1_000, nowMs: 1_002 });

test('one override goes on at a time, and the one before ends', () => {
  const second = afterOverride(first, { kind: 'on', change: b, fromMs: 9_000, nowMs: 9_003 });
  expect(second).toEqual([
    { change: a, fromMs: 1_000, sureFromMs: 1_002, sureToMs: 9_000, toMs: 9_003 },
    { change: b, fromMs: 9_000, sureFromMs: 9_003, sureToMs: null, toMs: null },
  ]);
  expect(currentOverride(second)?.change).toBe(b);
  expect(currentOverride(afterOverride(second, { kind: 'ended', fromMs: 9_500, nowMs: 9_501 }))).toBeNull();
});

test('one that ends by itself is said to be lost, until another begins', () => {
  const lost = afterOverride(first, { kind: 'lost', nowMs: 60_000 });
  expect(currentOverride(lost)).toBeNull();
  expect(lostOverride(lost)).toMatchObject({ change: a, sureToMs: 55_000, toMs: 60_000 });
  expect(
    lostOverride(afterOverride(lost, { kind: 'on', change: b, fromMs: 61_000, nowMs: 61_001 })),
  ).toBeNull();
  expect(lostOverride(first)).toBeNull();
});
