import type { AddressSpace } from '../exchange.ts';

/** An address block in CIDR notation and the space its addresses are in. */
export type AddressBlock = readonly [block: string, space: AddressSpace];

/**
 * Where browsers differ from the Fetch standard and from each other, as data.
 * Each field is one difference; the engine has no other knowledge of browsers.
 * "Seen" means: in Chromium 156, Firefox 153 and WebKitGTK 2.50.
 */
export interface Profile {
  readonly id: 'fetch-standard' | 'chromium' | 'firefox' | 'webkit';
  /** Major version, where the browser is known. */
  readonly version: number | null;

  /** Firefox counts `Access-Control-Allow-Origin` fields before reading them (nsCORSListenerProxy.cpp, CheckRequestApproved). */
  readonly repeatedAllowOriginFails: boolean;
  /** `Access-Control-Allow-Headers: *` lets Authorization through, against the standard (features CorsNonWildcardRequestHeadersSupport; network.cors_preflight.authorization_covered_by_wildcard). */
  readonly authorizationCoveredByWildcard: boolean;
  /** What is asked of a request to a less public address space: Chromium 94 to 141 Private, from 142 Local Network Access; Firefox from 153. */
  readonly localNetworkAccess: 'none' | 'private-network' | 'local-network';

  /**
   * Whether a page that is no secure context is refused the local network outright, rather than the person asked. Firefox
   * did so in version 154 alone (network.lna.block_insecure_contexts).
   */
  readonly localNetworkNeedsSecureContext: boolean;

  /** Whether script can say by `targetAddressSpace` where a request is to go, and be held to it. Not in Firefox. */
  readonly hasTargetAddressSpace: boolean;

  /**
   * Names scripts cannot set besides Fetch's forbidden request-headers. Chromium kept `user-agent` when Fetch let
   * it go: seen, it is dropped without a preflight; Firefox sends it, with one.
   */
  readonly alsoForbidden: readonly string[];

  /**
   * Names safelisted beyond Fetch's five, with the values they are safelisted for. Chromium's client hints and
   * `intervention` (services/network/public/cpp/cors/cors.cc, IsCorsSafelistedHeader; seen). Its `sec-ch-*` names
   * are left out: they are forbidden to scripts before the safelist is asked.
   */
  readonly alsoSafelisted: ReadonlyMap<string, RegExp>;

  /** Whether 0x80 to 0xFF count as CORS-unsafe request-header bytes. Firefox compares signed bytes; seen. */
  readonly highBytesAreUnsafe: boolean;

  /**
   * How `Content-Type` is read. `mime-type`: Fetch's "parse a MIME type", and Chromium's reader, which agree.
   * `gecko`: Firefox's, which refuses commas and a spare `;` at the end; seen.
   */
  readonly contentTypeReader: 'mime-type' | 'gecko';

  /** Whether `Range` may go without a preflight at all: Chromium since 99, Firefox since 117, Safari since 16 (browser-compat-data). */
  readonly safelistsRange: boolean;

  /** Whether the unit of a safelisted `Range` may be in any case, such as `Bytes=0-`. WebKit (HTTPParsers.cpp, parseRange; seen). */
  readonly rangeUnitIgnoresCase: boolean;

  /**
   * The largest position a safelisted `Range` may name; null: any. Chromium refuses what saturates an int64 and
   * Firefox what does not fit a uint64; seen.
   */
  readonly largestRangePosition: bigint | null;

  /**
   * Whether request headers of one name are judged as the one joined value that goes over the wire. Both browsers
   * do, seen: two `Accept` of 65 bytes make a preflight, which Fetch, judging each, does not ask for.
   */
  readonly joinsRepeatedRequestHeaders: boolean;

  /**
   * Headers the browser puts on the wire of a CORS request by itself although scripts can set them too, with the
   * values it gives them; null: any. The browser's own are never counted when it asks whether a preflight is needed.
   */
  readonly addedByBrowser: ReadonlyMap<string, readonly string[] | null>;

  /** Response headers no script can read besides Fetch's forbidden ones. Chromium keeps `Clear-Site-Data` back; seen. */
  readonly alsoUnreadable: readonly string[];

  /**
   * Whether a `*` in `Access-Control-Expose-Headers` still exposes everything when a bad item follows it. Firefox's
   * `fetch()` (InternalHeaders::CORSHeaders; seen), though not its XMLHttpRequest.
   */
  readonly exposedWildcardOutlivesBadItem: boolean;

  /**
   * Address blocks besides those that all agree on, asked first. The specification's own, Chromium's
   * (ip_address_space_util.cc) and none of Firefox's (netwerk/dns/DNS.cpp, NetAddr::GetIpAddressSpace).
   */
  readonly addressBlocks: readonly AddressBlock[];

  /** Whether names under `.local` are in the local space before they are resolved. Firefox looks at addresses alone. */
  readonly dotLocalIsLocal: boolean;

  /**
   * Whether a page in the local space may reach loopback. Under Local Network Access Chromium takes the two as one
   * (local_network_access_checker.cc) and Firefox skips the check (network.lna.local-network-to-localhost.skip-checks);
   * Private Network Access and the specification tell them apart.
   */
  readonly loopbackIsAsPublicAsLocal: boolean;

  /** Whether `treat-as-public-address` in its Content-Security-Policy makes a document public. Chromium. */
  readonly honoursTreatAsPublic: boolean;

  /** Whether a page in no known space may reach any. Firefox gates public and local pages only (nsNetUtil.cpp). */
  readonly unknownClientIsExempt: boolean;

  /**
   * Whether empty fields are left out when fields of one name are joined: to Firefox two
   * `Access-Control-Allow-Credentials`, one of them empty, are the other (nsHttpHeaderArray::MergeHeader; seen).
   */
  readonly dropsEmptyFields: boolean;

  /** Whether a redirect ends a preflight before its CORS check. Chromium and WebKit; Fetch and Firefox check first; seen. */
  readonly redirectEndsPreflight: boolean;

  /** Whether a secure page's plain http to its own machine is mixed content too. WebKit (MixedContentChecker.cpp; seen). */
  readonly loopbackIsMixedContent: boolean;

  /** Whether a preflight's status is asked before its CORS check. WebKit; seen. */
  readonly preflightStatusBeforeCors: boolean;

  /**
   * Whether user info in a Location by which a request leaves the page's own origin is refused only when the next URL's
   * preflight has passed. WebKit asks in the network process first, and then in the page's; seen.
   */
  readonly userInfoAskedAfterPreflight: boolean;

  /**
   * Whether redirect mode `error` is asked before what Location holds. Chromium looks at Location first: seen, user info
   * in it is what a refused redirect is told to have failed for.
   */
  readonly redirectModeBeforeLocation: boolean;

  /** Whether redirect mode `error` lets a redirect status without a Location through, as an ordinary response. WebKit; seen. */
  readonly refusesRedirectsWithLocationOnly: boolean;

  /**
   * Whether a redirect of another origin is checked as one with credentials where the first URL was the page's own and the mode
   * is `same-origin`: `*` does not do then. A response that is no redirect is checked by what was sent, as by Fetch. WebKit.
   */
  readonly redirectsKeepCredentials: boolean;

  /**
   * Whether a preflight has its request's redirect mode, so that a redirect it may not follow is but a wrong status.
   * Firefox; seen.
   */
  readonly preflightHasRedirectMode: boolean;

  /**
   * Whether the preflight of a redirected request goes on asking for names that the request has lost on the way, as it
   * loses Authorization to another origin. WebKit (NetworkLoadChecker.cpp, checkCORSRequestWithPreflight; seen).
   */
  readonly redirectedPreflightAsksAll: boolean;

  /** Whether the method is looked for before `Access-Control-Allow-Headers` is parsed. Firefox; seen. */
  readonly methodBeforeAllowHeaders: boolean;

  /** The most seconds a preflight is remembered; null: Fetch leaves it to browsers. */
  readonly longestMaxAge: number | null;

  /** Whether `Access-Control-Max-Age` is read as an int64, so that `-1` is 0 and `+20` is 20. Chromium; seen. */
  readonly maxAgeIsSigned: boolean;

  /** The seconds an `Access-Control-Max-Age` that is no number stands for. Firefox then remembers nothing; seen. */
  readonly unparsableMaxAge: number;

  /**
   * Whether the preflight cache holds one response for each URL, the latest, and asks it alone. Chromium's does
   * (services/network/cors/preflight_cache.cc); Fetch's and Firefox's hold methods and names one by one.
   */
  readonly cachesWholeResponses: boolean;

  /** Longer URLs are not remembered; null: any are. Chromium stops below 1,024 characters; seen. */
  readonly longestCachedUrl: number | null;

  /** Whether a response to a request with credentials is of no use to one without. Firefox; seen. */
  readonly cacheKeepsCredentialsApart: boolean;

  /**
   * What a remembered `*` covers. `uncredentialed`: anything, unless it came with credentials. Firefox: nothing,
   * so that every request preflights again; seen.
   */
  readonly cachedWildcard: 'always' | 'uncredentialed' | 'never';

  /** Methods that need not be listed for the cache to serve them. Firefox wants HEAD to be; seen. */
  readonly methodsCachedUnlisted: readonly string[];

  /** Whether `cache: 'no-cache'` and a reload, which send `max-age=0`, preflight again as well. Chromium; seen. */
  readonly revalidationPreflights: boolean;

  /** Whether a response that fails the CORS check makes its preflight forgotten. Chromium remembers it; seen. */
  readonly failedCorsCheckDropsPreflights: boolean;
}
