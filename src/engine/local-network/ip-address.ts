import { parseUrl } from '../../url/parse-url.ts';

/** The bits of an IP address: 32 of IPv4, 128 of IPv6, most significant first in a number. */
export interface IpAddress {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/**
 * Reads an address with the platform's own URL parser, which knows every way to write IPv6. An IPv4-mapped IPv6 address
 * is the IPv4 address it maps; a zone (`%eth0`) is passed over. Null: no address. Of the many ways to write IPv4 only
 * four decimal parts count, as captures write it: to the URL parser `1` is an address too.
 *
 * @see https://url.spec.whatwg.org/#concept-ipv6-parser
 */
export function parseIpAddress(address: string): IpAddress | null {
  if (/^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(address)) return parseIpv4(address);
  if (!/^[\da-f:.]+(?:%[\w.~-]+)?$/i.test(address)) return null;
  const url = parseUrl(`http://[${address.replace(/%[\w.~-]+$/, '')}]/`);
  return url === null ? null : unmapped(ipv6Value(url.hostname.slice(1, -1)));
}

function parseIpv4(address: string): IpAddress | null {
  const parts = address.split('.').map(Number);
  if (parts.some((part) => part > 255)) return null;
  return { bits: 32, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
}

/** @param canonical as the URL parser writes it: hexadecimal pieces, at most one `::` */
function ipv6Value(canonical: string): bigint {
  const [head = '', tail] = canonical.split('::');
  const pieces = (side: string | undefined) => (side ? side.split(':') : []);
  const before = pieces(head);
  const after = pieces(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].reduce((sum, piece) => sum * 65_536n + BigInt(`0x${piece}`), 0n);
}

function unmapped(value: bigint): IpAddress {
  return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffff_ffffn } : { bits: 128, value };
}

interface Block {
  readonly bits: IpAddress['bits'];
  /** How many of the last bits do not count. */
  readonly rest: bigint;
  readonly network: bigint;
}

/** The same few blocks are asked for with every request. */
const blocks = new Map<string, Block | null>();

/** @param block in CIDR notation */
export function isInBlock({ bits, value }: IpAddress, block: string): boolean {
  const known = blocks.get(block) ?? parseBlock(block);
  blocks.set(block, known);
  return known !== null && known.bits === bits && value >> known.rest === known.network;
}

function parseBlock(block: string): Block | null {
  const [network = '', prefix] = block.split('/');
  const start = parseIpAddress(network);
  if (start === null) return null;
  const rest = BigInt(start.bits - Number(prefix));
  return { bits: start.bits, rest, network: start.value >> rest };
}
