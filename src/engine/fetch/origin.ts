import { isLoopbackHost } from '../../url/is-loopback-host.ts';
import { parseUrl } from '../../url/parse-url.ts';

/** Schemes beyond URL's special ones whose origin browsers serialize; elsewhere, such as in Node, URL.origin is opaque. */
const EXTENSION_SCHEMES: ReadonlySet<string> = new Set([
  'chrome-extension:',
  'moz-extension:',
  'safari-web-extension:',
]);

/** Schemes under which apps in a web view serve their own pages; the web view knows them, and serializes their origins. */
const APP_SCHEMES: ReadonlySet<string> = new Set([
  'app:',
  'asset:',
  'capacitor:',
  'ionic:',
  'tauri:',
  'vscode-file:',
  'vscode-webview:',
]);

/** What is asked of a URL here: scheme with the colon, port (empty: the scheme's own), origin (null: opaque). */
export interface OriginParts {
  readonly protocol: string;
  readonly port: string;
  readonly origin: string | null;
}

/**
 * Null where `url` does not parse.
 *
 * @see https://url.spec.whatwg.org/#concept-url-parser
 */
export function originParts(url: string): OriginParts | null {
  const known = knownParts.get(url);
  if (known !== undefined) return known;
  const parsed = parseUrl(url);
  const found = parsed && { protocol: parsed.protocol, port: parsed.port, origin: serialized(parsed) };
  // Few at a time: it is to last for the questions about one exchange, not for a capture.
  if (knownParts.size >= 64) knownParts.clear();
  knownParts.set(url, found);
  return found;
}

/** To parse a URL is slow, and each is asked about several times on end. */
const knownParts = new Map<string, OriginParts | null>();

/**
 * The origin of a URL as `Origin` carries it, or null where it is opaque (`data:`, `file:` …) or `url` does not parse.
 * The origin of `blob:https://a.test/…` is `https://a.test`.
 *
 * @see https://url.spec.whatwg.org/#concept-url-origin
 * @see https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin
 */
export function serializeOrigin(url: string): string | null {
  return originParts(url)?.origin ?? null;
}

function serialized({ protocol, host, origin }: URL): string | null {
  if (EXTENSION_SCHEMES.has(protocol) || (APP_SCHEMES.has(protocol) && host !== ''))
    return `${protocol}//${host}`;
  return origin === 'null' ? null : origin;
}

/**
 * Whether two URLs, or a URL and a serialized origin, have the same origin. An opaque origin is the same as nothing,
 * itself included: two sandboxed frames both send `null`.
 *
 * @see https://html.spec.whatwg.org/#same-origin
 */
export function isSameOrigin(a: string, b: string): boolean {
  const origin = serializeOrigin(a);
  return origin !== null && origin === serializeOrigin(b);
}

/**
 * What `Origin` carries for the last of the URLs a request went to: `null` once a redirect has crossed origins at a
 * URL that was not the page's own. Leaving the page's origin does not taint, coming back to it does. Chromium 156 and
 * Firefox 153 were seen to agree with the standard and so need no profile.
 *
 * @param origin serialized origin of the page
 * @param urls of the request and its redirects, in order
 * @see https://fetch.spec.whatwg.org/#serializing-a-request-origin
 * @see https://fetch.spec.whatwg.org/#concept-request-tainted-origin
 */
export function serializeRequestOrigin(origin: string, urls: readonly string[]): string {
  const tainted = urls.some((url, index) => {
    const previous = urls[index - 1];
    return previous !== undefined && !isSameOrigin(url, previous) && !isSameOrigin(origin, previous);
  });
  return tainted ? 'null' : origin;
}

/**
 * Whether a page at `url` is a secure context as far as its URL says, which browsers also ask before they
 * send `Sec-Fetch-*` to it.
 *
 * @see https://w3c.github.io/webappsec-secure-contexts/#is-url-trustworthy
 */
export function isPotentiallyTrustworthy(url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed === null) return false;
  if (parsed.protocol === 'blob:') return isPotentiallyTrustworthy(parsed.origin);
  if (parsed.protocol === 'about:') return ['about:blank', 'about:srcdoc'].includes(parsed.href);
  return TRUSTWORTHY_SCHEMES.has(parsed.protocol) || isLoopbackHost(parsed.hostname);
}

const TRUSTWORTHY_SCHEMES: ReadonlySet<string> = new Set([
  'https:',
  'wss:',
  'file:',
  'data:',
  ...EXTENSION_SCHEMES,
]);
