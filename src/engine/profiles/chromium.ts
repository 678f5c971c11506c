import { addedByFetch, fetchStandard, reservedIpv6 } from './fetch-standard.ts';
import type { Profile } from './profile.ts';

const DECIMAL = /^\d+(?:\.\d+)?$/;
const INTEGER = /^\d+$/;

/** @param version major version; null: unknown, taken for a current one */
export function chromium(version: number | null): Profile {
  return {
    ...fetchStandard,
    id: 'chromium',
    version,
    authorizationCoveredByWildcard: true,
    localNetworkAccess:
      version !== null && version < 142 ? (version < 94 ? 'none' : 'private-network') : 'local-network',
    alsoForbidden: ['user-agent'],
    alsoSafelisted: new Map([
      ['device-memory', DECIMAL],
      ['downlink', DECIMAL],
      ['dpr', DECIMAL],
      ['ect', /^(?:slow-2g|[234]g)$/],
      ['intervention', /^/],
      ['rtt', INTEGER],
      ['save-data', /^on$/i],
      ['viewport-width', INTEGER],
      ['width', INTEGER],
    ]),
    safelistsRange: version === null || version >= 99,
    largestRangePosition: 2n ** 63n - 2n,
    joinsRepeatedRequestHeaders: true,
    // Over HTTP/2 and 3 it adds `priority`; the last two are its cors_exempt_header_list.
    addedByBrowser: new Map([
      ...addedByFetch,
      ['priority', null],
      ['purpose', ['prefetch']],
      ['x-client-data', null],
    ]),
    alsoUnreadable: ['clear-site-data'],
    addressBlocks: reservedIpv6,
    loopbackIsAsPublicAsLocal: version === null || version >= 142,
    redirectEndsPreflight: true,
    redirectModeBeforeLocation: false,
    longestMaxAge: 7200,
    maxAgeIsSigned: true,
    cachesWholeResponses: true,
    longestCachedUrl: 1023,
    cachedWildcard: 'uncredentialed',
    revalidationPreflights: true,
    failedCorsCheckDropsPreflights: false,
  };
}
