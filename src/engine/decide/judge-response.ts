import type { CapturedResponse, Hop } from '../exchange.ts';
import { type Check, cannotTell, notApplicable } from '../fetch/check.ts';
import { corsCheck } from '../fetch/cors-check.ts';
import { get, type HeaderList } from '../fetch/header-list.ts';
import { isRedirect } from '../fetch/redirect.ts';
import { checkCachedResponse } from './cached-response.ts';
import {
  type HopContext,
  type HopVerdict,
  includesCredentials,
  isOriginUnknown,
  verdictOfFailure,
} from './hop-context.ts';
import { judgeArrival } from './judge-arrival.ts';
import { isLateWithCredentials, judgeLateRedirect } from './judge-late-redirect.ts';
import { judgePreflight } from './judge-preflight.ts';
import {
  isManualRedirect,
  isOpaqueRedirect,
  isRefusedRedirect,
  judgeRefusedRedirect,
  judgeUnfollowed,
  redirectChecks,
} from './judge-redirect.ts';
import { redirectRefusal } from './named-failure.ts';

/**
 * HTTP fetch for a hop with response tainting `cors`.
 *
 * @see https://fetch.spec.whatwg.org/#concept-http-fetch
 */
export function judgeResponse(context: HopContext): HopVerdict {
  const { hop, index, trace, exchange } = context;
  // HTTP fetch 4.1. In browsers a preflight goes out before a service worker's own request does.
  judgePreflight(context);
  if (trace.failure) return verdictOfFailure(trace);
  judgeLateRedirect(context);
  if (trace.failure) return verdictOfFailure(trace);
  // HTTP fetch 3: a service worker of the page responded, and no CORS check follows.
  if (exchange.serviceWorker === 'page') return judgeServiceWorkerResponse(context);
  // HTTP fetch 4.3: there is a response, or one in the cache that was judged in its place.
  if (hop.response === null) return judgeMissingResponse(context);

  // Firefox asks whether a redirect's address is allowed before it looks at CORS, and lists what it refused so.
  if (exchange.redirectRefused && isKnownRefusal(context)) return judgeUnfollowed(context);
  // HTTP fetch 4.4: the CORS check, of a redirect too.
  const redirect = isRedirect(hop.response);
  trace.addAll(redirect ? 'redirect' : 'actual', index, corsChecks(context, hop.response));
  // HTTP fetch 6: redirects, by the request's redirect mode.
  const manual = redirect && isManualRedirect(context);
  if (redirect && !manual) trace.addAll('redirect', index, redirectChecks(context, hop.response));
  if (trace.failure) return verdictOfFailure(trace);
  if (manual) return 'opaque';
  if (redirect) return context.isLast ? judgeUnfollowed(context) : 'next-hop';
  if (isOpaqueRedirect(context)) return 'opaque';
  if (isRefusedRedirect(context)) return judgeRefusedRedirect(context);

  judgeArrival(context);
  if (trace.failure) return verdictOfFailure(trace);
  return trace.open ? 'cannot-tell' : 'allowed';
}

function isKnownRefusal({ exchange, hop, assumption, profile, isLast }: HopContext): boolean {
  if (!isLast || exchange.outcome.kind === 'failure') return false;
  return redirectRefusal({ exchange, hop, assumption, profile }) !== null;
}

function judgeServiceWorkerResponse(context: HopContext): HopVerdict {
  const { hop, index, trace } = context;
  trace.add('actual', index, notApplicable('allow-origin-matches', { received: 'service worker' }));
  // A service worker can hand a redirect on to who follows none, and to nobody else.
  const handedOn = context.isLast || isManualRedirect(context);
  const redirected = hop.response !== null && isRedirect(hop.response) && handedOn;
  if (redirected || isOpaqueRedirect(context)) return 'opaque';
  judgeArrival(context);
  return trace.failure ? 'failed' : 'allowed';
}

function judgeMissingResponse(context: HopContext): HopVerdict {
  const { exchange, hop, index, trace, requestOrigin, profile } = context;
  // The CORS check asks for no status.
  if (hop.headersAlone !== undefined) trace.addAll('actual', index, checksOf(context, hop.headersAlone));
  if (trace.failure) return verdictOfFailure(trace);
  const cached = checkCachedResponse(exchange, hop, requestOrigin, includesCredentials(context), profile);
  if (cached) trace.addAll('actual', index, cached);
  else judgeArrival(context);
  return trace.failure ? verdictOfFailure(trace) : 'cannot-tell';
}

/** The CORS check of headers. */
function checksOf(context: HopContext, headers: HeaderList, isLate = false): readonly Check[] {
  const include = includesCredentials(context) || isLate;
  const originUnknown = isOriginUnknown(context);
  return corsCheck({ origin: context.requestOrigin, originUnknown, include, headers }, context.profile);
}

/** The CORS check of a response, by the headers that the browser saw. */
function corsChecks(context: HopContext, response: CapturedResponse): readonly Check[] {
  const { exchange, hop } = context;
  const isLate = isRedirect(response) && isLateWithCredentials(context);
  const check = (headers: HeaderList) => checksOf(context, headers, isLate);
  if (response.status !== 304 || !isConditional(hop)) return check(response.headers);
  // A 304 freshens a stored response, whose own headers were what the check saw; the capture shows only the 304's.
  const stored = exchange.earlierCacheable?.headers;
  if (stored) {
    const kept = stored.filter(([name]) => get(response.headers, name) === null);
    return check([...kept, ...response.headers]);
  }
  return check(response.headers).map((one) =>
    one.outcome === 'fail' && one.received === null && hop.netError === null
      ? cannotTell(one.step, { expected: one.expected })
      : one,
  );
}

function isConditional({ request }: Hop): boolean {
  const headers = request.headers ?? [];
  return get(headers, 'If-None-Match') !== null || get(headers, 'If-Modified-Since') !== null;
}
