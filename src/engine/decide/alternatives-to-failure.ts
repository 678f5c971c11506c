import type { Verdict } from '../decision.ts';
import { type Exchange, lastHop } from '../exchange.ts';
import { isRedirect } from '../fetch/redirect.ts';
import { gateOf } from '../local-network/local-network-check.ts';
import { corsNetError, isAddressSpaceError } from '../network-failure.ts';
import type { Profile } from '../profiles/profile.ts';
import type { BlockedReason, FailedReason, Phase, ReasonId } from '../reasons.ts';
import type { Judgement } from './judgement.ts';

const ofAnyResponse: readonly BlockedReason[] = [
  'allow-origin-missing',
  'allow-origin-mismatch',
  'allow-origin-repeated',
  'allow-origin-invalid',
];
const ofCredentials: readonly BlockedReason[] = [
  'allow-origin-wildcard-with-credentials',
  'allow-credentials-missing',
];
const ofPreflight: readonly BlockedReason[] = [
  'preflight-redirected',
  'preflight-status-not-ok',
  'method-not-allowed',
  'header-not-allowed',
];

/**
 * What may have become of a request beside what was decided, where that rests on something the capture lacks: the headers
 * as the browser had them, the response itself, or the redirect mode. Likeliest first; empty where nothing is lacking.
 */
export function alternativesToFailure(
  chosen: Judgement,
  exchange: Exchange,
  profile: Profile,
): readonly Judgement[] {
  const last = lastHop(exchange);
  const isCors = exchange.mode.candidates.includes('cors');
  const assumption = isCors ? { ...chosen.assumption, mode: 'cors' as const } : chosen.assumption;
  const other = (verdict: Verdict, reason: ReasonId | null, phase: Phase | null): Judgement => ({
    ...chosen,
    assumption,
    ...{ verdict, reason, phase, evidence: {}, hop: exchange.hops.length - 1 },
  });
  const blocked = (phase: Phase, reasons: readonly BlockedReason[]) =>
    reasons.map((reason) => other('blocked', reason, phase));
  const failed = (reason: FailedReason) => other('failed', reason, 'actual');

  if (chosen.reason === 'scheme-not-cors' && chosen.phase === 'redirect') {
    const mayBeManual = exchange.outcome.kind === 'not-reported' && exchange.redirectMode === null;
    return mayBeManual ? [other('opaque', null, null)] : [];
  }
  // What a service worker hands on it may have asked for in another mode, unless its own request is known.
  const mayBeRead = exchange.serviceWorker === 'page' && exchange.workerGot !== 'opaque';
  if (mayBeRead && chosen.verdict === 'opaque' && chosen.assumption.mode === 'no-cors')
    return [other('allowed', null, null)];
  // A request that was given up behind a redirect looks like the one that is begun for a redirect nobody follows.
  const isBegun =
    exchange.redirectMode === null && last.response === null && last.netError === 'net::ERR_ABORTED';
  if (chosen.verdict === 'opaque' && isBegun && chosen.hop === exchange.hops.length - 2)
    return [other('failed', 'aborted', 'actual')];
  if (!isGuess(chosen, exchange)) return [];

  const credentialed = exchange.credentialsMode.candidates.includes('include') ? ofCredentials : [];
  const ofResponse = isCors ? [...ofAnyResponse, ...credentialed] : [];
  if (last.response !== null) return blocked(isRedirect(last.response) ? 'redirect' : 'actual', ofResponse);

  // Whatever responded to a preflight may be reached, with nothing in between.
  const connected = last.preflight?.response != null;
  const hasSpaces = profile.localNetworkAccess === 'local-network';
  const isGated = hasSpaces && gateOf(exchange, profile) !== 'none';
  const isSecure = exchange.client.secureContext !== false;
  const refusal = isSecure ? 'local-network-permission-denied' : 'local-network-insecure-context';
  const unpreflighted = isCors && last.preflight === null && chosen.preflightCauses.length > 0;
  return [
    ...(unpreflighted ? blocked('preflight', [...ofResponse, ...ofPreflight]) : []),
    ...blocked('actual', ofResponse),
    ...(isCors ? blocked('redirect', ['redirect-with-credentials']) : []),
    ...(isGated && !connected ? blocked('actual', [refusal]) : []),
    // Whatever the page declared, it is held to.
    ...(hasSpaces ? blocked('actual', ['local-network-space-mismatch']) : []),
    // Only secure contexts have service workers.
    ...(connected || !isSecure ? [] : [failed('service-worker-failed')]),
  ];
}

/** Whether nothing in the capture is the cause itself: no response that fails, no error that names it. */
function isGuess({ reason, phase, assumption }: Judgement, exchange: Exchange): boolean {
  const { outcome, hops, responseUnseen, credentialsMode, targetAddressSpace } = exchange;
  if (outcome.kind !== 'failure' || outcome.netError !== corsNetError) return false;
  if (reason === 'blocked-without-trace') return true;
  const isLocal = reason?.startsWith('local-network-') === true;
  const isNamed = hops.some(({ preflight }) => isAddressSpaceError(preflight?.netError ?? ''));
  if (isLocal && !isNamed)
    return responseUnseen === 'maybe' || targetAddressSpace.candidates[0] === 'unknown';
  // The likelier mode was ruled out for want of another failure, which the response may have been.
  const ruledOut = assumption.credentialsMode !== credentialsMode.candidates[0];
  return responseUnseen === 'maybe' && phase === 'preflight' && ruledOut;
}
