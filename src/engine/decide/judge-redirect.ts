import type { Verdict } from '../decision.ts';
import type { CapturedResponse, Hop } from '../exchange.ts';
import { type Check, cannotTell, fail } from '../fetch/check.ts';
import { get } from '../fetch/header-list.ts';
import { isSameOrigin } from '../fetch/origin.ts';
import { isRedirectStatus, locationUrl, redirectCheck } from '../fetch/redirect.ts';
import { failedReason } from '../network-failure.ts';
import { type HopContext, networkFailure } from './hop-context.ts';
import { mayBeCall } from './may-be-call.ts';
import { redirectRefusal } from './named-failure.ts';

/**
 * HTTP fetch 6.2, `manual`: whether script gets an opaque response and no say in where it leads, so that Location is not
 * looked at. Chromium begins the next request even so, and aborts it before it is sent.
 *
 * @see https://fetch.spec.whatwg.org/#concept-http-fetch
 */
export function isManualRedirect({ exchange, index, isLast, assumption }: HopContext): boolean {
  if (isLast && exchange.outcome.kind === 'not-reported') return assumption.redirectMode === 'manual';
  if (isLast) return exchange.outcome.kind === 'success';
  if (exchange.redirectMode === 'follow') return false;
  const next = exchange.hops[index + 1];
  return (
    next !== undefined &&
    index + 2 === exchange.hops.length &&
    next.response === null &&
    next.preflight === null &&
    next.request.headersKind === 'provisional' &&
    next.netError === 'net::ERR_ABORTED'
  );
}

/** HTTP fetch 6.2, `manual`: whether a redirect status that leads nowhere came to a call that follows no redirects. */
export function isOpaqueRedirect({ hop, assumption }: HopContext): boolean {
  return (
    assumption.redirectMode === 'manual' && hop.response !== null && isRedirectStatus(hop.response.status)
  );
}

/** HTTP fetch 6.2, `error`: whether a redirect status alone is enough for that. Chromium wants a Location too. */
export function isRefusedRedirect({ hop, assumption, profile }: HopContext): boolean {
  const refuses = assumption.redirectMode === 'error' && profile.redirectModeBeforeLocation;
  if (profile.refusesRedirectsWithLocationOnly) return false;
  return refuses && hop.response !== null && isRedirectStatus(hop.response.status);
}

export function judgeRefusedRedirect(context: HopContext): 'failed' {
  const refused = networkFailure('response-arrived', 'redirect-mode-error', '', context);
  context.trace.add('redirect', context.index, refused);
  return 'failed';
}

/**
 * HTTP fetch 6.2, `follow`: where the redirect leads.
 *
 * @see https://fetch.spec.whatwg.org/#concept-http-redirect-fetch
 */
export function redirectChecks(context: HopContext, response: CapturedResponse): readonly Check[] {
  // Who follows no redirects does not ask where this one leads.
  const refused = context.assumption.redirectMode === 'error' && context.isLast;
  if (refused && context.profile.redirectModeBeforeLocation) return [];
  return redirectCheck({
    response,
    from: context.hop.url,
    clientOrigin: context.assumption.origin,
    crossOrigin: context.crossOrigin,
    count: context.index,
    followed: !context.isLast,
    userInfoAskedAfterPreflight: context.profile.userInfoAskedAfterPreflight,
  });
}

/** A redirect that passed every check and still has no next hop: the request's redirect mode said so, or it is lost. */
export function judgeUnfollowed(context: HopContext): Verdict {
  const { exchange, index, trace, hop, assumption, profile } = context;
  if (exchange.outcome.kind === 'failure') {
    const { netError } = exchange.outcome;
    const reason = failedReason(netError) ?? 'redirect-mode-error';
    trace.add('redirect', index, networkFailure('response-arrived', reason, netError, context));
    return 'failed';
  }
  if (assumption.redirectMode === 'error') return judgeRefusedRedirect(context);
  const location = get(hop.response?.headers ?? [], 'Location');
  // Main fetch 7 of the next URL. What was refused, and not for leading to plain http, was against the page's policy.
  const refusal = redirectRefusal({ exchange, hop, assumption, profile });
  if (refusal !== null || exchange.redirectRefused) {
    const { reason, evidence } = refusal ?? { reason: 'content-security-policy', evidence: {} };
    const values = { received: location };
    trace.add('redirect', index, fail('response-arrived', reason, { netError: '', ...evidence }, values));
    return 'failed';
  }
  // Whatever became of it, an element that asks without CORS shows it to no script.
  if (assumption.mode === 'no-cors' && !mayBeCall(exchange, hop)) return 'opaque';
  // Main fetch 12 of the next URL: mode `same-origin`.
  if (assumption.mode === 'same-origin' && leavesOrigin(hop, assumption.origin)) {
    const values = { expected: assumption.origin, received: location };
    trace.add('redirect', index, fail('mode-allows-cross-origin', 'mode-same-origin', {}, values));
    return 'blocked';
  }
  trace.add('redirect', index, cannotTell('response-arrived', { received: location }));
  return 'cannot-tell';
}

/** Whether a redirect that has a Location leads away from an origin; one that cannot be read does not. */
export function leavesOrigin({ response, url }: Hop, origin: string): boolean {
  const target = locationUrl(get(response?.headers ?? [], 'Location') ?? '', url);
  return target !== null && !isSameOrigin(target.href, origin);
}
