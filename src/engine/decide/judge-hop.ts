import type { PreflightCause, Verdict } from '../decision.ts';
import type { CapturedResponse, Exchange, Hop, Symptom } from '../exchange.ts';
import { isBadPort } from '../fetch/bad-port.ts';
import { type Check, cannotTell, fail, notApplicable, pass } from '../fetch/check.ts';
import { corsCheck } from '../fetch/cors-check.ts';
import { get, type HeaderList } from '../fetch/header-list.ts';
import { isSameOrigin, parseUrl } from '../fetch/origin.ts';
import { preflightCheck } from '../fetch/preflight-check.ts';
import { askedMethod, askedNames, hopPreflightCauses } from '../fetch/preflight-question.ts';
import { isRedirect, isRedirectStatus, redirectCheck } from '../fetch/redirect.ts';
import { preflightOriginAt } from '../fetch/request-origin.ts';
import { localNetworkCheck } from '../local-network/local-network-check.ts';
import { privateNetworkContextCheck, withPrivateNetwork } from '../local-network/private-network-check.ts';
import { corsNetError, failedReason, isAddressSpaceError } from '../network-failure.ts';
import type { Profile } from '../profiles/profile.ts';
import { type FailedReason, isBlockedReason, type Phase } from '../reasons.ts';
import type { Assumption } from './assumption.ts';
import { refusalOfTarget } from './before-network.ts';
import { cachedAnswer } from './cached-response.ts';
import type { Trace } from './judgement.ts';
import { framing, namedFailure, redirectRefusal } from './named-failure.ts';

export interface HopContext {
  readonly exchange: Exchange;
  readonly assumption: Assumption;
  readonly profile: Profile;
  readonly hop: Hop;
  readonly index: number;
  readonly isLast: boolean;
  /** Whether this URL, or one before it, is cross-origin to the client. */
  readonly crossOrigin: boolean;
  /** What `Origin` said at this hop, or would have. */
  readonly requestOrigin: string;
  readonly trace: Trace;
  readonly causes: PreflightCause[];
}

/** Judges one hop. `next-hop`: it is a redirect that was followed. */
export function judgeHop(context: HopContext): Verdict | 'next-hop' {
  const { exchange, hop, index, trace, assumption, crossOrigin } = context;
  const target = parseUrl(hop.url);
  if (target === null) {
    trace.add('actual', index, cannotTell('cors-applies', { received: hop.url }));
    return 'cannot-tell';
  }
  const { protocol } = target;
  const { mode } = assumption;
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:')
    return withoutCors(context, 'not-cors');
  const isPrivate = context.profile.localNetworkAccess === 'private-network';
  const spaceCheck = isPrivate ? privateNetworkContextCheck : localNetworkCheck;
  if (mode === 'navigate' || mode === 'websocket' || mode === 'webtransport' || !crossOrigin) {
    // Frames and WebSockets are not asked by CORS, and by this all the same.
    const refused = isAddressSpaceError(hop.netError ?? '') || (crossOrigin && isUnansweredFrame(context));
    if (refused) trace.add('actual', index, spaceCheck(context.exchange, hop, context.profile));
    else if (isGatedAtHome(context)) trace.add('actual', index, ownSpaceRefusal(context, isPrivate));
    return trace.failure ? 'blocked' : withoutCors(context, 'not-cors');
  }
  // What the document's own policy forbids was refused for that, in whatever mode.
  const byPolicy =
    hop.symptom === 'never-opened' && crossOrigin
      ? refusalOfTarget(exchange, hop.url, assumption.origin)
      : null;
  if (byPolicy?.reason === 'content-security-policy') {
    trace.add(
      'actual',
      index,
      fail('response-arrived', byPolicy.reason, { netError: '', ...byPolicy.evidence }),
    );
    return 'failed';
  }
  if (mode === 'same-origin') {
    const values = { expected: assumption.origin, received: hop.url };
    trace.add('actual', index, fail('mode-allows-cross-origin', 'mode-same-origin', {}, values));
    return 'blocked';
  }
  if (mode === 'no-cors' && assumption.redirectMode !== 'follow' && hop.symptom === 'never-opened') {
    const values = { expected: 'follow', received: assumption.redirectMode };
    trace.add('actual', index, fail('mode-allows-cross-origin', 'no-cors-redirect-mode', {}, values));
    return 'blocked';
  }
  if (protocol !== 'http:' && protocol !== 'https:') {
    const scheme = protocol.slice(0, -1);
    const values = { expected: 'http | https', received: scheme };
    trace.add('actual', index, fail('scheme-is-http', 'scheme-not-cors', { scheme }, values));
    return 'blocked';
  }
  trace.add(
    'actual',
    index,
    pass('cors-applies', { received: target.origin ?? 'null', expected: assumption.origin }),
  );
  if (hop.symptom === 'never-opened') {
    arrival(context);
    return 'failed';
  }
  trace.add('actual', index, spaceCheck(context.exchange, hop, context.profile));
  if (trace.failure) return 'blocked';
  return mode === 'no-cors' && !isMadeUp(context.exchange)
    ? withoutCors(context, 'opaque')
    : withCors(context);
}

/** What a service worker made up is no response of another origin, and script reads it in mode `no-cors` as well. */
function isMadeUp({ serviceWorker, serviceWorkerSource }: Exchange): boolean {
  return serviceWorker === 'page' && serviceWorkerSource === 'fallback-code';
}

/** A hop whose response no CORS check looks at. */
function withoutCors(context: HopContext, verdict: 'not-cors' | 'opaque'): Verdict | 'next-hop' {
  const { hop, index, trace, assumption } = context;
  const received = assumption.mode === 'cors' ? assumption.origin : assumption.mode;
  trace.add('actual', index, notApplicable('cors-applies', { received }));
  if (hop.response && isRedirect(hop.response)) {
    if (isManualRedirect(context)) return 'opaque';
    // Where it leads is asked of any request in mode cors, before it has left the page's own origin too.
    if (assumption.mode === 'cors') trace.addAll('redirect', index, redirectChecks(context, hop.response));
    if (trace.failure) return blockedOrFailed(trace);
    if (!context.isLast) return 'next-hop';
    return unfollowed(context);
  }
  if (isOpaqueRedirect(context)) return 'opaque';
  if (isRefusedRedirect(context)) return refusedRedirect(context);
  if (verdict === 'opaque' && (isUnreadBody(hop) || isCutForNobody(context))) {
    trace.add('actual', index, pass('response-arrived', { received: String(hop.response?.status) }));
    return verdict;
  }
  arrival(context);
  if (trace.failure) return 'failed';
  // Nothing CORS could add: an answer that is not in the capture changes nothing about that.
  return verdict;
}

/** Whether only the body of a `no-cors` call broke off: script had its opaque response, and no body in it. An element fails. */
function isCutForNobody({ exchange, hop: { response, netError } }: HopContext): boolean {
  if (exchange.resourceType !== 'fetch' || response === null || netError === null) return false;
  return failedReason(netError) === 'connection-reset';
}

/** Chromium ends a body that nobody may read as though it were aborted; script has its opaque answer by then. */
function isUnreadBody({ response, netError }: Hop): boolean {
  return response !== null && netError !== null && failedReason(netError) === 'aborted';
}

function withCors(context: HopContext): Verdict | 'next-hop' {
  const { hop, index, trace, exchange } = context;
  preflight(context);
  if (trace.failure) return blockedOrFailed(trace);

  if (exchange.serviceWorker === 'page') {
    trace.add('actual', index, notApplicable('allow-origin-matches', { received: 'service worker' }));
    // A service worker can hand a redirect on to who follows none, and to nobody else.
    const handedOn = context.isLast || isManualRedirect(context);
    const redirected = hop.response !== null && isRedirect(hop.response) && handedOn;
    if (redirected || isOpaqueRedirect(context)) return 'opaque';
    arrival(context);
    return trace.failure ? 'failed' : 'allowed';
  }
  if (hop.response === null) {
    const cached = cachedAnswer(exchange, hop, context.requestOrigin, include(context), context.profile);
    if (cached) trace.addAll('actual', index, cached);
    else arrival(context);
    return trace.failure ? blockedOrFailed(trace) : 'cannot-tell';
  }

  const redirect = isRedirect(hop.response);
  const phase: Phase = redirect ? 'redirect' : 'actual';
  trace.addAll(phase, index, responseCheck(context, hop.response));
  const manual = redirect && isManualRedirect(context);
  if (redirect && !manual) trace.addAll('redirect', index, redirectChecks(context, hop.response));
  if (trace.failure) return blockedOrFailed(trace);
  if (manual) return 'opaque';
  if (redirect && !context.isLast) return 'next-hop';
  if (redirect) return unfollowed(context);
  if (isOpaqueRedirect(context)) return 'opaque';
  if (isRefusedRedirect(context)) return refusedRedirect(context);
  arrival(context);
  if (trace.failure) return blockedOrFailed(trace);
  return trace.open ? 'cannot-tell' : 'allowed';
}

function preflight(context: HopContext): void {
  const { exchange, hop, index, trace, profile } = context;
  const causes = hopPreflightCauses(hop, profile);
  addCauses(context.causes, causes);
  if (hop.preflight === null) {
    if (causes.length === 0) trace.add('actual', index, notApplicable('preflight-needed'));
    // An unsafe request that was answered without a preflight in sight was let through by an earlier one.
    else if (hop.response)
      trace.add('preflight', index, pass('preflight-needed', { received: 'preflight cache' }));
    else trace.add('preflight', index, cannotTell('preflight-answered'));
    return;
  }
  trace.add('preflight', index, pass('preflight-needed', { received: askedMethod(hop.preflight, hop) }));
  const reason = hop.preflight.netError === null ? null : failedReason(hop.preflight.netError);
  if (hop.preflight.response === null && reason !== null) {
    trace.add(
      'preflight',
      index,
      failure('preflight-answered', reason, hop.preflight.netError ?? '', context),
    );
    return;
  }
  if (hop.preflight.response === null && exchange.outcome.kind === 'not-reported') {
    const why = hop.preflight.symptom === 'tls-broken' ? 'tls-failed' : 'network-error';
    trace.add('preflight', index, failure('preflight-answered', why, '', context));
    return;
  }
  const origin = preflightOriginAt(exchange, index, context.assumption.origin);
  const checks = preflightCheck(
    {
      preflight: hop.preflight,
      origin,
      originUnknown: isOriginUnknown(exchange),
      // Back at the page after a redirect, Firefox's preflight is of the page itself; seen.
      toOwnOrigin: isSameOrigin(hop.url, origin),
      redirectMode: context.assumption.redirectMode,
      include: include(context),
      method: askedMethod(hop.preflight, hop),
      unsafeNames: askedNames(hop.preflight),
    },
    profile,
  );
  const isPrivate = profile.localNetworkAccess === 'private-network';
  trace.addAll('preflight', index, isPrivate ? withPrivateNetwork(checks, exchange, hop, causes) : checks);
}

function responseCheck(context: HopContext, response: CapturedResponse): readonly Check[] {
  const { exchange, profile, hop, requestOrigin } = context;
  const check = (headers: HeaderList) =>
    corsCheck(
      { origin: requestOrigin, originUnknown: isOriginUnknown(exchange), include: include(context), headers },
      profile,
    );
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

function isOriginUnknown({ origin }: Exchange): boolean {
  return origin.evidence === 'nothing';
}

function isConditional({ request }: Hop): boolean {
  const headers = request.headers ?? [];
  return get(headers, 'If-None-Match') !== null || get(headers, 'If-Modified-Since') !== null;
}

/**
 * Whether the request's redirect mode is `manual`: script gets an opaque answer and no say in where it leads, so
 * Location is not looked at. Chromium begins the next request all the same, and aborts it before it is sent.
 */
function isManualRedirect({ exchange, index, isLast, assumption }: HopContext): boolean {
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

/** Whether an answer with a redirect status that leads nowhere came to a call that follows no redirects. */
function isOpaqueRedirect({ hop, assumption }: HopContext): boolean {
  return (
    assumption.redirectMode === 'manual' && hop.response !== null && isRedirectStatus(hop.response.status)
  );
}

/** Whether the redirect mode is `error`, and a redirect status alone is enough for that: Chromium wants a Location too. */
function isRefusedRedirect({ hop, assumption, profile }: HopContext): boolean {
  const refuses = assumption.redirectMode === 'error' && profile.redirectModeBeforeLocation;
  return refuses && hop.response !== null && isRedirectStatus(hop.response.status);
}

function refusedRedirect(context: HopContext): 'failed' {
  context.trace.add(
    'redirect',
    context.index,
    failure('response-arrived', 'redirect-mode-error', '', context),
  );
  return 'failed';
}

function redirectChecks(context: HopContext, response: CapturedResponse): readonly Check[] {
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
  });
}

/** Whether script may have made the request by a call: whoever captured Sec-Fetch-Dest knows an element's request by it. */
function mayBeCall({ resourceType }: Exchange, { request }: Hop): boolean {
  if (resourceType === 'fetch' || resourceType === 'xhr') return true;
  return resourceType === 'unknown' && get(request.headers ?? [], 'Sec-Fetch-Dest') === 'empty';
}

/** A redirect that passed every check and still has no next hop: the request's redirect mode said so, or it is lost. */
function unfollowed(context: HopContext): Verdict {
  const { exchange, index, trace, hop, assumption } = context;
  if (exchange.outcome.kind === 'failure') {
    const { netError } = exchange.outcome;
    const reason = failedReason(netError) ?? 'redirect-mode-error';
    trace.add('redirect', index, failure('response-arrived', reason, netError, context));
    return 'failed';
  }
  const location = get(hop.response?.headers ?? [], 'Location');
  const refusal = redirectRefusal({ exchange, hop, assumption });
  if (refusal !== null || exchange.redirectRefused) {
    // One that was refused, and not for what it leads to in plain http, was against the page's policy.
    const { reason, evidence } = refusal ?? { reason: 'content-security-policy', evidence: {} };
    const values = { received: location };
    trace.add('redirect', index, fail('response-arrived', reason, { netError: '', ...evidence }, values));
    return 'failed';
  }
  // Whatever became of it, an element that asks without CORS shows it to no script.
  if (assumption.mode === 'no-cors' && !mayBeCall(exchange, hop)) return 'opaque';
  if (assumption.mode === 'same-origin') {
    const values = { expected: assumption.origin, received: location };
    trace.add('redirect', index, fail('mode-allows-cross-origin', 'mode-same-origin', {}, values));
    return 'blocked';
  }
  if (assumption.redirectMode === 'error') return refusedRedirect(context);
  trace.add('redirect', index, cannotTell('response-arrived', { received: location }));
  return 'cannot-tell';
}

/** Whether the response came, and whole. */
function arrival(context: HopContext): void {
  const { hop, index, trace } = context;
  const { netError } = hop;
  const reason = netError === null ? null : failedReason(netError);
  if (netError !== null && reason !== null) {
    trace.add('actual', index, failure('response-arrived', reason, netError, context));
  } else if (hop.symptom !== undefined) {
    trace.add('actual', index, failure('response-arrived', symptomReason(context, hop.symptom), '', context));
  } else if (hop.response === null && netError === corsNetError) {
    const { serviceWorker, answerUnseen } = context.exchange;
    const cause = serviceWorker === 'page' ? 'service-worker-failed' : 'network-error';
    const known = serviceWorker === 'page' || (!context.crossOrigin && !answerUnseen);
    trace.add(
      'actual',
      index,
      known
        ? failure('response-arrived', cause, netError, context)
        : cannotTell('response-arrived', { received: netError }),
    );
  } else if (isNoHandshake(context)) {
    const expected = '101';
    const received = String(hop.response?.status);
    trace.add(
      'actual',
      index,
      fail('response-arrived', 'network-error', { netError: '' }, { expected, received }),
    );
  } else if (
    hop.response === null &&
    context.exchange.outcome.kind === 'not-reported' &&
    hop.entry !== null
  ) {
    // A finished entry without an answer: the network failed, and nothing says how.
    trace.add('actual', index, failure('response-arrived', 'network-error', netError ?? '', context));
  } else if (hop.response === null) {
    trace.add('actual', index, cannotTell('response-arrived', { received: netError }));
  } else {
    trace.add('actual', index, pass('response-arrived', { received: String(hop.response.status) }));
  }
}

/** Whether nothing came of a frame's document, and nothing says why. A tab's is not held to the address it comes from. */
function isUnansweredFrame({ exchange, hop, assumption, profile }: HopContext): boolean {
  if (assumption.mode !== 'navigate' || profile.localNetworkAccess !== 'local-network') return false;
  if (exchange.outcome.kind !== 'not-reported' || hop.response !== null) return false;
  return /^(?:i?frame|embed|object)$/.test(get(hop.request.headers ?? [], 'Sec-Fetch-Dest') ?? '');
}

/** Whether a WebSocket was answered as http is: a status of 101 alone opens one. */
function isNoHandshake({ exchange, assumption, hop }: HopContext): boolean {
  if (assumption.mode !== 'websocket' || exchange.outcome.kind !== 'not-reported') return false;
  return hop.response !== null && hop.response.status !== 101;
}

/**
 * Whether the page's own server was not to be reached from it: a name with a public and a private address gives the page
 * by the one and the rest by the other. A page over http has no service worker that could have failed in its place, and
 * what else stops a request to the own origin has errors of its own.
 */
function isGatedAtHome({ exchange, hop, assumption, profile, crossOrigin }: HopContext): boolean {
  if (crossOrigin || profile.localNetworkAccess === 'none' || hop.response !== null) return false;
  if (assumption.mode === 'navigate' || hop.netError !== corsNetError || hop.preflight !== null) return false;
  if (exchange.client.secureContext !== false || exchange.hops.length > 1) return false;
  return exchange.serviceWorker === 'none' && exchange.targetAddressSpace.candidates[0] !== 'public';
}

function ownSpaceRefusal({ exchange }: HopContext, isPrivate: boolean): Check {
  const step = isPrivate ? 'private-network-access' : 'local-network-access';
  const reason = isPrivate ? 'private-network-insecure-context' : 'local-network-insecure-context';
  const target = exchange.targetAddressSpace.candidates[0];
  const facts = {
    targetSpace: target === 'unknown' ? 'local' : target,
    clientSpace: exchange.client.addressSpace.candidates[0],
  };
  return fail(step, reason, facts, { expected: facts.clientSpace, received: facts.targetSpace });
}

/** Whether an answer says itself that a page of another origin may not have it opaque either. */
function isKeptBack({ response }: Hop, { mode }: Assumption): boolean {
  const policy = get(response?.headers ?? [], 'Cross-Origin-Resource-Policy');
  return mode === 'no-cors' && (policy === 'same-origin' || policy === 'same-site');
}

/** Ports that no browser asks http of end up here with whatever policy refused the request. */
function symptomReason({ hop, assumption }: HopContext, symptom: Symptom): FailedReason {
  if (symptom === 'tls-broken') return 'tls-failed';
  // Of a frame that may not be shown there Firefox takes no body.
  if (
    symptom === 'cut-short' &&
    assumption.mode === 'navigate' &&
    Object.keys(framing(hop).evidence).length > 0
  )
    return 'framing-refused';
  if (symptom === 'cut-short')
    return isKeptBack(hop, assumption) ? 'cross-origin-resource-policy' : 'connection-reset';
  if (symptom === 'intercepted') return 'service-worker-failed';
  const { protocol = null, port = '' } = parseUrl(hop.url) ?? {};
  if (protocol === 'http:' && assumption.origin.startsWith('https:')) return 'mixed-content';
  return isBadPort(port) ? 'unsafe-port' : 'content-security-policy';
}

function failure(
  step: 'response-arrived' | 'preflight-answered',
  reason: FailedReason,
  netError: string,
  { exchange, hop, assumption }: HopContext,
) {
  const { reason: known, evidence } = namedFailure({ exchange, hop, assumption }, reason, netError);
  return fail(step, known, { netError, ...evidence }, { received: netError });
}

function blockedOrFailed(trace: Trace): 'blocked' | 'failed' {
  return trace.failure && isBlockedReason(trace.failure.reason) ? 'blocked' : 'failed';
}

function include({ assumption }: HopContext): boolean {
  return assumption.credentialsMode === 'include';
}

/** Those that an earlier hop did not have. */
function addCauses(known: PreflightCause[], causes: readonly PreflightCause[]): void {
  const keys = new Set(known.length === 0 || causes.length === 0 ? [] : known.map(keyOf));
  for (const cause of causes) if (keys.size === 0 || !keys.has(keyOf(cause))) known.push(cause);
}

function keyOf(cause: PreflightCause): string {
  return JSON.stringify(cause);
}
