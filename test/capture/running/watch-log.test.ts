import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningState } from '../../../src/capture/feed.ts';
import { type LogWatch, watchLog } from '../../../src/capture/running/watch-log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A log of so many entries, each of which takes so long to read. */
interface FakeLog {
  entries: number;
  perEntryMs: number;
  readings: number;
  spentMs: number;
  readonly states: RunningState[];
  readonly watch: LogWatch;
}

function fakeLog(entries: number, perEntryMs = 0.06): FakeLog {
  const states: RunningState[] = [];
  const log: FakeLog = {
    ...{ entries, perEntryMs, readings: 0, spentMs: 0, states },
    watch: watchLog(
      async () => {
        const tookMs = log.entries * log.perEntryMs;
        await new Promise((done) => setTimeout(done, tookMs));
        log.readings++;
        log.spentMs += tookMs;
        log.watch.noted({ endedMs: performance.now(), tookMs, entries: log.entries });
        return { running: 0, leftOut: 0, limit: 9 };
      },
      (state) => states.push(state),
    ),
  };
  return log;
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('in a minute in which the panel is seen', () => {
  it.each([
    [30, 0.06, 60, 75],
    [150, 0.06, 60, 68],
    [500, 0.06, 18, 21],
    [2_000, 0.06, 4, 6],
    [2_000, 0.1, 3, 4],
    [9_000, 0.06, 1, 2],
  ])('a log of %d entries at %d ms each is read %d to %d times', async (entries, perEntryMs, least, most) => {
    const log = fakeLog(entries, perEntryMs);
    log.watch.setVisible(true);
    await pass(60_000);
    expect(log.readings).toBeGreaterThanOrEqual(least);
    expect(log.readings).toBeLessThanOrEqual(most);
    // The last one may have begun in it, and the first was made without knowing what it costs.
    expect(log.spentMs).toBeLessThanOrEqual(600 + 2 * entries * perEntryMs);
  });
});

describe('the log is read', () => {
  it('not at all while nobody sees the panel', async () => {
    const log = fakeLog(10);
    await pass(60_000);
    log.watch.setVisible(true);
    await pass(10);
    log.watch.setVisible(false);
    const { readings } = log;
    await pass(600_000);
    expect([readings, log.readings]).toEqual([1, 1]);
  });

  it('at once when somebody asks, whether it is seen or not, and once more where it was being read', async () => {
    const log = fakeLog(100);
    log.watch.refresh();
    log.watch.refresh();
    log.watch.refresh();
    await pass(20);
    expect(log.readings).toBe(2);
  });

  it('by itself no more where that costs too much, which is said; and again for a new document', async () => {
    const log = fakeLog(9_000, 0.3);
    log.watch.setVisible(true);
    await pass(600_000);
    const { readings } = log;
    expect(log.states.at(-1)).toMatchObject({ byItself: false });
    await pass(600_000);
    expect(log.readings).toBe(readings);
    log.entries = 10;
    log.watch.emptied();
    await pass(100);
    expect(log.readings).toBe(readings + 1);
    expect(log.states.at(-1)).toMatchObject({ byItself: true });
  });

  it('no more often where others read it as well', async () => {
    const log = fakeLog(100);
    log.watch.setVisible(true);
    for (let i = 0; i < 120; i++) {
      await pass(500);
      log.watch.noted({ endedMs: performance.now(), tookMs: 6, entries: 100 });
    }
    expect(log.readings).toBeLessThanOrEqual(2);
  });

  it('again after a reading that failed', async () => {
    let calls = 0;
    const watch = watchLog(
      () => {
        calls++;
        watch.noted({ endedMs: performance.now(), tookMs: 1, entries: 1 });
        return Promise.reject(new Error('DevTools went away'));
      },
      () => {},
    );
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    watch.setVisible(true);
    await pass(5_000);
    error.mockRestore();
    expect(calls).toBeGreaterThan(3);
  });
});
