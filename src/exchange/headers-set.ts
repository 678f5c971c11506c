import type { CapturedResponse, Exchange, Hop } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import { parseUrl } from '../url/parse-url.ts';

/** A time in which this browser set headers on the responses of one server to one origin. Milliseconds since the epoch. */
export interface HeadersSet {
  readonly change: {
    /** The server's origin, serialized. */
    readonly target: string;
    /** The origin that asks, serialized; `null` (four letters): an opaque one. */
    readonly initiator: string;
    readonly preflight: HeaderList;
    readonly actual: HeaderList;
  };
  /** From when on it may have been so, and from when on it was. */
  readonly fromMs: number;
  readonly sureFromMs: number;
  /** Until when it was so, and until when it may have been; null: it goes on. */
  readonly sureToMs: number | null;
  readonly toMs: number | null;
}

/** An exchange as it went if they were set. */
export interface AsSet {
  readonly exchange: Exchange;
  readonly wasSet: Certainty;
}

/** `likely`: in the time, but so near an edge of it that another clock may say otherwise. */
export type Certainty = 'yes' | 'likely' | 'maybe' | 'no';

/** The log's clock is not the panel's own. */
const SLACK_MS = 50;

/** What the browser's rules leave alone. */
const UNTOUCHED: ReadonlySet<string> = new Set(['document', 'websocket', 'webtransport']);

/**
 * Chromium's log shows what the server sent, where script got what was set (156; of requests of workers and from the disk
 * cache it shows what was set).
 *
 * @returns null: none were set on this exchange's responses
 */
export function withHeadersSet(exchange: Exchange, time: HeadersSet): AsSet | null {
  const { target, preflight, actual } = time.change;
  const { sentAs } = exchange;
  const asker = isAsker(exchange, time.change.initiator);
  // A service worker's responses come from no server, and its requests belong to no tab.
  if (asker === 'no' || exchange.serviceWorker !== 'none' || UNTOUCHED.has(exchange.resourceType))
    return null;
  const found: Certainty[] = [];
  const isIn = (startedMs: number | null): boolean => {
    const when = sentAs === undefined ? isWithin(time, startedMs) : isWithinOwn(time, sentAs.atMs, startedMs);
    if (when !== 'no') found.push(when);
    return when !== 'no';
  };
  const hops = exchange.hops.map((hop): Hop => {
    if (!hop.url.startsWith(`${target}/`)) return hop;
    const asked = hop.preflight;
    const isAskedIn = asked !== null && isIn(asked.startedMs);
    const own = hop.request.method === 'OPTIONS' ? preflight : actual;
    return {
      ...hop,
      preflight: isAskedIn ? { ...asked, response: withSet(asked.response, preflight) } : asked,
      response: isIn(hop.startedMs) ? withSet(hop.response, own) : hop.response,
    };
  });
  if (found.length === 0) return null;
  const isCached = hops.some(({ fromCache }) => fromCache !== null);
  const names = new Set([...preflight, ...actual].map(([name]) => name.toLowerCase()));
  return {
    exchange: {
      ...exchange,
      hops: hops as unknown as Exchange['hops'],
      headersSet: { target, names: [...names] },
    },
    wasSet: leastOf([asker, ...found, isCached ? 'maybe' : 'yes']),
  };
}

function withSet(response: CapturedResponse | null, set: HeaderList): CapturedResponse | null {
  if (response === null) return null;
  const names = new Set(set.map(([name]) => name.toLowerCase()));
  const others = response.headers.filter(([name]) => !names.has(name.toLowerCase()));
  return { ...response, headers: [...others, ...set] };
}

function isWithin({ fromMs, sureFromMs, sureToMs, toMs }: HeadersSet, startedMs: number | null): Certainty {
  if (startedMs === null) return 'maybe';
  const last = toMs ?? Number.POSITIVE_INFINITY;
  if (startedMs < fromMs - SLACK_MS || startedMs > last + SLACK_MS) return 'no';
  const sureLast = sureToMs ?? Number.POSITIVE_INFINITY;
  if (startedMs > sureFromMs + SLACK_MS && startedMs < sureLast - SLACK_MS) return 'yes';
  return startedMs >= sureFromMs && startedMs <= sureLast ? 'likely' : 'maybe';
}

/** A call of our own was made by the clock by which the time is told, and each request of it after that. */
function isWithinOwn(time: HeadersSet, atMs: number, startedMs: number | null): Certainty {
  const began = isWithin(time, atMs);
  if (began !== 'likely' || startedMs === null || time.toMs === null)
    return began === 'likely' ? 'yes' : began;
  return startedMs < (time.sureToMs ?? time.toMs) - SLACK_MS ? 'yes' : 'maybe';
}

function leastOf(all: readonly Certainty[]): Certainty {
  return (['maybe', 'likely'] as const).find((each) => all.includes(each)) ?? 'yes';
}

/** Whether they are set for who asked: for its host and scheme at any port, and in an opaque origin's stead for all. */
function isAsker({ origin }: Exchange, initiator: string): Certainty {
  const matches = origin.candidates.filter((candidate) => hostOf(candidate) === hostOf(initiator));
  if (matches.length === 0) return 'no';
  const isProven = origin.source !== 'page-url' && origin.source !== 'nothing';
  return matches.length === origin.candidates.length && isProven ? 'yes' : 'maybe';
}

function hostOf(origin: string): string {
  const url = parseUrl(origin);
  return url === null ? origin : `${url.protocol}//${url.hostname}`;
}
