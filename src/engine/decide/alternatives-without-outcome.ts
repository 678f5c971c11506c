import type { Verdict } from '../decision.ts';
import type { Exchange, Hop } from '../exchange.ts';
import { isSameOrigin } from '../fetch/origin.ts';
import { isRedirect, isRedirectStatus } from '../fetch/redirect.ts';
import { possibleRefusal } from '../local-network/local-network-check.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Phase, ReasonId } from '../reasons.ts';
import { isCutBody } from './explains-outcome.ts';
import { isRefusedLate } from './judge-late-redirect.ts';
import { leavesOrigin } from './judge-redirect.ts';
import type { Judgement } from './judgement.ts';
import { mayBeStopped } from './reason-of-symptom.ts';

/**
 * What else may have become of a request of which the capture has no outcome, above all under a redirect mode that is
 * not known. Likeliest first; empty where the capture leaves nothing open.
 */
export function alternativesWithoutOutcome(
  chosen: Judgement,
  exchange: Exchange,
  profile: Profile,
): readonly Judgement[] {
  const index = exchange.hops.length - 1;
  const last = exchange.hops[index] as Hop;
  if (chosen.hop !== index) return [];
  const other = (verdict: Verdict, reason: ReasonId | null, phase: Phase | null): Judgement => ({
    ...chosen,
    ...{ verdict, reason, phase, evidence: {} },
  });
  // In a saved log of Firefox's an XHR that still ran looks so, and one that had ended before it went to the network.
  if (exchange.outcome.kind === 'pending' && last.symptom === 'held-back' && exchange.running !== true) {
    return [
      other('failed', 'aborted', 'actual'),
      ...(mayBeStopped(last) ? [other('failed', 'blocked-by-extension', 'actual')] : []),
      other('failed', 'blocked-in-devtools', 'actual'),
    ];
  }
  if (!isOpen(chosen, exchange, last)) return [];
  if (exchange.outcome.kind === 'not-reported' && exchange.outcome.withoutStatus && chosen.reason === null) {
    return [other('failed', 'aborted', 'actual')];
  }
  // Firefox takes a body that ended early for whole where the connection was closed in good order, and lists none of
  // an opaque response that it holds back.
  if (isCutBody(chosen, last)) {
    const verdict = whole(chosen);
    // An add-on that stops a response stops it when its headers have come.
    const byAddOn = last.symptom === 'without-body' && chosen.reason === 'connection-reset';
    return [
      ...(verdict === 'opaque' ? keptBack : []).map((reason) => other('failed', reason, 'actual')),
      ...(byAddOn ? [other('failed', 'blocked-by-extension', 'actual')] : []),
      ...(last.symptom === 'kept-back' ? [] : [other(verdict, null, null)]),
    ];
  }
  if (last.response === null && withoutResponse.has(chosen.reason) && last.symptom !== 'never-opened') {
    // A connection that was refused the local network looks like one that nobody accepts.
    const isConnecting = unreached.has(chosen.reason);
    const isOwn = isSameOrigin(last.url, chosen.assumption.origin);
    const refusal = isOwn || !isConnecting ? null : possibleRefusal(exchange, profile);
    return [
      other('failed', chosen.reason === 'aborted' ? 'connection-reset' : 'aborted', chosen.phase),
      ...(refusal === null ? [] : [other('blocked', refusal, chosen.phase)]),
      ...(mayBeStopped(last) ? [other('failed', 'blocked-in-devtools', chosen.phase)] : []),
    ];
  }
  // It follows redirects, and no request came of this one: a policy forbids it, script gave up, or it is still to come.
  const leads = last.response !== null && isRedirect(last.response) && chosen.verdict === 'cannot-tell';
  if (exchange.redirectRefused && chosen.phase === 'redirect' && chosen.verdict === 'failed') {
    return [other('failed', 'aborted', 'redirect')];
  }
  if (exchange.redirectMode === 'follow' && leads) {
    return [other('failed', 'content-security-policy', 'redirect'), other('failed', 'aborted', 'redirect')];
  }
  if (last.symptom === 'never-opened') {
    const isGuess = chosen.reason === 'content-security-policy' && chosen.evidence.directive === undefined;
    const isOpen = exchange.redirectMode === null && chosen.assumption.mode === 'no-cors';
    return [
      // What script cancels in the task that made it is never opened either, nor what a policy in a <meta> forbids.
      ...(isGuess ? [other('failed', 'aborted', chosen.phase)] : []),
      ...(chosen.reason === 'aborted' ? [other('failed', 'content-security-policy', chosen.phase)] : []),
      ...(isOpen ? [other('blocked', 'no-cors-redirect-mode', 'actual')] : []),
    ];
  }
  if (exchange.redirectMode !== null) return [];
  if (chosen.reason === 'preflight-redirected') {
    const asStatus = other('blocked', 'preflight-status-not-ok', 'preflight');
    return profile.preflightHasRedirectMode ? [asStatus] : [];
  }
  const leadsNowhere =
    last.response !== null && isRedirectStatus(last.response.status) && !isRedirect(last.response);
  if (leadsNowhere && profile.redirectModeBeforeLocation && chosen.reason === null) {
    return [other('failed', 'redirect-mode-error', 'redirect')];
  }
  const isRedirected = last.response !== null && isRedirect(last.response);
  const type = exchange.resourceType;
  if (isRedirected && chosen.verdict === 'opaque' && (type === 'unknown' || type === 'fetch')) {
    return [other('failed', 'redirect-mode-error', 'redirect')];
  }
  // Who was not to follow it did not ask where it leads.
  const isOfTarget = (chosen.phase === 'redirect' && ofTarget.has(chosen.reason)) || isRefusedLate(chosen);
  if (!isRedirected || (chosen.verdict !== 'cannot-tell' && !isOfTarget)) return [];
  const modeIsOpen = exchange.mode.candidates.length > 1 && leavesOrigin(last, chosen.assumption.origin);
  return [
    other('opaque', null, null),
    other('failed', 'redirect-mode-error', 'redirect'),
    ...(modeIsOpen ? [other('blocked', 'mode-same-origin', 'redirect')] : []),
  ];
}

/** Reasons why a redirect is not followed that lie in where it leads. */
const ofTarget: ReadonlySet<ReasonId | null> = new Set<ReasonId | null>([
  'redirect-with-credentials',
  'mixed-content',
  'content-security-policy',
  'mode-same-origin',
]);

/** Script was given a head, and that says nothing of the body. */
function isOpen(chosen: Judgement, { outcome }: Exchange, last: Hop): boolean {
  return outcome.kind === 'not-reported' || (outcome.kind === 'success' && isCutBody(chosen, last));
}

/** Reasons of what no connection is known of. */
const unreached: ReadonlySet<ReasonId | null> = new Set<ReasonId>([
  'network-error',
  'connection-refused',
  'service-worker-failed',
]);

/** Those that rest on nothing but that no response came: script that gave up looks just like them. */
const withoutResponse: ReadonlySet<ReasonId | null> = new Set<ReasonId | null>([
  ...unreached,
  'connection-reset',
  'blocked-by-extension',
  'blocked-in-devtools',
  'aborted',
]);

const keptBack = [
  'opaque-response-blocked',
  'cross-origin-resource-policy',
  'cross-origin-embedder-policy',
] as const satisfies readonly ReasonId[];

/** The verdict if nothing were missing in the response. */
function whole({ trace, hop, assumption }: Judgement): Verdict {
  const asked = trace.filter((step) => step.hop === hop && step.step === 'cors-applies');
  if (asked.at(-1)?.outcome === 'pass') return 'allowed';
  return asked.length > 1 && assumption.mode === 'no-cors' ? 'opaque' : 'not-cors';
}
