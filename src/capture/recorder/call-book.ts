import type { HarEntry } from '../../har/entry.ts';
import type { LogLine, RecordedCall } from './call.ts';
import { entryOf } from './entry-of-call.ts';
import { callFacts, matchCalls } from './match-calls.ts';
import { errorOfNeverSent } from './never-sent.ts';

/** How long after a call its entry may still come, where it ends at once. In milliseconds. */
const patienceMs = 1_500;

/** A pair this old is kept: matching all calls to a URL again each time would grow with the square of their number. */
const settledMs = 1_000;

/** Nothing older than this is matched any more: an entry comes when its request has ended. In milliseconds. */
const rememberedMs = 120_000;

/** A page that calls without end, with the recorder on, must not grow without end. */
const rememberedAtMost = 10_000;

interface Noted {
  readonly call: RecordedCall;
  /** Number of the document that made it. */
  document: number;
  responded: boolean | null;
  /** Names of response headers that script asked for and did not get. */
  readonly asked: Set<string>;
  byPolicy: boolean;
  /** What came does not match the checksum it named, as far as script's error tells. */
  mismatch: boolean;
  /** It was waited for long enough. */
  waited: boolean;
  /** Shown as an entry of its own; null: it is not. */
  shown: HarEntry | null;
  /** Index of the entry it stands with for good; null: it is still matched. */
  settled: number | null;
}

interface Group {
  /** In the order they were made. */
  readonly calls: Noted[];
  readonly entries: Map<number, HarEntry>;
  /** Indexes of those that stand with their calls for good. */
  readonly settled: Set<number>;
  changed: boolean;
}

/** What the call of an entry says of it. */
interface Known {
  readonly call: HarEntry['call'];
  readonly byPolicy: boolean;
}

/** Brings calls and entries together as both come, in any order. */
export class CallBook {
  readonly #groups = new Map<string, Group>();
  readonly #facts = new Map<number, Known>();
  readonly #byId = new Map<number, Noted>();
  #remembered = 0;
  #document: number;

  /** @param document number of the one whose calls are noted */
  constructor(document = 0) {
    this.#document = document;
  }

  /** An entry that is told; as it is known with what its call says. */
  see(entry: HarEntry): HarEntry {
    const { url } = entry.request;
    if (url === null) return entry;
    const group = this.#group(url);
    if (!group.entries.has(entry.index)) this.#remembered++;
    group.entries.set(entry.index, entry);
    group.changed = true;
    const known = this.#facts.get(entry.index);
    return known === undefined ? entry : withCall(entry, known);
  }

  note(lines: readonly LogLine[]): void {
    for (const line of lines) {
      if (line.what === 'call') this.#noteCall(line.call);
      else if (line.what === 'done') this.#noteEnd(this.#byId.get(line.id), line.ok);
      else if (line.what === 'asked') this.#noteAsked(this.#byId.get(line.id), line.name);
      else if (line.what === 'mismatch') this.#noteMismatch(this.#byId.get(line.id));
      else if (line.what === 'timed' || line.what === 'refused') this.#noteNear(line);
    }
  }

  /** Another page: its calls are numbered from 1 again. */
  newPage(document: number): void {
    this.#document = document;
    this.#byId.clear();
  }

  /**
   * The page has this document, which may become known after its first calls.
   *
   * @returns entries that are not what they were
   */
  place(document: number): readonly HarEntry[] {
    if (document === this.#document) return [];
    this.#document = document;
    const told: HarEntry[] = [];
    for (const noted of this.#byId.values()) {
      noted.document = document;
      if (noted.shown === null) continue;
      noted.shown = { ...noted.shown, document };
      told.push(noted.shown);
    }
    return told;
  }

  /**
   * Matches what has changed.
   *
   * @param nextIndex for entries that only their calls tell of
   * @returns entries that are not what they were
   */
  settle(nowMs: number, nextIndex: () => number): readonly HarEntry[] {
    this.#forget(nowMs);
    const told: HarEntry[] = [];
    for (const group of this.#groups.values()) {
      const waiting = group.calls.some(
        ({ waited, settled, call }) => !waited && settled === null && nowMs - call.atMs >= patienceMs,
      );
      if (!group.changed && !waiting) continue;
      group.changed = false;
      for (const entry of this.#settle(group, nowMs, nextIndex)) told.push(entry);
    }
    return told;
  }

  #settle({ calls, entries, settled }: Group, nowMs: number, nextIndex: () => number): readonly HarEntry[] {
    const open = calls.filter((noted) => noted.shown === null && noted.settled === null);
    if (open.length === 0) return [];
    const byCall = new Map(open.map((noted) => [noted.call, noted]));
    const inOrder = [...entries.values()]
      .filter(({ index }) => !settled.has(index))
      .sort((a, b) => (a.startedMs ?? 0) - (b.startedMs ?? 0) || a.index - b.index);
    const requests = inOrder.filter((entry) => askedMethod(entry) === null);
    const pairs = new Map(matchCalls([...byCall.keys()], requests));
    // Firefox tells nothing of a request whose preflight failed: then its preflight stands for it.
    const left = [...byCall.keys()].filter((call) => !pairs.has(call));
    const stand = inOrder.filter((entry) => entry.writer === 'firefox' && askedMethod(entry) !== null);
    const standing = new Map(stand.map((entry) => [asThoughAsked(entry), entry]));
    for (const [call, entry] of matchCalls(left, [...standing.keys()])) {
      pairs.set(call, standing.get(entry) as HarEntry);
    }
    const told: HarEntry[] = [];
    for (const [entry, { call, facts }] of callFacts(pairs)) {
      const noted = byCall.get(call) as Noted;
      const asked = noted.asked.size === 0 ? {} : { askedInVain: [...noted.asked] };
      const refused = noted.mismatch ? { integrityRefused: true as const } : {};
      const now = {
        call: { ...facts, responded: noted.responded, ...asked, ...refused },
        byPolicy: noted.byPolicy,
      };
      if (nowMs - call.atMs >= settledMs) {
        noted.settled = entry.index;
        settled.add(entry.index);
      }
      const before = this.#facts.get(entry.index);
      if (JSON.stringify(before) === JSON.stringify(now)) continue;
      this.#facts.set(entry.index, now);
      told.push(withCall(entry, now));
    }
    for (const [call, noted] of byCall) {
      if (nowMs - call.atMs < patienceMs) continue;
      noted.waited = true;
      if (pairs.has(call)) continue;
      const error = errorOfNeverSent(call, noted.byPolicy);
      if (error === null) continue;
      noted.shown = { ...entryOf(call, error, nextIndex()), document: noted.document };
      told.push(noted.shown);
    }
    return told;
  }

  #noteCall(call: RecordedCall): void {
    const document = this.#document;
    const noted = {
      call,
      document,
      responded: null,
      asked: new Set<string>(),
      byPolicy: false,
      mismatch: false,
      waited: false,
      shown: null,
      settled: null,
    };
    const group = this.#group(call.url);
    // They come in order, nearly: from several frames.
    const isBefore = ({ call: other }: Noted) =>
      other.atMs < call.atMs || (other.atMs === call.atMs && other.id <= call.id);
    group.calls.splice(group.calls.findLastIndex(isBefore) + 1, 0, noted);
    group.changed = true;
    this.#byId.set(call.id, noted);
    this.#remembered++;
  }

  #noteEnd(noted: Noted | undefined, ok: boolean): void {
    if (noted === undefined) return;
    noted.responded = ok;
    this.#reopen(noted);
  }

  #noteAsked(noted: Noted | undefined, name: string): void {
    if (noted === undefined || noted.asked.has(name)) return;
    noted.asked.add(name);
    this.#reopen(noted);
  }

  #noteMismatch(noted: Noted | undefined): void {
    if (noted === undefined) return;
    noted.mismatch = true;
    this.#reopen(noted);
  }

  /** More is known of it than what its entry was told with. */
  #reopen(noted: Noted): void {
    const group = this.#group(noted.call.url);
    if (noted.settled !== null) group.settled.delete(noted.settled);
    noted.settled = null;
    group.changed = true;
  }

  /** What says nothing but URL and time is of the nearest call before it that has none of its kind. */
  #noteNear(line: Extract<LogLine, { what: 'timed' | 'refused' }>): void {
    const { calls } = this.#group(line.url);
    const open = calls.filter(({ call, responded, byPolicy }) =>
      line.what === 'timed'
        ? call.kind === 'fetch' && responded === null && call.atMs <= line.atMs + 1
        : !byPolicy && call.atMs <= line.atMs + 1,
    );
    const noted =
      line.what === 'timed'
        ? open.findLast(({ call }) => line.atMs - call.atMs < 50)
        : open.find(({ call }) => line.atMs - call.atMs < patienceMs);
    if (noted === undefined) return;
    if (line.what === 'timed') this.#noteEnd(noted, line.ok);
    else {
      noted.byPolicy = true;
      this.#reopen(noted);
    }
  }

  #group(url: string): Group {
    const known = this.#groups.get(url);
    if (known !== undefined) return known;
    const group: Group = { calls: [], entries: new Map(), settled: new Set(), changed: false };
    this.#groups.set(url, group);
    return group;
  }

  #forget(nowMs: number): void {
    const tooMany = this.#remembered > rememberedAtMost;
    const since = nowMs - (tooMany ? rememberedMs / 10 : rememberedMs);
    this.#remembered = 0;
    for (const [url, { calls, entries, settled }] of this.#groups) {
      while (calls[0] !== undefined && calls[0].call.atMs < since) {
        const [gone] = calls.splice(0, 1);
        if (gone !== undefined && this.#byId.get(gone.call.id) === gone) this.#byId.delete(gone.call.id);
      }
      for (const [index, { startedMs }] of entries) {
        if ((startedMs ?? 0) >= since) continue;
        entries.delete(index);
        settled.delete(index);
        this.#facts.delete(index);
      }
      this.#remembered += calls.length + entries.size;
      if (calls.length === 0 && entries.size === 0) this.#groups.delete(url);
    }
  }
}

/** The method a preflight asks for; null: it is none. */
function askedMethod({ request }: HarEntry): string | null {
  if (request.method !== 'OPTIONS') return null;
  return (
    request.headers?.find(([name]) => name.toLowerCase() === 'access-control-request-method')?.[1] ?? null
  );
}

/** A preflight as the request it was sent for. */
function asThoughAsked(preflight: HarEntry): HarEntry {
  const { url } = preflight.request;
  return { ...preflight, request: { url, method: askedMethod(preflight), headers: null } };
}

function withCall(entry: HarEntry, { call, byPolicy }: Known): HarEntry {
  const isRefused = byPolicy && entry.response.status === null;
  const refused = { outcome: { reported: true, netError: 'net::ERR_BLOCKED_BY_CSP' } } as const;
  return { ...entry, call, ...(isRefused ? refused : {}) };
}
