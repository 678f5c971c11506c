import { addedByFetch, fetchStandard } from './fetch-standard.ts';
import type { Profile } from './profile.ts';

/** @param version major version; null: unknown, taken for a current one */
export function firefox(version: number | null): Profile {
  return {
    ...fetchStandard,
    id: 'firefox',
    version,
    repeatedAllowOriginFails: true,
    authorizationCoveredByWildcard: true,
    localNetworkAccess: version !== null && version < 153 ? 'none' : 'local-network',
    localNetworkNeedsSecureContext: version === 154,
    hasTargetAddressSpace: false,
    highBytesAreUnsafe: true,
    contentTypeReader: 'gecko',
    safelistsRange: version === null || version >= 117,
    largestRangePosition: 2n ** 64n - 1n,
    joinsRepeatedRequestHeaders: true,
    addedByBrowser: new Map([...addedByFetch, ['alt-used', null], ['priority', null]]),
    exposedWildcardOutlivesBadItem: true,
    addressBlocks: [],
    dotLocalIsLocal: false,
    loopbackIsAsPublicAsLocal: true,
    honoursTreatAsPublic: false,
    unknownClientIsExempt: true,
    dropsEmptyFields: true,
    preflightHasRedirectMode: true,
    methodBeforeAllowHeaders: true,
    longestMaxAge: 86_400,
    unparsableMaxAge: 0,
    cacheKeepsCredentialsApart: true,
    cachedWildcard: 'never',
    methodsCachedUnlisted: ['GET', 'POST'],
  };
}
