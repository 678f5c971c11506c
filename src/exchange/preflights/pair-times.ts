import { corsNetError } from '../../engine/network-failure.ts';
import type { HarEntry } from '../../har/entry.ts';
import { endOf } from '../leg.ts';

/** Clocks of two processes, read one after the other, differ by a few milliseconds; on a loaded machine by more. */
export const clockSlackMs = 25;

/**
 * A preflight is noted in another process than its request, and dated when its note is read: with both cores busy,
 * 200 ms after it happened was seen. Beyond this, two entries are not of one exchange, if nothing else ties them.
 */
export const longestDelayMs = 500;

/** The same where the order of all the others ties them. */
const longestStallMs = 5_000;

/** What a stall costs: more than any other distance in time. */
const stallCost = 1e11;

/** No browser waits longer between a request and its preflight. */
const longestLagMs = 30_000;

/** The times of a preflight, in milliseconds since the epoch. */
export interface AskingTimes {
  readonly entry: HarEntry;
  readonly start: number;
  readonly end: number | null;
  /** Chromium counts `time` from when a request went out, which may be before it was noted. */
  readonly mayEndEarlier: boolean;
}

/** The times of a request that may have waited for one. */
export interface WaitingTimes {
  readonly entry: HarEntry;
  readonly start: number;
  readonly end: number | null;
  /** When it must have learnt what came of its preflight; null: the capture does not say. */
  readonly learned: number | null;
}

export function askingTimes(entry: HarEntry): AskingTimes {
  return {
    entry,
    start: entry.startedMs ?? 0,
    end: endOf(entry),
    mayEndEarlier: entry.writer === 'chromium' && entry.queued === null,
  };
}

export function waitingTimes(entry: HarEntry): WaitingTimes {
  // Firefox's `time` leaves out what a request waited for its preflight.
  const end = entry.writer === 'firefox' ? null : endOf(entry);
  return { entry, start: entry.startedMs ?? 0, end, learned: learnedAt(entry) };
}

/** When its preflight has passed, a request goes out at once; when it has failed, the request ends at once. */
function learnedAt(entry: HarEntry): number | null {
  if (entry.startedMs === null) return null;
  if (entry.response.status !== null) return entry.queued === null ? null : entry.startedMs + entry.queued;
  const refused = entry.outcome.reported && entry.outcome.netError === corsNetError;
  return refused ? endOf(entry) : null;
}

/**
 * Square milliseconds that speak against a pair; null: it cannot be one. Squares, since of two pairs alike the ones in
 * order are then always the cheaper.
 *
 * @param ordered whether the order of all is known, so that a late note need not part what belongs together
 */
export function timeCost(asking: AskingTimes, waiting: WaitingTimes, ordered: boolean): number | null {
  if (asking.entry.startedMs === null || waiting.entry.startedMs === null) {
    return (asking.entry.index - waiting.entry.index) ** 2;
  }
  const lag = lagOf(asking, waiting);
  if (lag === null || lag > longestLagMs) return null;
  const learned = waiting.learned ?? waiting.end;
  const noted = asking.end === null || learned === null ? 0 : asking.end - learned;
  if (noted > (ordered ? longestStallMs : longestDelayMs)) return null;
  const stall = noted > longestDelayMs ? stallCost : 0;
  const late = stall + lateCost(asking, waiting);
  // No preflight goes out before it is asked for: only the clocks may have it so.
  if (waiting.start > asking.start) return late + lag ** 2;
  // In a burst all preflights lag, and each seems nearest to the latest request: when one was learnt of says more.
  return waiting.learned === null ? stall + lag ** 2 : late + (lag / 20) ** 2;
}

/** The browsers' entries begin when the page asks; other writers' may begin when the preflight has passed. */
function lagOf(asking: AskingTimes, waiting: WaitingTimes): number | null {
  if (waiting.start <= asking.start + clockSlackMs) return Math.abs(asking.start - waiting.start);
  if (!startsAfterPreflight(asking.entry, waiting.entry)) return null;
  // Durations hold what was waited for a connection, so that the request may seem to begin before the preflight has ended.
  const passed = asking.end === null || waiting.start < asking.end ? asking.start : asking.end;
  return Math.abs(waiting.start - passed);
}

/** Chromium dated a request so as long as its preflights were rows like all others (before 79). */
function startsAfterPreflight(preflight: HarEntry, request: HarEntry): boolean {
  if (request.writer === null || request.datedOnWire === true) return true;
  return request.writer === 'chromium' && preflight.resourceType !== 'preflight';
}

function lateCost(asking: AskingTimes, { learned }: WaitingTimes): number {
  if (learned === null || asking.end === null) return 0;
  const late = learned - asking.end;
  return (late < 0 && asking.mayEndEarlier ? late / 8 : late) ** 2;
}
