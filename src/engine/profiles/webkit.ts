import { addedByFetch, fetchStandard } from './fetch-standard.ts';
import type { Profile } from './profile.ts';

/**
 * Safari, web views, and all browsers of iOS. "Seen" means here: in WebKitGTK 2.50, which shares these rules with Safari
 * (WebCore, NetworkProcess) and not what sends requests.
 *
 * @param version major version of Safari; null: unknown, taken for a current one
 */
export function webkit(version: number | null): Profile {
  return {
    ...fetchStandard,
    id: 'webkit',
    version,
    // CrossOriginPreflightResultCache.cpp, validateCrossOriginHeaders; seen.
    authorizationCoveredByWildcard: true,
    hasTargetAddressSpace: false,
    loopbackIsMixedContent: true,
    // HTTPParsers.cpp, isCrossOriginSafeRequestHeader and parseRange; the version is browser-compat-data's.
    safelistsRange: version === null || version >= 16,
    rangeUnitIgnoresCase: true,
    largestRangePosition: 2n ** 63n - 1n,
    // HTTPHeaderMap holds one value for each name; seen.
    joinsRepeatedRequestHeaders: true,
    addedByBrowser: addedByFetch,
    // NetworkCORSPreflightChecker.cpp, willPerformHTTPRedirection.
    redirectEndsPreflight: true,
    // CrossOriginAccessControl.cpp, validatePreflightResponse; seen.
    preflightStatusBeforeCors: true,
    // NetworkLoadChecker.cpp, checkRedirection, before DocumentThreadableLoader.cpp, redirectReceived; seen.
    userInfoAskedAfterPreflight: true,
    redirectedPreflightAsksAll: true,
    refusesRedirectsWithLocationOnly: true,
    // SubresourceLoader.cpp, checkRedirectionCrossOriginAccessControl, by the options of the first request; seen.
    redirectsKeepCredentials: true,
    // CrossOriginPreflightResultCache.cpp, maxPreflightCacheTimeout and parseAccessControlMaxAge; seen.
    longestMaxAge: 600,
    maxAgeIsSigned: true,
    cachesWholeResponses: true,
    failedCorsCheckDropsPreflights: false,
  };
}
