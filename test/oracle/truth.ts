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
  // Chromium ends a redirect that is not to be followed as though it were aborted.
  if (outcome.kind === 'resolved' && outcome.type === 'opaqueredirect') return { verdict: 'opaque', ...none };
  // So it ends a body that nobody may read; script has had its opaque answer by then.
  const unread =
    outcome.kind === 'resolved' && outcome.type === 'opaque' && request.netError === 'net::ERR_ABORTED';
  if (unread) return { verdict: 'opaque', ...none };
  // Script got the head of a response whose body then broke: the request failed all the same.
  if (outcome.kind === 'rejected' || request.outcome === 'failed') return { verdict: 'failed', ...none };
  if (outcome.type === 'opaque') return { verdict: 'opaque', ...none };
  const pageOrigin = new URL(request.documentUrl).origin;
  const crossed = request.hops.some((hop) => new URL(hop.url).origin !== pageOrigin);
  const isCors = outcome.type === 'cors' || (one.call.api === 'xhr' && crossed);
  return { verdict: isCors ? 'allowed' : 'not-cors', error: null, readable: outcome.headers };
}

/** Of what is neither fetch nor XHR, script learns little; Chromium's own word has to do. */
function otherVerdict({ call, stops }: OracleCase, request: TrueRequest): Verdict {
  const { outcome, netError, hops, documentUrl } = request;
  const { origin } = new URL(documentUrl.replace(/^blob:/, ''));
  const crossed = hops.some(({ url }) => new URL(url).origin !== origin);
  const opaque = call.mode === 'no-cors' && crossed;
  // A body that nobody may read is ended as though it were aborted, or not ended at all.
  const answered = hops.length === stops.length && hops.at(-1)?.status != null;
  const unread = opaque && answered && (netError ?? 'net::ERR_ABORTED') === 'net::ERR_ABORTED';
  if (outcome === 'failed' && !unread) return 'failed';
  if (outcome === 'pending' && !unread) return 'cannot-tell';
  if (!crossed) return 'not-cors';
  return opaque ? 'opaque' : 'allowed';
}
