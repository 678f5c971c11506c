import { parseUrl } from '../../url/parse-url.ts';
import type { AddressSpace } from '../exchange.ts';
import type { AddressBlock, Profile } from '../profiles/profile.ts';
import { isInBlock, parseIpAddress } from './ip-address.ts';

/** Where the specification, Chromium and Firefox agree. The first that matches counts; addresses in none are public. */
const BLOCKS: readonly AddressBlock[] = [
  ['127.0.0.0/8', 'loopback'],
  ['0.0.0.0/32', 'loopback'],
  ['::1/128', 'loopback'],
  ['::/128', 'loopback'],
  ['0.0.0.0/8', 'local'],
  ['10.0.0.0/8', 'local'],
  ['100.64.0.0/10', 'local'],
  ['169.254.0.0/16', 'local'],
  ['172.16.0.0/12', 'local'],
  ['192.168.0.0/16', 'local'],
  ['fc00::/7', 'local'],
  ['fe80::/10', 'local'],
];

/**
 * The space of an IP address as captures write them: IPv6 with or without brackets or a zone. `unknown`: no address.
 *
 * @see https://wicg.github.io/local-network-access/#determine-the-ip-address-space
 */
export function addressSpaceOf(address: string, profile: Profile): AddressSpace {
  const known = knownOf.get(profile) ?? new Map<string, AddressSpace>();
  const before = known.get(address);
  if (before !== undefined) return before;
  const space = foundSpace(address, profile);
  if (known.size >= knownAtMost) known.clear();
  knownOf.set(profile, known.set(address, space));
  return space;
}

/** The same few addresses are asked for with every request. */
const knownOf = new WeakMap<Profile, Map<string, AddressSpace>>();
const knownAtMost = 500;

function foundSpace(address: string, profile: Profile): AddressSpace {
  const ip = parseIpAddress(address.replace(/^\[(.*)\]$/, '$1'));
  if (ip === null) return 'unknown';
  const row = [...profile.addressBlocks, ...BLOCKS].find(([block]) => isInBlock(ip, block));
  return row?.[1] ?? 'public';
}

/**
 * The space a URL is in by its spelling alone: an IP literal, `localhost`, `*.local`, or a scheme that reaches no
 * network. Null: a name that has to be resolved first, or no URL.
 */
export function addressSpaceOfUrl(url: string, profile: Profile): AddressSpace | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const { protocol, hostname } = parsed;
  if (protocol === 'file:' || protocol.endsWith('-extension:')) return 'loopback';
  if (hostname === '') return null;
  const name = hostname.replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  if (name.endsWith('.local')) return profile.dotLocalIsLocal ? 'local' : null;
  const space = addressSpaceOf(name, profile);
  return space === 'unknown' ? null : space;
}

const RANK: Readonly<Record<AddressSpace, number>> = { loopback: 0, local: 1, public: 2, unknown: 2 };

/**
 * Whether a request from a page in `client` to an address in `target` is one to a less public space, and so gated.
 *
 * @see https://wicg.github.io/local-network-access/#ip-address-space-less-public
 */
export function isLessPublic(target: AddressSpace, client: AddressSpace, profile: Profile): boolean {
  if (client === 'unknown' && profile.unknownClientIsExempt) return false;
  if (client === 'local' && profile.loopbackIsAsPublicAsLocal) return false;
  return RANK[target] < RANK[client];
}
