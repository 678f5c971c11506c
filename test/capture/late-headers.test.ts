import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayGetHeaders } from '../../src/capture/late-headers.ts';
import { createRepair } from '../../src/capture/repair.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const refused: RawEntryParts = { status: 0, error: 'net::ERR_FAILED' };

function entry(index: number, parts: RawEntryParts): HarEntry {
  return readEntry(rawEntry({ url: `https://api.test/${index}`, ...parts }), index);
}

/** A log whose reading takes `costMs`, and what is told of it: of which entry, with which status. */
function watched(costMs = 0) {
  const log: HarEntry[] = [];
  const told: (readonly [index: number, status: number | null])[] = [];
  let readings = 0;
  const repair = createRepair(
    async () => {
      readings++;
      await new Promise((later) => setTimeout(later, costMs));
      return [...log];
    },
    (entries) => {
      for (const { index, response } of entries) told.push([index, response.status]);
    },
  );
  return { log, told, repair, readings: () => readings };
}

describe('headers may still come', () => {
  it.each<[string, RawEntryParts]>([
    ['of a response that a check hid', refused],
    [
      'of a preflight that was redirected',
      { ...refused, error: 'net::ERR_INVALID_REDIRECT', type: 'preflight' },
    ],
    ['of a response of another origin', { ...refused, error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin' }],
    ['of a response that is no image', { ...refused, error: 'net::ERR_BLOCKED_BY_ORB' }],
  ])('%s', (_, parts) => {
    expect(mayGetHeaders(entry(0, parts))).toBe(true);
  });
});

it('Firefox’s log is not read again: what it has half stays so, and it loses others meanwhile', () => {
  const half = entry(0, { writer: 'firefox', status: 0, response: ['Date: today'] });
  expect(mayGetHeaders(half)).toBe(false);
});

describe('an entry without headers', () => {
  it('is told once it has been read again, and again when they come later than that', async () => {
    const { log, told, repair } = watched();
    log.push(entry(0, refused));
    repair.add(entry(0, refused));
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([[0, null]]);
    log[0] = entry(0, { ...refused, status: 200 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([
      [0, null],
      [0, 200],
    ]);
  });

  it('is looked at three times, and no more', async () => {
    const { log, told, repair, readings } = watched();
    log.push(entry(0, refused));
    repair.add(entry(0, refused));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(1);
    expect(readings()).toBe(3);
  });

  it('is not looked at where it is gone from the log', async () => {
    const { told, repair, readings } = watched();
    repair.add(entry(0, refused));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(1);
    expect(readings()).toBe(1);
  });

  it('has its own three looks, however many others fail meanwhile', async () => {
    const { log, told, repair } = watched();
    for (let index = 0; index < 20; index++) {
      log.push(entry(index, refused));
      repair.add(entry(index, refused));
      await vi.advanceTimersByTimeAsync(100);
    }
    log[0] = entry(0, { ...refused, status: 200 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told.filter(([index]) => index === 0).map(([, status]) => status)).toEqual([null, 200]);
  });

  it('keeps DevTools busy for a hundredth of the time at most, where its headers are not likely to come', async () => {
    const costMs = 200;
    const { log, repair, readings } = watched(costMs);
    log.push(entry(0, refused));
    repair.add(entry(0, refused));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(readings()).toBe(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(readings()).toBe(3);
  });
});
