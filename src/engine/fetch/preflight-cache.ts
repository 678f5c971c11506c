import type { Profile } from '../profiles/profile.ts';
import { extractHeaderListValues } from './extract-header-list-values.ts';
import { getAll, type HeaderList } from './header-list.ts';
import { maxAge } from './max-age.ts';

/** What the cache knows a request by. */
export interface PreflightCacheKey {
  /** Serialized request origin. */
  readonly origin: string;
  /** Without fragment. Browsers keep fragments apart, captures do not show them. */
  readonly url: string;
  /** Whether the credentials mode is `include`. */
  readonly include: boolean;
}

/** What one successful preflight left behind. */
export interface CachedPreflight extends PreflightCacheKey {
  readonly methods: readonly string[];
  /** Lower case. */
  readonly headerNames: readonly string[];
  readonly expiresMs: number;
}

export interface PreflightedRequest extends PreflightCacheKey {
  readonly method: string;
  /** Lower case. */
  readonly unsafeNames: readonly string[];
  /** The request's own, off the wire: they show when the browser was told to pass its caches by. */
  readonly headers: HeaderList;
  readonly startedMs: number;
}

/** The cache after a preflight for `request` succeeded with these response headers at `respondedMs`. */
export function storePreflight(
  cache: readonly CachedPreflight[],
  request: PreflightCacheKey,
  responseHeaders: HeaderList,
  respondedMs: number,
  profile: Profile,
): readonly CachedPreflight[] {
  const { origin, url, include } = request;
  const kept = profile.cachesWholeResponses ? cache.filter((entry) => !isSameUrl(entry, request)) : cache;
  const seconds = maxAge(responseHeaders, profile);
  if (seconds === 0 || url.length > (profile.longestCachedUrl ?? Number.POSITIVE_INFINITY)) return kept;
  const list = (name: string): readonly string[] => {
    const extracted = extractHeaderListValues(responseHeaders, name);
    return extracted.kind === 'values' ? extracted.values : [];
  };
  const methods = list('Access-Control-Allow-Methods');
  const headerNames = list('Access-Control-Allow-Headers').map((name) => name.toLowerCase());
  return [...kept, { origin, url, include, methods, headerNames, expiresMs: respondedMs + seconds * 1000 }];
}

/**
 * The cache after `request` failed: at its preflight, or at the CORS check of its response. Browsers forget the URL
 * with and without credentials.
 *
 * @see https://fetch.spec.whatwg.org/#concept-cache-clear
 */
export function dropPreflights(
  cache: readonly CachedPreflight[],
  request: PreflightCacheKey,
  failed: 'preflight' | 'cors-check',
  profile: Profile,
): readonly CachedPreflight[] {
  if (failed === 'cors-check' && !profile.failedCorsCheckDropsPreflights) return cache;
  return cache.filter((entry) => !isSameUrl(entry, request));
}

/**
 * Whether `request` would have gone without a preflight because of an earlier one, so that a missing OPTIONS
 * is no gap in the capture.
 */
export function isPreflightCached(
  cache: readonly CachedPreflight[],
  request: PreflightedRequest,
  profile: Profile,
): boolean {
  if (passesCachesBy(request.headers, profile)) return false;
  const entries = cache.filter((entry) => cacheEntryMatch(entry, request, profile));
  const isFresh = (entry: CachedPreflight | undefined) => (entry?.expiresMs ?? 0) > request.startedMs;
  const exempt = profile.methodsCachedUnlisted.includes(request.method);
  const method = (entry: CachedPreflight) => methodCacheEntryMatch(entry, request.method, profile);
  const names = request.unsafeNames.map(
    (name) => (entry: CachedPreflight) => headerNameCacheEntryMatch(entry, name, profile),
  );
  if (profile.cachesWholeResponses) {
    return entries.some(
      (entry) => isFresh(entry) && (exempt || method(entry)) && names.every((matches) => matches(entry)),
    );
  }
  // Where each name is remembered for itself, the latest response that has it says for how long.
  const isRemembered = (matches: typeof method) => isFresh(entries.findLast(matches));
  return (exempt ? entries.some(isFresh) : isRemembered(method)) && names.every(isRemembered);
}

/** @see https://fetch.spec.whatwg.org/#concept-cache-match */
function cacheEntryMatch(entry: PreflightCacheKey, request: PreflightCacheKey, profile: Profile): boolean {
  if (!isSameUrl(entry, request)) return false;
  if (entry.include === request.include) return true;
  return entry.include && !profile.cacheKeepsCredentialsApart;
}

function isSameUrl(entry: PreflightCacheKey, request: PreflightCacheKey): boolean {
  return entry.origin === request.origin && entry.url === request.url;
}

/** @see https://fetch.spec.whatwg.org/#concept-cache-match-method */
function methodCacheEntryMatch(entry: CachedPreflight, method: string, profile: Profile): boolean {
  return entry.methods.includes(method) || (entry.methods.includes('*') && wildcardMatches(entry, profile));
}

/** @see https://fetch.spec.whatwg.org/#concept-cache-match-header */
function headerNameCacheEntryMatch(entry: CachedPreflight, name: string, profile: Profile): boolean {
  if (entry.headerNames.includes(name)) return true;
  return name !== 'authorization' && entry.headerNames.includes('*') && wildcardMatches(entry, profile);
}

function wildcardMatches(entry: CachedPreflight, profile: Profile): boolean {
  return (
    profile.cachedWildcard === 'always' || (profile.cachedWildcard === 'uncredentialed' && !entry.include)
  );
}

/** DevTools' "Disable cache", a hard reload, and the cache modes of `fetch()`, as they look on the wire. */
function passesCachesBy(headers: HeaderList, profile: Profile): boolean {
  if (getAll(headers, 'Pragma').includes('no-cache')) return true;
  return profile.revalidationPreflights && getAll(headers, 'Cache-Control').includes('max-age=0');
}
