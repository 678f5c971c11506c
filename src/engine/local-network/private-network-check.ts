import type { PreflightCause } from '../decision.ts';
import type { AddressSpace, Exchange, Hop } from '../exchange.ts';
import { type Check, evidence, fail, notApplicable, pass } from '../fetch/check.ts';
import { get } from '../fetch/header-list.ts';
import { corsNetError, isAddressSpaceError } from '../network-failure.ts';
import type { Profile } from '../profiles/profile.ts';
import { isLessPublic } from './address-space.ts';

/**
 * Private Network Access, in Chromium 94 to 141: a page from the public network that is no secure context reaches nothing
 * on a more private one. It is refused when the connection is made, and leaves a request without a response.
 *
 * @see https://developer.chrome.com/blog/private-network-access-update
 */
export function privateNetworkContextCheck(exchange: Exchange, hop: Hop, profile: Profile): Check {
  const step = 'private-network-access';
  const netError = (hop.preflight ?? hop).netError ?? '';
  const refusable = netError === corsNetError ? hop.preflight === null : isAddressSpaceError(netError);
  if (!refusable || hop.response !== null || exchange.responseUnseen === true) return notApplicable(step);
  if (exchange.client.secureContext !== false) return notApplicable(step);
  const { client, target } = spaces(exchange);
  // Pages of the private network itself were let through, secure or not.
  const refused = client === 'public' || client === 'unknown';
  if (!refused || !isLessPublic(target, client, profile)) return notApplicable(step);
  const facts = { targetSpace: target, clientSpace: client };
  return fail(step, 'private-network-insecure-context', facts, { expected: client, received: target });
}

/**
 * The checks of a preflight that carries `Access-Control-Request-Private-Network: true`, as Chromium 104 to 141 sent them.
 * The response had to say `Access-Control-Allow-Private-Network: true`, after the CORS check and the status. It was a
 * warning, unless a switch or a policy asked for more: a request that went ahead was refused nothing, and where the
 * preflight was sent for this alone, nothing else it said mattered either.
 *
 * @param causes of the preflight, `forced` where the request itself asks for none
 * @see https://developer.chrome.com/blog/private-network-access-preflight
 */
export function withPrivateNetwork(
  checks: readonly Check[],
  exchange: Exchange,
  hop: Hop,
  causes: readonly PreflightCause[],
): readonly Check[] {
  const asked = get(hop.preflight?.request.headers ?? [], 'Access-Control-Request-Private-Network');
  if (asked !== 'true') return checks;
  const own = allowanceCheck(exchange, hop);
  if (hop.response !== null && causes.every(({ kind }) => kind === 'forced')) return [own];
  const after = checks.findIndex(({ step }) => step === 'preflight-status-ok') + 1;
  return after === 0 ? checks : [...checks.slice(0, after), own, ...checks.slice(after)];
}

function allowanceCheck(exchange: Exchange, hop: Hop): Check {
  const step = 'private-network-access';
  const allowed = get(hop.preflight?.response?.headers ?? [], 'Access-Control-Allow-Private-Network');
  const values = { expected: 'true', received: allowed };
  if (allowed === 'true') return pass(step, values);
  if (hop.response !== null) return notApplicable(step, values);
  const { client, target } = spaces(exchange);
  const facts = { targetSpace: target, clientSpace: client, ...evidence({ allowed }) };
  return fail(step, 'private-network-not-allowed', facts, values);
}

function spaces(exchange: Exchange): { client: AddressSpace; target: AddressSpace } {
  return {
    client: exchange.client.addressSpace.candidates[0],
    target: exchange.targetAddressSpace.candidates[0],
  };
}
