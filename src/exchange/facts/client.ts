import type { AddressSpace, Client, Fact } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { isPotentiallyTrustworthy, serializeOrigin } from '../../engine/fetch/origin.ts';
import { isRedirectStatus } from '../../engine/fetch/redirect.ts';
import { addressSpaceOf, addressSpaceOfUrl } from '../../engine/local-network/address-space.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { headOf, lastLeg } from '../leg.ts';
import type { Scene } from '../scene.ts';
import { clientDocument, isOfWorker } from './client-document.ts';
import { known } from './fact.ts';
import { programOf } from './program.ts';

/** What is known of who made the request. */
export function clientOf(scene: Scene, origin: Fact<string>): Client {
  const program = programOf(scene);
  return {
    ...(program === null ? {} : { program }),
    ...asker(scene),
    secureContext: secureContext(scene, origin),
    addressSpace: clientAddressSpace(scene, origin),
    permissions: scene.page?.permissions ?? null,
  };
}

/** Who asked without success: of requests with a response it explains nothing, unless nobody was given a byte of it. */
function asker(scene: Scene): Pick<Client, 'document' | 'isWorker'> {
  const { actual } = lastLeg(scene.chain);
  if (actual === null) return {};
  const { outcome, response, symptom } = actual;
  const isFinalResponse = response.status !== null && !isRedirectStatus(response.status);
  const isHandedOn = isFinalResponse && symptom !== 'without-body';
  if (isHandedOn || (outcome.reported && outcome.netError === null)) return {};
  if (isOfWorker(scene)) return { isWorker: true };
  const document = clientDocument(scene);
  return document === null ? {} : { document };
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

export function clientAddressSpace(
  { chain, profile, knowledge }: Scene,
  origin: Fact<string>,
): Fact<AddressSpace> {
  const [client] = origin.candidates;
  // A page that is at localhost by its name is so whatever else is known of it.
  const literal = addressSpaceOfUrl(client, profile);
  if (literal !== null) return known(literal, 'url-literal');
  const { startedMs } = headOf(chain[0]);
  const policies = profile.honoursTreatAsPublic ? knowledge.documentOf(client, startedMs)?.policies : null;
  if (/\btreat-as-public-address\b/i.test(get(policies ?? [], 'Content-Security-Policy') ?? '')) {
    return known('public', 'header-csp');
  }
  const address = knowledge.documentAddress(client, startedMs);
  return address === null
    ? known('unknown', 'nothing')
    : known(addressSpaceOf(address, profile), 'server-address');
}

/** Where the last response came from, or would have. */
export function targetAddressSpace({ chain, profile, knowledge }: Scene): Fact<AddressSpace> {
  const last = lastLeg(chain);
  const url = headOf(last).request.url ?? '';
  const address = last.actual?.serverAddress ?? last.preflight?.serverAddress ?? null;
  if (address !== null) return known(addressSpaceOf(address, profile), 'server-address');
  const literal = addressSpaceOfUrl(url, profile);
  if (literal !== null) return known(literal, 'url-literal');
  const host = parseUrl(url)?.hostname;
  const elsewhere = host === undefined ? null : knowledge.address(host);
  return elsewhere === null
    ? known('unknown', 'nothing')
    : known(addressSpaceOf(elsewhere, profile), 'server-address');
}
