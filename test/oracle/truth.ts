import type { Verdict } from '../../src/engine/decision.ts';
import type { TrueRequest } from '../browser/truth.ts';
import type { OracleCase, Outcome } from './case.ts';
import { asksForItself } from './rows.ts';
import type { Reached } from './server.ts';

/** What the browser did with an exchange, in our words. */
export interface TrueVerdict {
  readonly verdict: Verdict;
  /** What the browser calls it: CDP's name, or the key of Firefox's console message; null where it gave none. */
  readonly error: string | null;
  /** Lower case, sorted; null where script got no response to read headers of. */
  readonly readable: readonly string[] | null;
}

/** What is known of a call beside what script saw. */
export interface Witness {
  /** As CDP tells it, without its preflights; null: it tells of none. */
  readonly request: TrueRequest | null;
  /** The last that the servers had to do with it; null: it came to none of them. */
  readonly reached: Reached | null;
  /** Whether a URL it came to is of another origin than its caller. */
  readonly crossed: boolean;
}

/** The verdict Chromium came to, or null for a call that never became a request. */
export function chromiumVerdict(
  one: OracleCase,
  outcome: Outcome,
  { request, reached, crossed }: Witness,
): TrueVerdict | null {
  if (request === null && reached === null) return null;
  if (request?.corsError != null) return { verdict: 'blocked', error: request.corsError, readable: null };
  const none = { error: null, readable: null };
  if (one.call.api !== 'fetch' && one.call.api !== 'xhr')
    return { verdict: otherVerdict(one, outcome, request, crossed), ...none };
  if (outcome.kind === 'rejected') return { verdict: 'failed', ...none };
  if (outcome.type === 'opaqueredirect' || outcome.type === 'opaque') return { verdict: 'opaque', ...none };
  if (isBroken(one, outcome)) return { verdict: 'failed', ...none };
  return {
    verdict: isCors(one, outcome, crossed) ? 'allowed' : 'not-cors',
    error: null,
    readable: readableOf(one, crossed, outcome),
  };
}

/**
 * Fetch tells what a response was got by, but where a service worker made it up: that is `default`, or `basic` to
 * Chromium. XHR never does.
 */
export function isCors(
  { worker }: OracleCase,
  { type }: Outcome & { readonly kind: 'resolved' },
  crossed: boolean,
): boolean {
  if (worker !== 'none' && !crossed) return false;
  return type === 'cors' || (crossed && (type === 'xhr' || worker === 'makes'));
}

/** null: not to be compared. To the page's own origin a service worker may hand on what came from another, filtered. */
export function readableOf(
  { worker }: OracleCase,
  crossed: boolean,
  outcome: Outcome & { readonly kind: 'resolved' },
): readonly string[] | null {
  return asksForItself.has(worker) && !crossed ? null : outcome.headers;
}

/**
 * Whether script got the head of a response and the network broke the body it read. What the log says of a body that
 * script left or gave up itself does not count: script had what it wanted.
 */
export function isBroken({ call }: OracleCase, outcome: Outcome): boolean {
  return outcome.kind === 'resolved' && call.reads === 'whole' && !outcome.bodyRead;
}

/** Of what is neither fetch nor XHR script learns an end at most; Chromium's own report has to do for the rest. */
function otherVerdict(
  one: OracleCase,
  outcome: Outcome,
  request: TrueRequest | null,
  crossed: boolean,
): Verdict {
  const event = outcome.kind === 'resolved' ? outcome.event : undefined;
  if (one.call.api === 'iframe') return event === 'load' ? 'not-cors' : 'failed';
  if (request === null) return 'cannot-tell';
  const reported = reportedVerdict(one, request, crossed);
  // An element that has loaded was not refused; a script or style of a good status that has not was.
  const isUsed = ['script', 'stylesheet'].includes(one.call.api);
  const status = request.hops.at(-1)?.status ?? 0;
  const came = request.hops.length === one.stops.length && status >= 200 && status <= 299;
  if (event === 'error' && isUsed && came && reported !== 'cannot-tell') return 'failed';
  return event === 'load' && reported === 'failed' ? fineVerdict(one, crossed) : reported;
}

function reportedVerdict(one: OracleCase, request: TrueRequest, crossed: boolean): Verdict {
  const { outcome, netError, hops } = request;
  const opaque = one.call.mode === 'no-cors' && crossed;
  const responded = hops.length === one.stops.length && hops.at(-1)?.status != null;
  // What no use is made of is ended as though it were aborted: the response was there, and had passed.
  if (outcome === 'failed' && !(responded && netError === 'net::ERR_ABORTED')) return 'failed';
  // A body that nobody may read is at times not ended at all.
  if (outcome === 'pending' && !(responded && opaque)) return 'cannot-tell';
  return fineVerdict(one, crossed);
}

function fineVerdict({ call }: OracleCase, crossed: boolean): Verdict {
  if (!crossed) return 'not-cors';
  return call.mode === 'no-cors' ? 'opaque' : 'allowed';
}
