import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogOrder } from '../../src/capture/log-order.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { entry } from './recorder/entry.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const preflight = (index: number, part: Partial<HarEntry> = {}) =>
  entry({ index, resourceType: 'preflight', ...part });

async function orderOf(told: readonly HarEntry[], log: readonly HarEntry[]) {
  const readLog = vi.fn(async () => log);
  const again: HarEntry[] = [];
  const order = createLogOrder(readLog, (entries) => again.push(...entries));
  for (const each of told) order.see(each);
  await vi.advanceTimersByTimeAsync(1_000);
  return {
    again: again.map(({ index, order: place }) => [index, place]),
    readings: readLog.mock.calls.length,
    order,
  };
}

describe('the place of an entry in the log', () => {
  const a = entry({ index: 0, time: 9 });
  const b = entry({ index: 1, time: 5 });
  const [first, second] = [preflight(2, { time: 1 }), preflight(3, { time: 2 })];
  const log = [b, a, first, second].map((each, index) => ({ ...each, index: index + 10 }));

  it('is looked up for a burst of preflights to one URL, once for all', async () => {
    const { again, readings } = await orderOf([first, second, a, b], log);
    expect(again).toEqual([
      [2, 12],
      [3, 13],
      [0, 11],
      [1, 10],
    ]);
    expect(readings).toBe(1);
  });

  it('stays with an entry that is told again', async () => {
    const { order } = await orderOf([first, second, a, b], log);
    expect(order.see({ ...a, awaitingHeaders: false }).order).toBe(11);
  });

  it.each([
    ['one preflight is no burst', [first, a]],
    ['nor are two that lie apart', [first, preflight(3, { startedMs: 5_000 }), a]],
    ['nor are many requests without one', [a, b]],
    [
      'nor are two to different URLs',
      [first, preflight(3, { request: { method: 'OPTIONS', url: 'https://b.test/', headers: [] } })],
    ],
    [
      'Firefox’s log is in no such order',
      [first, second].map((each) => ({ ...each, writer: 'firefox' as const })),
    ],
  ])('%s', async (_, told) => {
    expect(await orderOf(told, log)).toMatchObject({ again: [], readings: 0 });
  });
});
