import { parseUrl } from '../../url/parse-url.ts';
import type { CapturedResponse } from '../exchange.ts';
import { type Check, fail, pass } from './check.ts';
import { get } from './header-list.ts';

/** @see https://fetch.spec.whatwg.org/#redirect-status */
export const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Hops of one exchange. Browsers follow 20 redirects; a log may hold a chain of thousands, of which each new hop would
 * have all the others gone over again. What comes after is an exchange of its own.
 */
export const longestChain = 50;

export function isRedirectStatus(status: number): boolean {
  return redirectStatuses.includes(status);
}

/** The most redirects a fetch follows; the next one is a network error. */
const redirectLimit = 20;

/**
 * Whether a browser would follow this response. A redirect status without `Location` is an ordinary response.
 *
 * @see https://fetch.spec.whatwg.org/#concept-response-location-url
 */
export function isRedirect(response: CapturedResponse): boolean {
  return isRedirectStatus(response.status) && get(response.headers, 'Location') !== null;
}

/** The URL `location` points at, read from `from`, or null where it does not parse. */
export function locationUrl(location: string, from: string): URL | null {
  return parseUrl(location, from);
}

/**
 * The method the next hop is made with: 303 turns everything but GET and HEAD into GET, 301 and 302 turn POST into GET.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch (step 12)
 */
export function redirectedMethod(status: number, method: string): string {
  if ((status === 301 || status === 302) && method === 'POST') return 'GET';
  if (status === 303 && method !== 'GET' && method !== 'HEAD') return 'GET';
  return method;
}

export interface RedirectCheckInput {
  readonly response: CapturedResponse;
  /** URL that sent the redirect. */
  readonly from: string;
  /** Serialized origin of the client, before any taint. */
  readonly clientOrigin: string;
  /** Whether the response's tainting is already `cors`. */
  readonly crossOrigin: boolean;
  /** Redirects followed before this one. */
  readonly count: number;
  /** Whether the capture has the request it led to. */
  readonly followed: boolean;
  /** As the profile has it; not there: no. */
  readonly userInfoAskedAfterPreflight?: boolean;
}

/**
 * What HTTP-redirect fetch asks of a `Location` in mode `cors`.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch, numbered as in the review draft of June 2026
 */
export function redirectCheck(input: RedirectCheckInput): readonly Check[] {
  const location = get(input.response.headers, 'Location') ?? '';
  const url = locationUrl(location, input.from);
  const values = { received: location };
  // 5: it does not parse. 6: its scheme is not HTTP(S).
  if (url === null || (!isHttp(url) && isUnsafeTarget(url))) {
    return [
      fail(
        'redirect-location-http',
        'redirect-invalid',
        { location },
        { expected: 'http: | https:', ...values },
      ),
    ];
  }
  if (!isHttp(url)) {
    // Then it is that request's own scheme that is refused.
    if (input.followed) return [pass('redirect-location-http', values)];
    const scheme = url.protocol.slice(0, -1);
    return [
      fail(
        'redirect-location-http',
        'scheme-not-cors',
        { location, scheme },
        { expected: 'http: | https:', ...values },
      ),
    ];
  }
  return [
    pass('redirect-location-http', values),
    // 7: twenty redirects are followed.
    input.count < redirectLimit
      ? pass('redirect-count', { received: String(input.count + 1) })
      : fail(
          'redirect-count',
          'too-many-redirects',
          { location },
          { expected: `≤ ${redirectLimit}`, received: String(input.count + 1) },
        ),
    // 9 and 10: no user name or password to another origin, or once the request has left its own.
    credentialsCheck(url, location, input),
  ];
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

/**
 * Schemes no response may redirect to, whoever asked for it. Other schemes fail as they would in a first URL: for not
 * being http. Seen in Chromium, `ERR_UNSAFE_REDIRECT` against `CorsDisabledScheme`; Firefox logs its key for the others alone.
 */
function isUnsafeTarget({ protocol }: URL): boolean {
  return /^(?:about|blob|chrome|data|file|filesystem|resource|view-source|[a-z]+-extension):$/.test(protocol);
}

function credentialsCheck(
  url: URL,
  location: string,
  { clientOrigin, crossOrigin, followed, userInfoAskedAfterPreflight = false }: RedirectCheckInput,
): Check {
  const values = { expected: url.origin, received: location };
  const hasCredentials = url.username !== '' || url.password !== '';
  const isLate = followed && userInfoAskedAfterPreflight;
  const leaves = !isLate && url.origin !== clientOrigin;
  return hasCredentials && (crossOrigin || leaves)
    ? fail('redirect-without-credentials', 'redirect-with-credentials', { location }, values)
    : pass('redirect-without-credentials', { received: location });
}
