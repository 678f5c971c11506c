/** The share of DevTools' main thread that reading the log may take, over any minute. */
const shareOfTime = 0.01;

const minuteMs = 60_000;

/** What readings may take in a minute. */
export const budgetMs = shareOfTime * minuteMs;

/** A row within a second leaves this between two readings, and some for the way to the panel. */
const shortestRestMs = 800;

/**
 * What an entry costs where it is not known: measured in Chromium 156 were 0.04 to 0.1 ms until the log was here, in Firefox
 * 153 1 to 4 ms. Of Chromium's the main thread of DevTools takes 0.045 ms, also on a busy machine; the rest is waiting.
 */
const usualCostMs = 0.06;

/**
 * Of so many readings the cheapest tells the cost: the others waited for DevTools to be free. With both cores kept busy one
 * of twenty came within 1.2 times of what DevTools were at work for, and of five at times none within 4 times.
 */
export const comparedReadings = 20;

/** Until so many readings were made, the usual cost counts as one. */
const enoughReadings = 2;

/** In so many entries what each costs shows. */
const longEnough = 100;

/** One reading of the browser's log. Milliseconds of one clock. */
export interface LogReading {
  readonly endedMs: number;
  readonly tookMs: number;
  /** How many entries the log had. */
  readonly entries: number;
}

export interface Planning {
  /** Whether a person sees the panel. */
  readonly visible: boolean;
  /** How many entries the log has, as far as is known. */
  readonly entries: number;
  /** Those of the last minute, oldest first, and `comparedReadings` at least where there were so many. */
  readonly readings: readonly LogReading[];
  readonly nowMs: number;
}

/**
 * When the log is to be read next for what is still running; null: not by itself. Chromium tells an extension nothing of
 * a request before it ends, and reading its log keeps DevTools busy for as long as the log is long. So it is read as
 * often as a hundredth of the time allows: at 0.06 ms an entry that is every 0.9 s with 150 entries, 3 s with 500, 12 s
 * with 2,000. A log that takes more than a minute's budget at once is read when somebody asks.
 */
export function nextReadingMs({ visible, entries, readings, nowMs }: Planning): number | null {
  if (!visible) return null;
  const costMs = costOf(entries, readings);
  if (costMs > budgetMs) return null;
  const last = readings.at(-1);
  if (last === undefined) return nowMs;
  let atMs = last.endedMs + Math.max(shortestRestMs, costMs / shareOfTime);
  const recent = readings.filter(({ endedMs }) => endedMs > atMs - minuteMs);
  let spentMs = recent.reduce((sum, reading) => sum + costOf(reading.entries, readings), 0);
  for (const { endedMs, entries: read } of recent) {
    if (spentMs + costMs <= budgetMs) break;
    spentMs -= costOf(read, readings);
    atMs = endedMs + minuteMs;
  }
  return Math.max(atMs, nowMs);
}

/** What a reading of so many entries takes, in milliseconds. */
export function costOf(entries: number, readings: readonly LogReading[]): number {
  const seen = readings.slice(-comparedReadings);
  const usual = seen.length < enoughReadings ? entries * usualCostMs : Number.POSITIVE_INFINITY;
  return seen.reduce((least, reading) => Math.min(least, scaled(reading, entries)), usual);
}

/** A part of each reading costs the same however short the log is: what came since is not taken to cost as much. */
function scaled({ tookMs, entries: read }: LogReading, entries: number): number {
  const eachMs = read < longEnough ? usualCostMs : Math.max(usualCostMs, tookMs / read);
  if (entries > read) return tookMs + (entries - read) * eachMs;
  return read === 0 ? tookMs : (tookMs * entries) / read;
}
