import type { HarEntry } from '../../har/entry.ts';
import { headerOf } from './header-of.ts';
import type { Timing } from './read-timings.ts';

/**
 * How much later than the call an entry begins at most: it is dated in another process, 0 to 50 ms after, and 200 ms and
 * more on a busy machine (Firefox 153). In milliseconds.
 */
const latestMs = 1_000;

/** How much earlier it may seem to begin: dates are whole milliseconds, and `resistFingerprinting` rounds to 16.67. */
const earliestMs = 20;

/** More that began near each other, and did not all come out alike, stay open. */
const triedAtMost = 40;

/** Types that only a script's call has. `other` is everything else's as well: EventSource, beacons in Firefox. */
const ofCalls: ReadonlySet<string> = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/** What all timings that an entry may have say alike. */
export interface Found {
  /** Whether script may read the response. */
  readonly passed: boolean;
  /** null: they differ. */
  readonly status: number | null;
  /** In bytes; null: they differ. */
  readonly bodySize: number | null;
  /** Of what script may not read: whether it was sent to a server; null: they differ, or script may. */
  readonly sent: boolean | null;
}

/**
 * Whether script was given the response of each entry, by their timings: where every way to give each of them a timing of
 * its own, as the clocks allow, says the same. Entries that stay open are left out.
 *
 * Which timing is whose is nowhere said. Of what a worker asks for, or a frame of another origin, there is none: so where
 * entries are more than timings, any of them may be the one that has none.
 *
 * @param entries to one URL, without preflights
 * @param timings of the same URL
 */
export function matchTimings(
  entries: readonly HarEntry[],
  timings: readonly Timing[],
): ReadonlyMap<HarEntry, Found> {
  const found = new Map<HarEntry, Found>();
  for (const one of byType(entries, timings)) {
    for (const near of together(one)) for (const [entry, what] of decided(near)) found.set(entry, what);
  }
  return found;
}

interface Dated {
  readonly entry: HarEntry;
  readonly startedMs: number;
}

/** What may belong to each other, both in order of start. */
interface Group {
  readonly entries: readonly Dated[];
  readonly timings: readonly Timing[];
}

/** `Sec-Fetch-Dest` goes with all requests to a URL, or with none. */
function byType(entries: readonly HarEntry[], timings: readonly Timing[]): readonly Group[] {
  const dated = entries
    .flatMap((entry) => (entry.startedMs === null ? [] : [{ entry, startedMs: entry.startedMs }]))
    .sort(byStart);
  const inOrder = [...timings].sort(byStart);
  const dests = new Map(dated.map(({ entry }) => [entry, headerOf(entry, 'sec-fetch-dest')]));
  if (dated.some(({ entry }) => dests.get(entry) === null)) return [{ entries: dated, timings: inOrder }];
  const isCall = ({ entry }: Dated): boolean => dests.get(entry) === 'empty';
  return [
    {
      entries: dated.filter(isCall),
      timings: inOrder.filter(({ initiatorType: type }) => ofCalls.has(type) || type === 'other'),
    },
    {
      entries: dated.filter((one) => !isCall(one)),
      timings: inOrder.filter(({ initiatorType: type }) => !ofCalls.has(type)),
    },
  ];
}

function byStart(a: { readonly startedMs: number }, b: { readonly startedMs: number }): number {
  return a.startedMs - b.startedMs;
}

/** Parts that no timing connects: each entry with all timings it may have. */
function together({ entries, timings }: Group): readonly Group[] {
  const groups: { entries: Dated[]; timings: Timing[] }[] = [];
  let next = 0;
  for (const one of entries) {
    let group = groups.at(-1);
    const last = group?.timings.at(-1);
    if (group === undefined || last === undefined || isTooEarly(last, one)) {
      group = { entries: [], timings: [] };
      groups.push(group);
    }
    group.entries.push(one);
    for (; next < timings.length; next++) {
      const timing = timings[next] as Timing;
      if (isTooEarly(timing, one)) continue;
      if (!fits(one, timing)) break;
      group.timings.push(timing);
    }
  }
  return groups;
}

function isTooEarly(timing: Timing, { startedMs }: Dated): boolean {
  return timing.startedMs < startedMs - latestMs;
}

function decided({ entries, timings }: Group): readonly (readonly [HarEntry, Found])[] {
  if (timings.length === 0 || !canAllHaveOne(entries, timings)) return [];
  const all = alike(timings);
  const areMany = entries.length > triedAtMost || timings.length > triedAtMost;
  const isWhole =
    all !== null && all.status !== null && all.bodySize !== null && (all.passed || all.sent !== null);
  if (areMany || isWhole) return entries.flatMap(({ entry }) => withFound(entry, all));
  return entries.flatMap((one) => {
    const others = entries.filter((other) => other !== one);
    const ways = timings.filter(
      (timing) => fits(one, timing) && canAllHaveOne(others, without(timings, timing)),
    );
    return withFound(one.entry, alike(ways));
  });
}

function withFound(entry: HarEntry, found: Found | null): readonly (readonly [HarEntry, Found])[] {
  return found === null ? [] : [[entry, found]];
}

/** null: script was given one and not the other. */
function alike(timings: readonly Timing[]): Found | null {
  const [first] = timings;
  if (first === undefined) return null;
  const passed = first.status > 0;
  if (timings.some(({ status }) => status > 0 !== passed)) return null;
  const same = <T>(of: (timing: Timing) => T): T | null =>
    timings.every((timing) => of(timing) === of(first)) ? of(first) : null;
  return {
    ...{ passed, status: same(({ status }) => status), bodySize: same(({ bodySize }) => bodySize) },
    sent: passed ? null : same(wasSent),
  };
}

/**
 * Where no request was sent, it ends when it was fetched, to the digit: refused, without an address, given up while it
 * connected, not let through by its preflight (Firefox 153). A coarse clock can only make 0 of what took longer.
 */
function wasSent({ duration }: Timing): boolean {
  return Number(duration) > 0;
}

function without(timings: readonly Timing[], left: Timing): readonly Timing[] {
  return timings.filter((timing) => timing !== left);
}

function fits(one: Dated, timing: Timing): boolean {
  return !isTooEarly(timing, one) && timing.startedMs <= one.startedMs + earliestMs;
}

/** All windows are equally long, so the earliest that is left for each in turn does if anything does. */
function canAllHaveOne(entries: readonly Dated[], timings: readonly Timing[]): boolean {
  let next = 0;
  for (const one of entries) {
    while (next < timings.length && isTooEarly(timings[next] as Timing, one)) next++;
    const timing = timings[next++];
    if (timing === undefined || !fits(one, timing)) return false;
  }
  return true;
}
