/** Where in the exchange the browser stopped. */
export type Phase = 'preflight' | 'actual' | 'redirect';

/** Whose work it is. */
export type Owner =
  /** The code of the page, or of its service worker. */
  | 'page-code'
  | 'api-server'
  /** Whatever stands before the API: gateway, CDN, tunnel, firewall. */
  | 'proxy'
  /** The login check before the API. */
  | 'login-layer'
  /** Who gives out the tokens. */
  | 'identity-provider'
  /** A service that is plainly not the page's own. */
  | 'third-party'
  | 'browser-permission'
  | 'browser-extension'
  /** The way to the server: name, connection, a company's proxy. */
  | 'network'
  | 'nobody';

/** What is known of a reason, whatever the exchange. */
export interface ReasonFacts {
  /**
   * `blocked`: CORS or Local Network Access hid the response. `failed`: the request did not get as far as CORS, or
   * something else hid the response. `not-cors`: no browser asked CORS, where that is not plain from the request's mode.
   */
  readonly verdict: 'blocked' | 'failed' | 'not-cors';
  /** Who can change it, as a rule: what was captured may name another. */
  readonly owner: Owner;
  /**
   * Whether a test can show it: at the `server`; `not-again`, where a browser that asks again may meet nothing; `nowhere`,
   * where it lies in the page, the browser or the machine, and no response of the server changes it.
   */
  readonly shows: 'server' | 'not-again' | 'nowhere';
  /** Whether the browser refuses it before it uses a connection: there was a call, and nothing on the wire. */
  readonly neverSent: boolean;
  /** CDP's `Network.CorsError` for a response, a redirect included; null: it has no name for it. */
  readonly chromium: string | null;
  /** The same for a preflight's response, where that has a name of its own. */
  readonly chromiumPreflight?: string;
  /** Firefox's console message key; null: it logs nothing of CORS, but most of these have a message of another kind. */
  readonly firefox: string | null;
}

type Of<V> = ReasonFacts & { readonly verdict: V };
type Further = Partial<Pick<ReasonFacts, 'shows' | 'neverSent' | 'chromiumPreflight'>>;

const atServer: Required<Pick<ReasonFacts, 'shows' | 'neverSent'>> = { shows: 'server', neverSent: false };
const notAgain: Further = { shows: 'not-again' };
const nowhere: Further = { shows: 'nowhere' };
const neverSent: Further = { shows: 'nowhere', neverSent: true };

/** Firefox's key for whatever ended the request below CORS, refused redirects and local addresses included. */
export const firefoxNoSuccess = 'CORSDidNotSucceed2';

function blocked(
  owner: Owner,
  chromium: string | null,
  firefox: string | null,
  further?: Further,
): Of<'blocked'> {
  return { ...atServer, verdict: 'blocked', owner, chromium, firefox, ...further };
}

/** `Preflight` before the name is CDP's habit for the failures that a preflight's response shares with any other. */
function ofAny(name: string, firefox: string, owner: Owner = 'api-server'): Of<'blocked'> {
  return blocked(owner, name, firefox, { chromiumPreflight: `Preflight${name}` });
}

function failed(owner: Owner, further?: Further): Of<'failed'> {
  return { ...atServer, verdict: 'failed', owner, chromium: null, firefox: firefoxNoSuccess, ...further };
}

/** What ends a cross-origin request in Firefox without a CORS message. */
function silent(owner: Owner, further?: Further): Of<'failed'> {
  return { ...failed(owner, further), firefox: null };
}

/**
 * Why script could not read the response: nouns in the failing state, without the phase. Of browsers that which Chromium
 * 156 and Firefox 153 were seen to log, but for the reasons under which the one or the other cannot fail.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-CorsError
 * @see https://searchfox.org/mozilla-central/source/dom/locales/en-US/chrome/security/security.properties
 */
export const reasons = {
  // The headers of a response.
  'allow-origin-missing': ofAny('MissingAllowOriginHeader', 'CORSMissingAllowOrigin2'),
  'allow-origin-mismatch': ofAny('AllowOriginMismatch', 'CORSAllowOriginNotMatchingOrigin'),
  'allow-origin-repeated': ofAny('MultipleAllowOriginValues', 'CORSMultipleAllowOriginNotAllowed', 'proxy'),
  'allow-origin-invalid': ofAny('InvalidAllowOriginValue', 'CORSAllowOriginNotMatchingOrigin'),
  'allow-origin-wildcard-with-credentials': ofAny('WildcardOriginNotAllowed', 'CORSNotSupportingCredentials'),
  'allow-credentials-missing': ofAny('InvalidAllowCredentials', 'CORSMissingAllowCredentials'),

  // The preflight.
  'preflight-status-not-ok': blocked('api-server', 'PreflightInvalidStatus', 'CORSPreflightDidNotSucceed3'),
  'preflight-redirected': blocked(
    'page-code',
    'PreflightDisallowedRedirect',
    'CORSExternalRedirectNotAllowed',
  ),
  'allow-methods-unparsable': blocked(
    'api-server',
    'InvalidAllowMethodsPreflightResponse',
    'CORSInvalidAllowMethod',
  ),
  'allow-headers-unparsable': blocked(
    'api-server',
    'InvalidAllowHeadersPreflightResponse',
    'CORSInvalidAllowHeader',
  ),
  'method-not-allowed': blocked('api-server', 'MethodDisallowedByPreflightResponse', 'CORSMethodNotFound'),
  'header-not-allowed': blocked(
    'api-server',
    'HeaderDisallowedByPreflightResponse',
    'CORSMissingAllowHeaderFromPreflight2',
  ),

  // The way of the request.
  'redirect-with-credentials': blocked('api-server', 'RedirectContainsCredentials', firefoxNoSuccess),
  'mode-same-origin': blocked('page-code', 'DisallowedByMode', null, neverSent),
  'scheme-not-cors': blocked('page-code', 'CorsDisabledScheme', 'CORSRequestNotHttp', neverSent),
  'no-cors-redirect-mode': blocked('page-code', 'NoCorsRedirectModeNotFollow', null, neverSent),
  'cached-without-allow-origin': blocked(
    'page-code',
    'MissingAllowOriginHeader',
    'CORSMissingAllowOrigin2',
    notAgain,
  ),

  // Local Network Access, and Private Network Access before it.
  'local-network-permission-denied': blocked(
    'browser-permission',
    'LocalNetworkAccessPermissionDenied',
    firefoxNoSuccess,
    neverSent,
  ),
  'local-network-insecure-context': blocked('page-code', 'InsecureLocalNetwork', firefoxNoSuccess, neverSent),
  'local-network-space-mismatch': blocked('page-code', 'InvalidLocalNetworkAccess', null, neverSent),
  'private-network-insecure-context': blocked('page-code', 'InsecurePrivateNetwork', null, neverSent),
  'private-network-not-allowed': blocked('api-server', 'PreflightMissingAllowPrivateNetwork', null, notAgain),
  'blocked-without-trace': blocked('nobody', null, null),

  // The network.
  'dns-failed': failed('network'),
  'connection-refused': failed('network'),
  'connection-reset': failed('network'),
  'connection-timed-out': failed('network'),
  'empty-response': failed('api-server'),
  offline: failed('network', nowhere),
  'tls-failed': failed('api-server'),
  'client-certificate-required': failed('login-layer'),
  'unsafe-port': silent('api-server', neverSent),
  aborted: silent('page-code', nowhere),

  // Redirects.
  'too-many-redirects': failed('api-server'),
  'redirect-invalid': failed('api-server'),
  'redirect-body-not-replayable': failed('page-code', notAgain),
  // Redirect mode `error` met a redirect.
  'redirect-mode-error': silent('page-code'),

  // Policies.
  'opaque-response-blocked': silent('api-server', nowhere),
  'cross-origin-resource-policy': silent('api-server'),
  'cross-origin-embedder-policy': silent('api-server'),
  'mixed-content': silent('api-server', neverSent),
  'content-security-policy': silent('page-code', neverSent),
  'framing-refused': silent('api-server'),
  'document-isolation-policy': silent('api-server'),
  'connection-allowlist': silent('page-code', neverSent),
  'integrity-policy': silent('page-code', neverSent),
  'integrity-mismatch': silent('page-code', nowhere),
  'integrity-without-cors': silent('page-code', nowhere),

  // The browser.
  'blocked-in-devtools': silent('nobody', neverSent),
  'blocked-by-extension': failed('browser-extension', neverSent),
  'service-worker-failed': failed('page-code', nowhere),
  'network-error': failed('network'),

  'no-browser': { ...failed('nobody'), verdict: 'not-cors', firefox: null },
} as const satisfies Readonly<Record<string, ReasonFacts>>;

export type ReasonId = keyof typeof reasons;

type OfVerdict<V extends ReasonFacts['verdict']> = {
  [R in ReasonId]: (typeof reasons)[R]['verdict'] extends V ? R : never;
}[ReasonId];

export type BlockedReason = OfVerdict<'blocked'>;
export type FailedReason = OfVerdict<'failed'>;

/** Without the types of each row: what is known of any reason. */
export function factsOf(reason: ReasonId): ReasonFacts {
  return reasons[reason];
}

const reasonIds = Object.keys(reasons) as ReasonId[];
export const blockedReasonIds: readonly BlockedReason[] = reasonIds.filter(isBlockedReason);

export function isFailedReason(reason: ReasonId): reason is FailedReason {
  return reasons[reason].verdict === 'failed';
}

/** Whether it was CORS or Local Network Access that hid the response. */
export function isBlockedReason(reason: ReasonId): reason is BlockedReason {
  return reasons[reason].verdict === 'blocked';
}
