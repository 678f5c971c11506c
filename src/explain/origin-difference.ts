import { parseUrl } from '../url/parse-url.ts';

export type OriginDifferenceKind =
  | 'trailing-slash'
  | 'path'
  | 'pattern'
  | 'case'
  | 'scheme'
  | 'port'
  | 'www'
  | 'subdomain'
  | 'localhost-names'
  /** One of the two is the word `null`. */
  | 'null'
  | 'whitespace'
  | 'other';

export interface OriginDifference {
  readonly kind: OriginDifferenceKind;
  /** The differing part as received: `/`, `http`, `www.`, `3001`; empty where the expected one alone has it. */
  readonly part: string;
  /** What stands there in the expected origin; empty where it has nothing there. */
  readonly wanted: string;
}

/** The kinds where the server means another origin, and not this one with a slip of the pen. */
export const meansAnotherOrigin: ReadonlySet<OriginDifferenceKind> = new Set([
  'scheme',
  'port',
  'www',
  'subdomain',
  'localhost-names',
  'other',
]);

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '0.0.0.0']);

/**
 * How a value that should have been an origin differs from it: the one difference that explains the most.
 *
 * @param expected a serialized origin, or `null`
 * @param received any string a server may have sent
 */
export function originDifference(expected: string, received: string): OriginDifference {
  if (expected === 'null' || received === 'null') return { kind: 'null', part: received, wanted: expected };
  if (received.includes('*')) return { kind: 'pattern', part: received, wanted: expected };
  if (received === expected) return { kind: 'other', part: received, wanted: expected };
  if (received.replace(/[^!-~]/g, '') === expected)
    return { kind: 'whitespace', part: received, wanted: expected };
  if (received === `${expected}/`) return { kind: 'trailing-slash', part: '/', wanted: '' };
  if (received.toLowerCase() === expected.toLowerCase())
    return { kind: 'case', ...differingLetters(expected, received) };
  if (received.startsWith(`${expected}/`))
    return { kind: 'path', part: received.slice(expected.length), wanted: '' };
  return betweenUrls(expected, received) ?? { kind: 'other', part: received, wanted: expected };
}

/** What is left of two strings of equal length without their common beginning and end. */
function differingLetters(wanted: string, part: string): { readonly part: string; readonly wanted: string } {
  let start = 0;
  while (start < part.length && part[start] === wanted[start]) start++;
  let end = part.length;
  while (end > start && part[end - 1] === wanted[end - 1]) end--;
  return { part: part.slice(start, end), wanted: wanted.slice(start, end) };
}

function betweenUrls(expected: string, received: string): OriginDifference | null {
  const [want, got] = [parseUrl(expected), parseUrl(received)];
  if (want === null || got === null) return null;
  const sameHost = want.hostname === got.hostname;
  if (want.protocol !== got.protocol) {
    // Default ports are empty here, so http and https of one host still count as the scheme alone.
    return sameHost && want.port === got.port
      ? { kind: 'scheme', part: got.protocol.slice(0, -1), wanted: want.protocol.slice(0, -1) }
      : null;
  }
  if (sameHost) return want.port === got.port ? null : { kind: 'port', part: got.port, wanted: want.port };
  return want.port === got.port ? betweenHosts(want.hostname, got.hostname) : null;
}

function betweenHosts(wanted: string, part: string): OriginDifference | null {
  if (loopbackNames.has(wanted) && loopbackNames.has(part)) return { kind: 'localhost-names', part, wanted };
  if (part === `www.${wanted}`) return { kind: 'www', part: 'www.', wanted: '' };
  if (wanted === `www.${part}`) return { kind: 'www', part: '', wanted: 'www.' };
  return shareSite(wanted, part) ? { kind: 'subdomain', part, wanted } : null;
}

/**
 * One is a subdomain of the other, or the two share all but the first label. That two sites of one public suffix
 * (a.co.uk, b.co.uk) share that too is why at least two labels must be shared, and one of them be long.
 */
function shareSite(a: string, b: string): boolean {
  if (/^[\d.]+$|^\[/.test(a) || /^[\d.]+$|^\[/.test(b)) return false;
  if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return b.includes('.') && a.includes('.');
  const [, ...restOfA] = a.split('.');
  const [, ...restOfB] = b.split('.');
  const shared = restOfA.join('.');
  return restOfA.length > 1 && shared === restOfB.join('.') && restOfA.some((label) => label.length > 3);
}
