import type { HarEntry } from '../../har/entry.ts';

/** How long an element's event and its entry wait for each other. In milliseconds. */
const patienceMs = 30_000;

/** More files than a page loads in that time. */
const rememberedAtMost = 2_000;

/** An entry is stamped by another clock than the event. In milliseconds. */
const slackMs = 20;

const loadedByElements = new Set(['script', 'stylesheet', 'link', 'other']);

interface Event {
  readonly url: string;
  readonly atMs: number;
}

/**
 * Finds the requests of elements that did not take their file, though they say by `integrity` what it has to be. Whether
 * that was for the checksum is for others to see.
 */
export class UnloadedElements {
  #events: Event[] = [];
  /** By index. */
  readonly #entries = new Map<number, HarEntry>();
  readonly #refused = new Set<number>();

  /** An entry that is told; as it is known with what its element says. */
  see(entry: HarEntry): HarEntry {
    if (!mayBeOfElement(entry)) return entry;
    this.#entries.set(entry.index, entry);
    return this.#refused.has(entry.index) ? refused(entry) : entry;
  }

  note(event: Event): void {
    if (this.#events.length < rememberedAtMost) this.#events.push(event);
  }

  /** @returns entries that are not what they were */
  settle(nowMs: number): readonly HarEntry[] {
    const told: HarEntry[] = [];
    if (this.#events.length > 0) {
      const byUrl = this.#openByUrl();
      this.#events = this.#events.filter((event) => {
        const open = byUrl.get(event.url) ?? [];
        const at = open.findLastIndex(({ startedMs }) => (startedMs ?? 0) <= event.atMs + slackMs);
        const entry = open[at];
        if (entry === undefined) return nowMs - event.atMs < patienceMs;
        open.splice(at, 1);
        this.#refused.add(entry.index);
        told.push(refused(entry));
        return false;
      });
    }
    this.#forget(nowMs);
    return told;
  }

  /** By start. */
  #openByUrl(): ReadonlyMap<string, HarEntry[]> {
    const wanted = new Set(this.#events.map(({ url }) => url));
    const byUrl = new Map<string, HarEntry[]>();
    for (const entry of this.#entries.values()) {
      const { url } = entry.request;
      if (url === null || !wanted.has(url) || this.#refused.has(entry.index)) continue;
      const same = byUrl.get(url);
      if (same === undefined) byUrl.set(url, [entry]);
      else same.push(entry);
    }
    for (const same of byUrl.values()) same.sort((a, b) => (a.startedMs ?? 0) - (b.startedMs ?? 0));
    return byUrl;
  }

  /** What an element has not told of by then it does not tell of. */
  #forget(nowMs: number): void {
    for (const [index, { startedMs }] of this.#entries) {
      const isOld = nowMs - (startedMs ?? 0) > patienceMs * 2;
      if (!isOld && this.#entries.size <= rememberedAtMost) continue;
      this.#entries.delete(index);
      this.#refused.delete(index);
    }
  }
}

function mayBeOfElement({ resourceType, request, neverSent }: HarEntry): boolean {
  if (neverSent || request.method !== 'GET') return false;
  if (resourceType !== null) return loadedByElements.has(resourceType);
  const [, dest] = request.headers?.find(([name]) => name.toLowerCase() === 'sec-fetch-dest') ?? [];
  return dest !== 'empty' && dest !== 'document';
}

function refused(entry: HarEntry): HarEntry {
  const call = entry.call ?? { credentialsMode: null, mode: null, redirect: null };
  return { ...entry, call: { ...call, integrityRefused: true } };
}
