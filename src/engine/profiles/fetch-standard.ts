import type { AddressBlock, Profile } from './profile.ts';

/** Fetch's "HTTP-network-or-cache fetch" and, for `last-event-id`, HTML's EventSource; seen in both browsers. */
export const addedByFetch: Profile['addedByBrowser'] = new Map([
  ['accept-language', null],
  ['cache-control', ['max-age=0', 'no-cache']],
  ['if-modified-since', null],
  ['if-none-match', null],
  ['if-range', null],
  ['last-event-id', null],
  ['pragma', ['no-cache']],
  ['user-agent', null],
]);

/** Local to the specification and to Chromium. */
export const reservedIpv6: readonly AddressBlock[] = [
  ['2001:db8::/32', 'local'],
  ['3fff::/20', 'local'],
  ['fec0::/10', 'local'],
];

/** Every algorithm by the letter. */
export const fetchStandard: Profile = {
  id: 'fetch-standard',
  version: null,
  repeatedAllowOriginFails: false,
  authorizationCoveredByWildcard: false,
  localNetworkAccess: 'none',
  localNetworkNeedsSecureContext: true,
  hasTargetAddressSpace: true,
  alsoForbidden: [],
  alsoSafelisted: new Map(),
  highBytesAreUnsafe: false,
  contentTypeReader: 'mime-type',
  safelistsRange: true,
  rangeUnitIgnoresCase: false,
  largestRangePosition: null,
  joinsRepeatedRequestHeaders: false,
  addedByBrowser: addedByFetch,
  alsoUnreadable: [],
  exposedWildcardOutlivesBadItem: false,
  addressBlocks: [['198.18.0.0/15', 'loopback'], ...reservedIpv6],
  dotLocalIsLocal: true,
  loopbackIsAsPublicAsLocal: false,
  honoursTreatAsPublic: true,
  unknownClientIsExempt: false,
  dropsEmptyFields: false,
  redirectEndsPreflight: false,
  loopbackIsMixedContent: false,
  preflightStatusBeforeCors: false,
  userInfoAskedAfterPreflight: false,
  redirectModeBeforeLocation: true,
  refusesRedirectsWithLocationOnly: false,
  redirectsKeepCredentials: false,
  preflightHasRedirectMode: false,
  redirectedPreflightAsksAll: false,
  methodBeforeAllowHeaders: false,
  longestMaxAge: null,
  maxAgeIsSigned: false,
  unparsableMaxAge: 5,
  cachesWholeResponses: false,
  longestCachedUrl: null,
  cacheKeepsCredentialsApart: false,
  cachedWildcard: 'always',
  methodsCachedUnlisted: ['GET', 'HEAD', 'POST'],
  revalidationPreflights: false,
  failedCorsCheckDropsPreflights: true,
};
