import type { PreflightCause } from '../decision.ts';
import type { Preflight } from '../exchange.ts';
import { type Check, cannotTell, notApplicable, pass } from '../fetch/check.ts';
import { isSameOrigin } from '../fetch/origin.ts';
import { preflightCheck } from '../fetch/preflight-check.ts';
import { askedMethod, askedNames, hopPreflightCauses } from '../fetch/preflight-question.ts';
import { preflightOriginAt } from '../fetch/request-origin.ts';
import { withPrivateNetwork } from '../local-network/private-network-check.ts';
import { failedReason } from '../network-failure.ts';
import { type HopContext, includesCredentials, isOriginUnknown, networkFailure } from './hop-context.ts';
import { reasonWithoutResponse } from './reason-of-symptom.ts';

/**
 * HTTP fetch 4.1: whether a preflight was needed, and what came of it.
 *
 * @see https://fetch.spec.whatwg.org/#concept-http-fetch
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function judgePreflight(context: HopContext): void {
  const { hop, index, trace, profile } = context;
  const causes = hopPreflightCauses(hop, profile);
  addCauses(context.causes, causes);

  // HTTP fetch 4.1, the conditions: nothing asks for one, or the preflight cache has what it would say.
  if (hop.preflight === null) {
    if (causes.length === 0) trace.add('actual', index, notApplicable('preflight-needed'));
    // An unsafe request with a response and no preflight in sight was let through by an earlier one.
    else if (hop.response)
      trace.add('preflight', index, pass('preflight-needed', { received: 'preflight cache' }));
    else trace.add('preflight', index, cannotTell('preflight-answered'));
    return;
  }
  trace.add('preflight', index, pass('preflight-needed', { received: askedMethod(hop.preflight, hop) }));

  // CORS-preflight fetch 6: there is a response.
  const failed = failureOnTheWay(context, hop.preflight);
  if (failed !== null) {
    trace.add('preflight', index, failed);
    return;
  }
  // Whether its status was ok shows in what was sent after it.
  if (hop.preflight.headersAlone !== undefined) {
    const wasSent = hop.response !== null || hop.headersAlone !== undefined;
    trace.add('preflight', index, wasSent ? pass('preflight-answered') : cannotTell('preflight-answered'));
    return;
  }
  // CORS-preflight fetch 7: what the response has to say.
  const checks = responseChecks(context, hop.preflight);
  const isPrivate = profile.localNetworkAccess === 'private-network';
  const all = isPrivate ? withPrivateNetwork(checks, context.exchange, hop, causes) : checks;
  trace.addAll('preflight', index, all);
}

/** Null: a response came, or nothing says what became of it. */
function failureOnTheWay(
  context: HopContext,
  { response, netError, symptom, headersAlone }: Preflight,
): Check | null {
  if (response !== null || headersAlone !== undefined) return null;
  const reason = netError === null ? null : failedReason(netError);
  if (reason !== null) return networkFailure('preflight-answered', reason, netError ?? '', context);
  if (context.exchange.outcome.kind !== 'not-reported') return null;
  const why = reasonWithoutResponse(symptom);
  return networkFailure('preflight-answered', why, '', context);
}

function responseChecks(context: HopContext, preflight: Preflight): readonly Check[] {
  const { exchange, hop, index, assumption, profile } = context;
  const origin = preflightOriginAt(exchange, index, assumption.origin);
  return preflightCheck(
    {
      preflight,
      origin,
      originUnknown: isOriginUnknown(context),
      // Back at the page after a redirect, Firefox's preflight is of the page itself; seen.
      toOwnOrigin: isSameOrigin(hop.url, origin),
      redirectMode: assumption.redirectMode,
      include: includesCredentials(context),
      method: askedMethod(preflight, hop),
      unsafeNames: askedNames(preflight),
    },
    profile,
  );
}

/** Those that an earlier hop did not have. */
function addCauses(known: PreflightCause[], causes: readonly PreflightCause[]): void {
  const keys = new Set(known.length === 0 || causes.length === 0 ? [] : known.map(keyOf));
  for (const cause of causes) if (keys.size === 0 || !keys.has(keyOf(cause))) known.push(cause);
}

function keyOf(cause: PreflightCause): string {
  return JSON.stringify(cause);
}
