import type { HarEntry } from '../../har/entry.ts';
import { align } from './align.ts';
import type { RecordedCall } from './call.ts';

/** A call and the entry of its request further apart than this have nothing to do with each other. In milliseconds. */
const farthestMs = 2_000;

/** How much earlier than its call an entry may seem to begin: it is stamped by another clock, in whole milliseconds. */
const slackMs = 20;

/** Begun this near each other, two entries may stand in either order. */
const togetherMs = 2;

/** More pairs than this are not tried out: they are taken in order. */
const triedAtMost = 4_000_000;

const typeOfKind: Readonly<Record<RecordedCall['kind'], string>> = {
  fetch: 'fetch',
  xhr: 'xhr',
  eventsource: 'eventsource',
  beacon: 'ping',
};

/** What links an entry to its call besides URL and time. */
interface Traits {
  readonly names: ReadonlySet<string>;
  readonly mode: string | undefined;
}

const traits = new WeakMap<HarEntry, Traits>();

function traitsOf(entry: HarEntry): Traits {
  const known = traits.get(entry);
  if (known !== undefined) return known;
  const headers = (entry.request.headers ?? []).map(([name, value]) => [name.toLowerCase(), value] as const);
  const made = {
    names: new Set(headers.map(([name]) => name)),
    mode: headers.find(([name]) => name === 'sec-fetch-mode')?.[1],
  };
  traits.set(entry, made);
  return made;
}

/** Whether an entry can be what a call asked for. */
function fits(call: RecordedCall, entry: HarEntry): boolean {
  const { request, resourceType } = entry;
  if (resourceType !== null && resourceType !== typeOfKind[call.kind]) return false;
  if (request.method !== call.method) return false;
  const { names, mode } = traitsOf(entry);
  if (mode !== undefined && call.mode !== null && mode !== call.mode) return false;
  if (call.headerNames === null || names.size === 0) return true;
  return call.headerNames.every((name) => !isOwn(name) || names.has(name));
}

/** Of a name that only the page gives, and no browser takes away. */
function isOwn(name: string): boolean {
  return name.startsWith('x-') && !/^x-(?:http-method|method-override)/.test(name);
}

/**
 * Which call made which entry's request, among those to one URL. All are matched at once, in order, where they are
 * nearest in time.
 *
 * @param calls in the order they were made
 * @param entries by start
 */
export function matchCalls(
  calls: readonly RecordedCall[],
  entries: readonly HarEntry[],
): ReadonlyMap<RecordedCall, HarEntry> {
  const distance = (call: RecordedCall, entry: HarEntry): number | null => {
    if (entry.startedMs === null) return null;
    const apart = entry.startedMs - call.atMs;
    if (apart < -slackMs || apart > farthestMs) return null;
    return fits(call, entry) ? Math.abs(apart) : null;
  };
  if (calls.length * entries.length > triedAtMost) return inOrder(calls, entries, distance);
  const cost = (a: number, b: number) => distance(calls[a] as RecordedCall, entries[b] as HarEntry);
  const pairs = align(calls.length, entries.length, cost, farthestMs);
  return new Map(
    pairs.flatMap((b, a) => (b === null ? [] : [[calls[a] as RecordedCall, entries[b] as HarEntry]])),
  );
}

function inOrder(
  calls: readonly RecordedCall[],
  entries: readonly HarEntry[],
  distance: (call: RecordedCall, entry: HarEntry) => number | null,
): ReadonlyMap<RecordedCall, HarEntry> {
  const pairs = new Map<RecordedCall, HarEntry>();
  let next = 0;
  for (const entry of entries) {
    const at = calls.findIndex((call, i) => i >= next && i < next + 50 && distance(call, entry) !== null);
    if (at < 0) continue;
    pairs.set(calls[at] as RecordedCall, entry);
    next = at + 1;
  }
  return pairs;
}

/** What a call says, as far as it is certain to be this entry's. */
export type CallFacts = NonNullable<HarEntry['call']>;

/**
 * The facts of each matched entry. Where several calls were made together that would fit as well, only what they have
 * in common is certain.
 */
export function callFacts(
  pairs: ReadonlyMap<RecordedCall, HarEntry>,
): ReadonlyMap<HarEntry, { readonly call: RecordedCall; readonly facts: CallFacts }> {
  const all = [...pairs].sort(([a], [b]) => a.atMs - b.atMs);
  const found = new Map<HarEntry, { call: RecordedCall; facts: CallFacts }>();
  for (const [index, [call, entry]] of all.entries()) {
    const alike = [call];
    for (const way of [-1, 1]) {
      for (let i = index + way; ; i += way) {
        const other = all[i];
        if (other === undefined || Math.abs(other[0].atMs - call.atMs) > togetherMs) break;
        if (fits(other[0], entry) && fits(call, other[1])) alike.push(other[0]);
      }
    }
    found.set(entry, { call, facts: { ...inCommon(alike), ...stackFor(entry, alike) } });
  }
  return found;
}

function inCommon(calls: readonly RecordedCall[]): CallFacts {
  const [first] = calls as readonly [RecordedCall];
  const common = <T>(of: (call: RecordedCall) => T): T | null =>
    calls.every((call) => JSON.stringify(of(call)) === JSON.stringify(of(first))) ? of(first) : null;
  return {
    credentialsMode: common(({ credentialsMode }) => credentialsMode),
    mode: common(({ mode }) => mode),
    redirect: common(({ redirect }) => redirect),
    origin: common(({ origin }) => origin),
    callSite: common(({ callSite }) => callSite),
  };
}

/** Of calls from several places it would not be known which is whose; the browser's own needs no other beside it. */
function stackFor(entry: HarEntry, calls: readonly RecordedCall[]): Pick<CallFacts, 'stack'> {
  const [first, ...others] = calls as readonly [RecordedCall, ...RecordedCall[]];
  if (entry.initiator?.stack !== undefined || first.stack.length === 0) return {};
  const own = spelled(first.stack);
  return others.every(({ stack }) => spelled(stack) === own) ? { stack: first.stack } : {};
}

const spellings = new WeakMap<RecordedCall['stack'], string>();

/** Each is compared with all that were made together. */
function spelled(stack: RecordedCall['stack']): string {
  const known = spellings.get(stack);
  if (known !== undefined) return known;
  const made = JSON.stringify(stack);
  spellings.set(stack, made);
  return made;
}
