import { type Check, fail } from '../fetch/check.ts';
import { get } from '../fetch/header-list.ts';
import { localNetworkCheck } from '../local-network/local-network-check.ts';
import { privateNetworkContextCheck } from '../local-network/private-network-check.ts';
import { corsNetError, isAddressSpaceError } from '../network-failure.ts';
import type { HopContext } from './hop-context.ts';

/**
 * Local Network Access, or Private Network Access before it, of a hop that CORS applies to.
 *
 * @see https://wicg.github.io/local-network-access/#local-network-access-check
 */
export function judgeLocalNetwork(context: HopContext): void {
  context.trace.add('actual', context.index, spaceCheck(context));
}

/** The same of frames, WebSockets and the page's own origin, which CORS does not apply to: only a refusal is a step there. */
export function judgeLocalNetworkWithoutCors(context: HopContext): void {
  const { hop, index, trace, crossOrigin } = context;
  const refused = isAddressSpaceError(hop.netError ?? '') || (crossOrigin && isFrameWithoutResponse(context));
  if (refused) trace.add('actual', index, spaceCheck(context));
  else if (isOwnServerRefused(context)) trace.add('actual', index, ownServerRefusal(context));
}

function spaceCheck({ exchange, hop, profile }: HopContext): Check {
  return profile.localNetworkAccess === 'private-network'
    ? privateNetworkContextCheck(exchange, hop, profile)
    : localNetworkCheck(exchange, hop, profile);
}

/** Whether nothing came of a frame's document, and nothing says why. A tab's is not held to the address it comes from. */
function isFrameWithoutResponse({ exchange, hop, assumption, profile }: HopContext): boolean {
  if (assumption.mode !== 'navigate' || profile.localNetworkAccess !== 'local-network') return false;
  if (exchange.outcome.kind !== 'not-reported' || hop.response !== null) return false;
  return /^(?:i?frame|embed|object)$/.test(get(hop.request.headers ?? [], 'Sec-Fetch-Dest') ?? '');
}

/**
 * Whether the page was not allowed to reach its own server: a name with a public and a private address gives the page by
 * the one and the rest by the other. A page over http has no service worker that could have failed in its place, and
 * what else stops a request to the own origin has errors of its own.
 */
function isOwnServerRefused({ exchange, hop, assumption, profile, crossOrigin }: HopContext): boolean {
  if (crossOrigin || profile.localNetworkAccess === 'none' || hop.response !== null) return false;
  if (assumption.mode === 'navigate' || hop.netError !== corsNetError || hop.preflight !== null) return false;
  if (exchange.client.secureContext !== false || exchange.hops.length > 1) return false;
  return exchange.serviceWorker === 'none' && exchange.targetAddressSpace.candidates[0] !== 'public';
}

function ownServerRefusal({ exchange, profile }: HopContext): Check {
  const isPrivate = profile.localNetworkAccess === 'private-network';
  const step = isPrivate ? 'private-network-access' : 'local-network-access';
  const reason = isPrivate ? 'private-network-insecure-context' : 'local-network-insecure-context';
  const target = exchange.targetAddressSpace.candidates[0];
  const facts = {
    targetSpace: target === 'unknown' ? 'local' : target,
    clientSpace: exchange.client.addressSpace.candidates[0],
  };
  return fail(step, reason, facts, { expected: facts.clientSpace, received: facts.targetSpace });
}
