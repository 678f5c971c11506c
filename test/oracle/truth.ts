import type { Verdict } from '../../src/engine/decision.ts';
import type { TrueRequest } from '../browser/truth.ts';
import type { OracleCase, Outcome } from './case.ts';

/** What the browser did with an exchange, in our words. */
export interface TrueVerdict {
  readonly verdict: Verdict;
  /** What the browser calls it: CDP's name, or the key of Firefox's console message; null where it gave none. */
  readonly error: string | null;
  /** Lower case, sorted; null where script got no response to read headers of. */
  readonly readable: readonly string[] | null;
}

/**
 * The verdict Chromium came to, or null for a call that never became a request.
 *
 * @param request as CDP tells it, without its preflights
 */
export function chromiumVerdict(
  one: OracleCase,
  outcome: Outcome,
  request: TrueRequest | null,
): TrueVerdict | null {
  if (request === null) return null;
  if (request.corsError !== null) return { verdict: 'blocked', error: request.corsError, readable: null };
  const none = { error: null, readable: null };
  if (one.call.api !== 'fetch' && one.call.api !== 'xhr')
    return { verdict: otherVerdict(one, request), ...none };
  if (outcome.kind === 'rejected') return { verdict: 'failed', ...none };
  if (outcome.type === 'opaqueredirect' || outcome.type === 'opaque') return { verdict: 'opaque', ...none };
  if (isBroken(one, outcome)) return { verdict: 'failed', ...none };
  const pageOrigin = new URL(request.documentUrl).origin;
  const crossed = request.hops.some((hop) => new URL(hop.url).origin !== pageOrigin);
  const isCors = outcome.type === 'cors' || (one.call.api === 'xhr' && crossed);
  return { verdict: isCors ? 'allowed' : 'not-cors', error: null, readable: outcome.headers };
}

/**
 * Whether script got the head of a response and the network broke the body it read. What the log says of a body that
 * script left or gave up itself does not count: script had what it wanted.
 */
export function isBroken({ call }: OracleCase, outcome: Outcome): boolean {
  return outcome.kind === 'resolved' && call.reads === 'whole' && !outcome.bodyRead;
}

/** Of what is neither fetch nor XHR, script learns little; Chromium's own report has to do. */
function otherVerdict({ call, stops }: OracleCase, request: TrueRequest): Verdict {
  const { outcome, netError, hops, documentUrl } = request;
  const { origin } = new URL(documentUrl.replace(/^blob:/, ''));
  const crossed = hops.some(({ url }) => new URL(url).origin !== origin);
  const opaque = call.mode === 'no-cors' && crossed;
  const answered = hops.length === stops.length && hops.at(-1)?.status != null;
  // What no use is made of is ended as though it were aborted: the response was there, and had passed.
  if (outcome === 'failed' && !(answered && netError === 'net::ERR_ABORTED')) return 'failed';
  // A body that nobody may read is at times not ended at all.
  if (outcome === 'pending' && !(answered && opaque)) return 'cannot-tell';
  if (!crossed) return 'not-cors';
  return opaque ? 'opaque' : 'allowed';
}
