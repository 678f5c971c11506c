import fc from 'fast-check';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { rawEntry } from '../har/raw-entry.ts';

/** One request that a page makes. */
export interface Call {
  readonly host: 'a' | 'b';
  readonly method: 'GET' | 'PUT' | 'PATCH';
  /** Names of headers that no script may send unasked. */
  readonly names: readonly string[];
  /** Milliseconds after the call before it. */
  readonly after: number;
  /** How long its preflight takes, and the response to it. */
  readonly preflightTime: number;
  readonly responseTime: number;
  /** `redirect`: to the other host, with the same method and headers. */
  readonly fate: 'passes' | 'preflight-fails' | 'blocked' | 'redirect';
}

/** What really belonged together: for each hop the entry of the request and of its preflight. */
export type TrueChain = readonly { readonly actual: number; readonly preflight: number | null }[];

export interface Traffic {
  /** As an extension is told of them: in the order they ended. */
  readonly delivered: readonly HarEntry[];
  /** When each of them really began, in milliseconds. */
  readonly starts: readonly number[];
  /** By index into `delivered`, in the order the calls were made. */
  readonly truth: readonly TrueChain[];
}

const call: fc.Arbitrary<Call> = fc.record({
  host: fc.constantFrom('a', 'b'),
  method: fc.constantFrom('GET', 'PUT', 'PATCH'),
  names: fc.subarray(['x-a', 'x-b'] as const),
  after: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 120 })),
  preflightTime: fc.integer({ min: 2, max: 90 }),
  responseTime: fc.integer({ min: 2, max: 90 }),
  fate: fc.constantFrom('passes', 'passes', 'preflight-fails', 'blocked', 'redirect'),
});

/** Calls to one host that are not redirected. @param most calls */
export function burst(most: number): fc.Arbitrary<readonly Call[]> {
  return calls(most).map((made) =>
    made.map((one) => ({ ...one, host: 'a', fate: one.fate === 'redirect' ? 'passes' : one.fate })),
  );
}

/** @param most calls */
export function calls(most: number): fc.Arbitrary<readonly Call[]> {
  return fc.array(call, { minLength: 1, maxLength: most, size: 'max' });
}

/** Truncated to milliseconds, as `startedDateTime` is; a fraction that differs from entry to entry. */
interface Draft {
  readonly starts: number;
  readonly ends: number;
  readonly raw: object;
  readonly name: string;
}

/**
 * What Chromium would log. Preflights go out in the order of the calls, a few milliseconds after them; a passed
 * preflight sends its request at once, a failed one ends it at once. A host remembers passed preflights for `cacheMs`.
 *
 * @param stalls how long the notes of each call's preflight lie unread before they are dated; those behind them wait
 */
export function simulate(made: readonly Call[], cacheMs: number, stalls: readonly number[] = []): Traffic {
  const drafts: Draft[] = [];
  const chains: { actual: string; preflight: string | null }[][] = made.map(() => []);
  const remembered = new Map<string, { readonly from: number }>();
  let clock = 0;
  const open = made.map(({ host, after }, number) => {
    clock += after;
    return { number, hop: 0, start: clock, host };
  });
  let noted = 0;
  let dated = 0;

  for (let next = takeFirst(open); next !== undefined; next = takeFirst(open)) {
    const { number, hop, start, host } = next;
    const one = made[number] as Call;
    const name = `${number}.${hop}`;
    const ending = hop === 1 ? 'passes' : one.fate;
    // The process that sends them takes them one after the other.
    noted = Math.max(noted + 0.1, start + 1.3);
    const origin = hop === 0 ? 'https://app.test' : 'null';
    const key = [host, origin, one.method, ...one.names].join();
    const needed = one.method !== 'GET' || one.names.length > 0;
    const memory = remembered.get(key);
    // Dates are whole milliseconds: what is remembered and used in the same one, nobody could tell apart.
    const cached = memory !== undefined && memory.from + 5 < noted && noted < memory.from + cacheMs;
    let sent = noted + 0.4;
    let preflight: string | null = null;
    if (needed && !cached) {
      preflight = `${name} preflight`;
      const ends = noted + one.preflightTime;
      dated = Math.max(dated, noted + (stalls[number] ?? 0));
      const late = dated - noted;
      drafts.push(preflightEntry(preflight, one, { host, origin, start: noted, ends, number, late }));
      if (ending !== 'preflight-fails') remembered.set(key, { from: ends });
      sent = ends + 0.3;
    }
    const failed = ending === 'preflight-fails' && preflight !== null;
    const ends = failed ? sent + 0.7 : sent + one.responseTime;
    drafts.push(actualEntry(name, one, { host, origin, start, sent, ends, ending, failed }));
    chains[number]?.push({ actual: name, preflight });
    if (ending === 'redirect')
      open.push({ number, hop: 1, start: ends + 0.1, host: host === 'a' ? 'b' : 'a' });
  }

  const ordered = [...drafts].sort((a, b) => a.ends - b.ends);
  const place = new Map(ordered.map(({ name }, index) => [name, index]));
  const indexOf = (name: string): number => place.get(name) as number;
  return {
    delivered: ordered.map(({ raw }, index) => readEntry(raw, index)),
    starts: ordered.map(({ starts }) => starts),
    truth: chains.map((hops) =>
      hops.map(({ actual, preflight }) => ({
        actual: indexOf(actual),
        preflight: preflight === null ? null : indexOf(preflight),
      })),
    ),
  };
}

/** The same entries, each with its place in the browser's own log, which is in order of starts. */
export function inLog({ delivered, starts }: Traffic): readonly HarEntry[] {
  const byStart = [...starts.keys()].sort((a, b) => (starts[a] as number) - (starts[b] as number));
  const placeOf = new Map(byStart.map((index, place) => [index, place]));
  return delivered.map((entry) => ({ ...entry, order: placeOf.get(entry.index) as number }));
}

/** What is to be sent next. */
function takeFirst<T extends { readonly start: number }>(open: T[]): T | undefined {
  const first = open.reduce<number>((best, { start }, i) => (start < (open[best]?.start ?? 0) ? i : best), 0);
  return open.splice(first, 1)[0];
}

interface Sending {
  readonly host: string;
  readonly origin: string;
  readonly start: number;
  readonly ends: number;
}

function preflightEntry(
  name: string,
  { method, names, fate }: Call,
  { host, origin, start, ends, number, late }: Sending & { number: number; late: number },
): Draft {
  const url = `https://${host}.test/`;
  const asked = names.length > 0 ? [`Access-Control-Request-Headers: ${names.join()}`] : [];
  const raw = rawEntry({
    url,
    method: 'OPTIONS',
    type: 'preflight',
    start: Math.floor(start + late),
    time: ends - start,
    queued: start + late - Math.floor(start + late),
    status: 204,
    request: [
      `Host: ${host}.test`,
      `Origin: ${origin}`,
      `Access-Control-Request-Method: ${method}`,
      ...asked,
    ],
    response: fate === 'preflight-fails' ? [] : ['Access-Control-Allow-Origin: *'],
    initiator: { type: 'preflight', url, requestId: `77.${number + 1}` },
  });
  return { name, starts: start, ends, raw };
}

function actualEntry(
  name: string,
  { method, names }: Call,
  {
    host,
    origin,
    start,
    sent,
    ends,
    ending,
    failed,
  }: Sending & { sent: number; ending: Call['fate']; failed: boolean },
): Draft {
  const set = names.map((header) => `${header}: 1`);
  const redirects = ending === 'redirect';
  const other = host === 'a' ? 'https://b.test/' : 'https://a.test/';
  const raw = rawEntry({
    url: `https://${host}.test/`,
    method,
    start: Math.floor(start),
    time: ends - start,
    queued: sent - start,
    status: failed ? 0 : redirects ? 307 : 200,
    request: failed ? set : [`Host: ${host}.test`, `Origin: ${origin}`, 'Sec-Fetch-Mode: cors', ...set],
    ...(redirects ? { location: other, response: [`Location: ${other}`] } : {}),
    ...(failed || ending === 'blocked' ? { error: 'net::ERR_FAILED' } : {}),
  });
  return { name, starts: start, ends, raw };
}
