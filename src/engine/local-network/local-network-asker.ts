import type { ClientDocument, Exchange } from '../exchange.ts';
import { get } from '../fetch/header-list.ts';
import { isSameOrigin, serializeOrigin } from '../fetch/origin.ts';
import type { Profile } from '../profiles/profile.ts';

/**
 * Who asked for the local network, and what of it a page can hand on or forbid, for the words.
 * `asker`: `frame` (of another origin than the page around it), `policy` (a document whose own header forbids it), `worker`
 * or `page`. `features`: the names of the permission in `allow` and Permissions-Policy, joined with ` `, by version.
 */
export function whoAsked(exchange: Exchange, profile: Profile): Readonly<Record<string, string | null>> {
  const { document = null, isWorker } = exchange.client;
  const features = featuresOf(exchange, profile);
  const browser = profile.id;
  const common = { features: features.join(' '), browser };
  if (isWorker) return { ...common, asker: 'worker' };
  if (document === null) return { ...common, asker: 'page' };
  const policy = forbiddingPolicy(document, features);
  if (policy !== null) return { ...common, asker: 'policy', document: document.url, policy };
  const { within } = document;
  const isForeign = within !== null && !isSameOrigin(document.url, within);
  return isForeign && document.isFrame
    ? { ...common, asker: 'frame', document: document.url, within: serializeOrigin(within) }
    : { ...common, asker: 'page' };
}

/** Chromium had one name until version 144. */
function featuresOf(exchange: Exchange, { id, version }: Profile): readonly string[] {
  if (id === 'chromium' && version !== null && version < 145) return ['local-network-access'];
  const [target] = exchange.targetAddressSpace.candidates;
  if (target === 'loopback') return ['loopback-network'];
  return target === 'local' ? ['local-network'] : ['local-network', 'loopback-network'];
}

/**
 * The part of a document's own Permissions-Policy that turns one of these off for the document itself; null: none does.
 *
 * @see https://w3c.github.io/webappsec-permissions-policy/#permissions-policy-http-header-field
 */
function forbiddingPolicy({ policies, url }: ClientDocument, features: readonly string[]): string | null {
  const origin = serializeOrigin(url);
  for (const item of (get(policies ?? [], 'Permissions-Policy') ?? '').split(',', 200)) {
    const [name = '', list = ''] = item.trim().split('=', 2);
    if (!features.includes(name) && name !== 'local-network-access') continue;
    const lets = list === '*' || /\bself\b/.test(list) || (origin !== null && list.includes(`"${origin}"`));
    if (!lets) return item.trim();
  }
  return null;
}
