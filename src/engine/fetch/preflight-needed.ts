import type { PreflightCause } from '../decision.ts';
import type { Profile } from '../profiles/profile.ts';
import { isToken } from './extract-header-list-values.ts';
import { isForbiddenRequestHeader } from './forbidden-header.ts';
import { byteLength, type Header, type HeaderList, stripHttpWhitespace } from './header-list.ts';
import { isCorsSafelistedMethod } from './method.ts';
import { corsSafelistedRequestHeader } from './safelist.ts';

export interface UnsafeRequestHeaders {
  /** Lower case, sorted, once each: the items of `Access-Control-Request-Headers`. */
  readonly names: readonly string[];
  readonly causes: readonly PreflightCause[];
}

/** The most bytes that the values of all safelisted headers of a request may have together. */
export const longestTotal = 1024;

/**
 * The headers a preflight has to ask for, if the page set every one of `headers`. What no script can set is passed
 * over: forbidden names, and names that are no tokens (`:authority` in a capture of HTTP/2).
 *
 * @see https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names
 */
export function corsUnsafeRequestHeaderNames(headers: HeaderList, profile: Profile): UnsafeRequestHeaders {
  const names = new Set<string>();
  const causes: PreflightCause[] = [];
  const safelisted = new Set<string>();
  let bytes = 0;
  for (const [name, value] of judgedHeaders(headers, profile)) {
    if (!isToken(name) || isForbiddenRequestHeader(name, value, profile)) continue;
    const result = corsSafelistedRequestHeader(name, value, profile);
    if (result.safelisted) {
      safelisted.add(name);
      bytes += byteLength(value);
    } else {
      names.add(name);
      causes.push({ kind: 'header', name, value, rule: result.rule });
    }
  }
  if (bytes > longestTotal) {
    for (const name of safelisted) names.add(name);
    causes.push({ kind: 'total-length', names: [...safelisted].sort(), bytes });
  }
  return { names: [...names].sort(), causes };
}

/** Names in lower case, values normalized, repeats joined where the profile judges them so. */
function judgedHeaders(headers: HeaderList, profile: Profile): HeaderList {
  const normalized = headers.map(([name, value]): Header => [name.toLowerCase(), stripHttpWhitespace(value)]);
  if (!profile.joinsRepeatedRequestHeaders) return normalized;
  const joined = new Map<string, string>();
  for (const [name, value] of normalized) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return [...joined];
}

/**
 * Why a request certainly needs a preflight, told from its method and from captured headers, which mix what the page set
 * with what the browser added. Some headers may be either's: `Cache-Control: no-cache` is what the page sent, or DevTools'
 * "Disable cache". Such headers are no certain cause.
 *
 * @see https://fetch.spec.whatwg.org/#main-fetch
 */
export function certainPreflightCauses(
  method: string,
  headers: HeaderList,
  profile: Profile,
): readonly PreflightCause[] {
  const fromPage = headers.filter(([name, value]) => !mayBeAddedByBrowser(name, value, profile));
  const { causes } = corsUnsafeRequestHeaderNames(fromPage, profile);
  return isCorsSafelistedMethod(method) ? causes : [{ kind: 'method', method }, ...causes];
}

/** Whether the browser itself puts such a header on the wire of CORS requests, although a script could have. */
export function mayBeAddedByBrowser(name: string, value: string, profile: Profile): boolean {
  const values = profile.addedByBrowser.get(name.toLowerCase());
  return values === null || (values?.includes(stripHttpWhitespace(value)) ?? false);
}
