import type { Hop } from '../exchange.ts';
import { notApplicable, pass } from '../fetch/check.ts';
import { isRedirect } from '../fetch/redirect.ts';
import { failedReason } from '../network-failure.ts';
import { type HopContext, type HopVerdict, verdictOfFailure } from './hop-context.ts';
import { judgeArrival } from './judge-arrival.ts';
import {
  isManualRedirect,
  isOpaqueRedirect,
  isRefusedRedirect,
  judgeRefusedRedirect,
  judgeUnfollowed,
  redirectChecks,
} from './judge-redirect.ts';
import { mayBeCall } from './may-be-call.ts';

/**
 * A hop whose response no CORS check looks at: response tainting `basic` or `opaque`.
 *
 * @param verdict what it comes to where nothing goes wrong
 * @see https://fetch.spec.whatwg.org/#concept-scheme-fetch
 */
export function judgeWithoutCors(context: HopContext, verdict: 'not-cors' | 'opaque'): HopVerdict {
  const { hop, index, trace, assumption } = context;
  const received = assumption.mode === 'cors' ? assumption.origin : assumption.mode;
  trace.add('actual', index, notApplicable('cors-applies', { received }));

  // HTTP fetch 6: the status is a redirect status.
  if (hop.response && isRedirect(hop.response)) {
    if (isManualRedirect(context)) return 'opaque';
    // HTTP-redirect fetch asks any request in mode `cors` where it leads, before it has left the page's own origin too.
    if (assumption.mode === 'cors') trace.addAll('redirect', index, redirectChecks(context, hop.response));
    if (trace.failure) return verdictOfFailure(trace);
    return context.isLast ? judgeUnfollowed(context) : 'next-hop';
  }
  if (isOpaqueRedirect(context)) return 'opaque';
  if (isRefusedRedirect(context)) return judgeRefusedRedirect(context);

  if (verdict === 'opaque' && (isUnreadBody(hop) || isBodyCutForNobody(context))) {
    trace.add('actual', index, pass('response-arrived', { received: String(hop.response?.status) }));
    return verdict;
  }
  judgeArrival(context);
  // CORS adds nothing here: a response that is not in the capture changes nothing about that.
  return trace.failure ? 'failed' : verdict;
}

/** Whether only the body of a `no-cors` call broke off: script had its opaque response, and no body in it. An element fails. */
function isBodyCutForNobody({ exchange, hop }: HopContext): boolean {
  const { response, netError } = hop;
  if (response === null || netError === null || !mayBeCall(exchange, hop)) return false;
  return failedReason(netError) === 'connection-reset';
}

/** Chromium ends a body that nobody may read as though it were aborted; script has its opaque response by then. */
function isUnreadBody({ response, netError }: Hop): boolean {
  return response !== null && netError !== null && failedReason(netError) === 'aborted';
}
