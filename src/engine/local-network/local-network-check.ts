import { type AddressSpace, type Exchange, type Hop, lastHop } from '../exchange.ts';
import { type Check, evidence, fail, notApplicable, pass } from '../fetch/check.ts';
import { corsNetError, isAddressSpaceError } from '../network-failure.ts';
import type { Profile } from '../profiles/profile.ts';
import type { BlockedReason } from '../reasons.ts';
import { isLessPublic } from './address-space.ts';
import { whoAsked } from './local-network-asker.ts';

/**
 * Local Network Access, checked when the connection is made and so before any response: whatever responded was let
 * through. A refusal leaves a request without a response. Only the preflight's own error names it, so for a request
 * without one it is concluded from what else could have left the same traces.
 *
 * @see https://wicg.github.io/local-network-access/#local-network-access-check
 */
export function localNetworkCheck(exchange: Exchange, hop: Hop, profile: Profile): Check {
  const step = 'local-network-access';
  if (profile.localNetworkAccess === 'none') return notApplicable(step);
  if (hop.response !== null || hop.preflight?.response) return pass(step, spaces(exchange));
  const named = [hop, hop.preflight].some((sent) => isAddressSpaceError(sent?.netError ?? ''));
  if (!named && !mayBeRefusal(exchange, hop, profile)) return notApplicable(step);

  const reason = refusal(exchange, profile);
  const target = exchange.targetAddressSpace.candidates[0];
  const facts = evidence({
    targetSpace: target,
    clientSpace: exchange.client.addressSpace.candidates[0],
    permission: permissionState(exchange, target),
    ...whoAsked(exchange, profile),
  });
  return fail(
    step,
    reason,
    facts,
    reason === 'local-network-permission-denied' ? permissions(exchange) : spaces(exchange),
  );
}

/**
 * Whether nothing but an unanswered request is left, and its target is on this machine or its network, which the page is
 * known not to be. Where the target's address is not known, a permission the page was denied speaks for it, or that the
 * page cannot be asked about.
 */
function mayBeRefusal(exchange: Exchange, hop: Hop, profile: Profile): boolean {
  if (hop.netError === null) return isDenied(exchange, hop, profile);
  if (hop.netError !== corsNetError || hop.preflight !== null) return false;
  // What was refused got no response that could be kept from the log.
  const isUnseen = exchange.responseUnseen === true && permissionOfTarget(exchange) !== 'denied';
  if (exchange.earlierCacheable !== null || isUnseen) return false;
  // A file that lacks the preflight, or what the browser hid, lacks responses that may well have come.
  if (exchange.lacks !== undefined) return false;
  // The service worker's own request has that error then.
  if (exchange.serviceWorker === 'page') return false;
  const gate = gateOf(exchange, profile);
  if (exchange.targetAddressSpace.candidates[0] !== 'unknown') return gate === 'closed';
  const { permissions, secureContext } = exchange.client;
  // A page that is no secure context has no service worker either, which is what else ends a request so.
  if (secureContext === false) return gate !== 'none' && isKnown(exchange);
  const isRefused =
    permissions?.['local-network'] === 'denied' || permissions?.['loopback-network'] === 'denied';
  return isRefused && gate !== 'none';
}

/** In Firefox's log a refusal looks like a server that does not respond: seen. What the page was denied tells them apart. */
function isDenied(exchange: Exchange, hop: Hop, profile: Profile): boolean {
  if (exchange.outcome.kind !== 'not-reported' || hop.entry === null) return false;
  return permissionOfTarget(exchange) === 'denied' && gateOf(exchange, profile) === 'closed';
}

/**
 * What a request without a response may have been refused for, where the log does not tell the one from the other; null:
 * it was not. The address of a target that never responded may not be known.
 */
export function possibleRefusal(exchange: Exchange, profile: Profile): BlockedReason | null {
  const last = lastHop(exchange);
  if (profile.localNetworkAccess !== 'local-network' || last.preflight?.response) return null;
  if (gateOf(exchange, profile) === 'none') return null;
  const target = exchange.targetAddressSpace.candidates[0];
  const spaces: readonly AddressSpace[] = target === 'unknown' ? ['local', 'loopback'] : [target];
  const isOpen = spaces.every((space) => permissionState(exchange, space) === 'granted');
  return isOpen ? null : refusal(exchange, profile);
}

/**
 * What stands between page and target. `closed`: the target is known to be less public than the page. `none`: known not
 * to be. `maybe`: one of the two is not known.
 *
 * A page that comes from loopback under another name may come through a proxy on this machine, so that its address says
 * nothing; its name does. Then a permission that it was denied shows that it is asked about.
 */
export function gateOf(exchange: Exchange, profile: Profile): 'closed' | 'none' | 'maybe' {
  const target = exchange.targetAddressSpace.candidates[0];
  const [client] = exchange.client.addressSpace.candidates;
  const isLess = (space: AddressSpace) => isLessPublic(space, isKnown(exchange) ? client : 'public', profile);
  if (target === 'public') return 'none';
  if (target === 'unknown') return isLess('loopback') || isLess('local') ? 'maybe' : 'none';
  if (!isLess(target)) return 'none';
  return isKnown(exchange) || permissionOfTarget(exchange) === 'denied' ? 'closed' : 'maybe';
}

/** Whether the page's address space is known, rather than that of a proxy that may be between. */
function isKnown({ client: { addressSpace } }: Exchange): boolean {
  if (addressSpace.source === 'nothing') return false;
  return addressSpace.source !== 'server-address' || addressSpace.candidates[0] !== 'loopback';
}

function refusal(exchange: Exchange, profile: Profile): BlockedReason {
  if (exchange.client.secureContext === false && profile.localNetworkNeedsSecureContext) {
    return 'local-network-insecure-context';
  }
  const granted = permissionState(exchange, exchange.targetAddressSpace.candidates[0]) === 'granted';
  return granted && profile.hasTargetAddressSpace
    ? 'local-network-space-mismatch'
    : 'local-network-permission-denied';
}

function permissionOfTarget(exchange: Exchange): string | null {
  return permissionState(exchange, exchange.targetAddressSpace.candidates[0]);
}

function permissionState(exchange: Exchange, target: AddressSpace): string | null {
  const { permissions } = exchange.client;
  if (permissions === null) return null;
  return permissions[permissionName(target)];
}

/** @see https://wicg.github.io/local-network-access/#permission-prompt */
const permissionName = (target: AddressSpace) =>
  target === 'loopback' ? 'loopback-network' : 'local-network';

/** What is not known of the page's own space is no cause for what was refused; the permission is. */
function permissions(exchange: Exchange): { expected: string; received: string } {
  const target = exchange.targetAddressSpace.candidates[0];
  const name = permissionName(target);
  return {
    expected: `${name}: granted`,
    received: `${name}: ${permissionState(exchange, target) ?? 'not granted'}`,
  };
}

function spaces(exchange: Exchange): { expected: string; received: AddressSpace } {
  return {
    expected: exchange.client.addressSpace.candidates[0],
    received: exchange.targetAddressSpace.candidates[0],
  };
}
