import type { AddressSpace, Client, Fact } from '../../engine/exchange.ts';
import { isPotentiallyTrustworthy, serializeOrigin } from '../../engine/fetch/origin.ts';
import { addressSpaceOf, addressSpaceOfUrl } from '../../engine/local-network/address-space.ts';
import { headOf } from '../leg.ts';
import type { Scene } from '../scene.ts';
import { known } from './fact.ts';
import { programOf } from './program.ts';

/** What is known of who made the request. */
export function clientOf(scene: Scene, origin: Fact<string>): Client {
  const program = programOf(scene);
  return {
    ...(program === null ? {} : { program }),
    secureContext: secureContext(scene, origin),
    addressSpace: clientAddressSpace(scene, origin),
    permissions: scene.page?.permissions ?? null,
  };
}

/** A secure context needs every frame above it to be one: a trustworthy origin alone does not make it. */
function secureContext({ page }: Scene, origin: Fact<string>): boolean | null {
  const [client] = origin.candidates;
  const pageOrigin = page?.url == null ? null : serializeOrigin(page.url);
  if (page?.secureContext != null && (pageOrigin === client || client === 'null')) return page.secureContext;
  if (client === 'null') return null;
  if (!isPotentiallyTrustworthy(client)) return false;
  return page?.url != null && isPotentiallyTrustworthy(page.url) ? true : null;
}

function clientAddressSpace({ chain, profile, knowledge }: Scene, origin: Fact<string>): Fact<AddressSpace> {
  const [client] = origin.candidates;
  // A page that is at localhost by its name is so whatever else is known of it.
  const literal = addressSpaceOfUrl(client, profile);
  if (literal !== null) return known(literal, 'url-literal');
  const address = knowledge.documentAddress(client, headOf(chain[0]).startedMs);
  return address === null
    ? known('unknown', 'nothing')
    : known(addressSpaceOf(address, profile), 'server-address');
}

/** Where the last answer came from, or would have. */
export function targetAddressSpace({ chain, profile, knowledge }: Scene): Fact<AddressSpace> {
  const last = chain.at(-1) ?? chain[0];
  const url = headOf(last).request.url ?? '';
  const address = last.actual?.serverAddress ?? last.preflight?.serverAddress ?? null;
  if (address !== null) return known(addressSpaceOf(address, profile), 'server-address');
  const literal = addressSpaceOfUrl(url, profile);
  if (literal !== null) return known(literal, 'url-literal');
  const elsewhere = URL.canParse(url) ? knowledge.address(new URL(url).hostname) : null;
  return elsewhere === null
    ? known('unknown', 'nothing')
    : known(addressSpaceOf(elsewhere, profile), 'server-address');
}
