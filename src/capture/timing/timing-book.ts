import type { HarEntry } from '../../har/entry.ts';
import { asksForPage } from '../../har/firefox-headers.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { isPreflight } from './header-of.ts';
import { type Found, matchTimings } from './match-timings.ts';
import type { Timing } from './read-timings.ts';

/** A page that asks without end. */
const rememberedAtMost = 10_000;

interface Group {
  readonly entries: Map<number, HarEntry>;
  /** By all that they say, and which of those that say the same: a frame's are read again and again. */
  readonly timings: Map<string, Timing>;
  changed: boolean;
}

/** Brings entries and timings of one document together as both come, in any order. */
export class TimingBook {
  #groups = new Map<string, Group>();
  #remembered = 0;
  readonly #found = new Map<number, Found>();

  /** An entry of the document that is told; as it is known. */
  see(entry: HarEntry): HarEntry {
    const { url } = entry.request;
    // No page has a Resource Timing of itself.
    if (url === null || isPreflight(entry) || asksForPage(entry.request.headers)) return entry;
    const group = this.#group(url);
    if (!group.entries.has(entry.index)) this.#remembered++;
    group.entries.set(entry.index, entry);
    group.changed = true;
    return withTiming(entry, this.#found.get(entry.index));
  }

  note(timings: readonly Timing[]): void {
    const alike = new Map<string, number>();
    for (const timing of timings) {
      const group = this.#group(timing.url);
      const { url, startedMs, duration, initiatorType, status, bodySize } = timing;
      const all = `${startedMs} ${duration} ${initiatorType} ${status} ${bodySize} ${url}`;
      const before = alike.get(all) ?? 0;
      alike.set(all, before + 1);
      const key = `${before} ${all}`;
      if (group.timings.has(key)) continue;
      group.timings.set(key, timing);
      group.changed = true;
      this.#remembered++;
    }
  }

  /** Another document, whose requests are others. */
  clear(): void {
    this.#groups = new Map();
    this.#remembered = 0;
  }

  /** @returns entries that are not what they were */
  settle(): readonly HarEntry[] {
    const told: HarEntry[] = [];
    for (const group of this.#groups.values()) {
      if (!group.changed) continue;
      group.changed = false;
      const found = matchTimings([...group.entries.values()], [...group.timings.values()]);
      for (const entry of group.entries.values()) {
        const now = found.get(entry);
        if (isSame(this.#found.get(entry.index), now)) continue;
        if (now === undefined) this.#found.delete(entry.index);
        else this.#remember(entry.index, now);
        told.push(withTiming(entry, now));
      }
    }
    this.#forget();
    return told;
  }

  /** All entries to a URL, and how many timings there are of it. */
  ofUrl(url: string): { readonly entries: readonly HarEntry[]; readonly timings: number } {
    const group = this.#groups.get(url);
    return { entries: [...(group?.entries.values() ?? [])], timings: group?.timings.size ?? 0 };
  }

  /** It is another document's: those to the same URL have the timings to themselves. */
  forget({ index, request: { url } }: HarEntry): void {
    const group = this.#groups.get(url ?? '');
    if (group?.entries.delete(index) !== true) return;
    group.changed = true;
    this.#remembered--;
  }

  get hasEntries(): boolean {
    for (const { entries } of this.#groups.values()) if (entries.size > 0) return true;
    return false;
  }

  /** Whether an entry has nothing yet. */
  get isOpen(): boolean {
    for (const { entries } of this.#groups.values()) {
      for (const index of entries.keys()) if (!this.#found.has(index)) return true;
    }
    return false;
  }

  #remember(index: number, found: Found): void {
    this.#found.set(index, found);
    const [oldest] = this.#found.keys();
    if (this.#found.size > rememberedAtMost && oldest !== undefined) this.#found.delete(oldest);
  }

  #group(url: string): Group {
    const known = this.#groups.get(url);
    if (known !== undefined) return known;
    const group: Group = { entries: new Map(), timings: new Map(), changed: false };
    this.#groups.set(url, group);
    return group;
  }

  /** The URLs that were first asked for go first, whole: what is left of one would be matched wrongly. */
  #forget(): void {
    for (const [url, { entries, timings }] of this.#groups) {
      if (this.#remembered <= rememberedAtMost) return;
      this.#remembered -= entries.size + timings.size;
      this.#groups.delete(url);
    }
  }
}

function isSame(a: Found | undefined, b: Found | undefined): boolean {
  return (
    a?.passed === b?.passed && a?.status === b?.status && a?.bodySize === b?.bodySize && a?.sent === b?.sent
  );
}

function withTiming(entry: HarEntry, found: Found | undefined): HarEntry {
  if (found === undefined) return entry;
  const { passed, status, bodySize, sent } = found;
  if (!passed) return { ...(sent === true ? withConnection(entry) : entry), timed: 'refused' };
  if (status === null || bodySize === null) return { ...entry, timed: 'passed' };
  return { ...withStatus(entry, status), timed: 'passed', timedResponse: { status, bodySize } };
}

/** Where the log has lost the status, it is the one that the page was given; of a redirect that is the last response's. */
function withStatus(entry: HarEntry, status: number): HarEntry {
  const { missing, ...response } = entry.response;
  const isLost = missing === true && response.headers !== null && response.redirectUrl === null;
  return isLost ? { ...entry, response: { ...response, status } } : entry;
}

/** Over plain http an entry does not tell what reached a server that was silent from what reached none. */
function withConnection(entry: HarEntry): HarEntry {
  const { request, response, symptom, fetchedViaServiceWorker, running } = entry;
  const isUntold = symptom === null || symptom === 'not-accepted';
  const isWithout = response.status === null && response.missing !== true && running === undefined;
  if (!isUntold || !isWithout || fetchedViaServiceWorker) return entry;
  return parseUrl(request.url ?? '')?.protocol === 'http:' ? { ...entry, symptom: 'connected' } : entry;
}
