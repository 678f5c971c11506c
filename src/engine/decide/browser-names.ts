import type { Evidence } from '../decision.ts';
import {
  type BlockedReason,
  blockedReasonIds,
  type FailedReason,
  isBlockedReason,
  type Phase,
  type ReasonId,
} from '../reasons.ts';

/** What the browsers call a failure, in each phase it can happen in. */
interface Names {
  /** CDP's `Network.CorsError` for a response, a redirect included; null: it has no name for it. */
  readonly response: string | null;
  /** The same for a preflight's response, where that has a name of its own. */
  readonly preflight?: string;
  /** Firefox's console message key; null: it logs nothing. */
  readonly firefox: string | null;
}

/** `Preflight` before the name is CDP's habit for the failures that a preflight's response shares with any other. */
function shared(response: string, firefox: string): Names {
  return { response, preflight: `Preflight${response}`, firefox };
}

/** Firefox's key for whatever ended the request below CORS, refused redirects and local addresses included. */
const noSuccess = 'CORSDidNotSucceed2';

/**
 * What Chromium 156 and Firefox 153 were seen to log, but for the reasons under which the one or the other cannot fail.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-CorsError
 * @see https://searchfox.org/mozilla-central/source/dom/locales/en-US/chrome/security/security.properties
 */
const names: Readonly<Record<BlockedReason, Names>> = {
  'allow-origin-missing': shared('MissingAllowOriginHeader', 'CORSMissingAllowOrigin2'),
  'allow-origin-mismatch': shared('AllowOriginMismatch', 'CORSAllowOriginNotMatchingOrigin'),
  'allow-origin-repeated': shared('MultipleAllowOriginValues', 'CORSMultipleAllowOriginNotAllowed'),
  'allow-origin-invalid': shared('InvalidAllowOriginValue', 'CORSAllowOriginNotMatchingOrigin'),
  'allow-origin-wildcard-with-credentials': shared(
    'WildcardOriginNotAllowed',
    'CORSNotSupportingCredentials',
  ),
  'allow-credentials-missing': shared('InvalidAllowCredentials', 'CORSMissingAllowCredentials'),
  'preflight-status-not-ok': { response: 'PreflightInvalidStatus', firefox: 'CORSPreflightDidNotSucceed3' },
  'preflight-redirected': {
    response: 'PreflightDisallowedRedirect',
    firefox: 'CORSExternalRedirectNotAllowed',
  },
  'allow-methods-unparsable': {
    response: 'InvalidAllowMethodsPreflightResponse',
    firefox: 'CORSInvalidAllowMethod',
  },
  'allow-headers-unparsable': {
    response: 'InvalidAllowHeadersPreflightResponse',
    firefox: 'CORSInvalidAllowHeader',
  },
  'method-not-allowed': { response: 'MethodDisallowedByPreflightResponse', firefox: 'CORSMethodNotFound' },
  'header-not-allowed': {
    response: 'HeaderDisallowedByPreflightResponse',
    firefox: 'CORSMissingAllowHeaderFromPreflight2',
  },
  'redirect-with-credentials': { response: 'RedirectContainsCredentials', firefox: noSuccess },
  'mode-same-origin': { response: 'DisallowedByMode', firefox: null },
  'scheme-not-cors': { response: 'CorsDisabledScheme', firefox: 'CORSRequestNotHttp' },
  'no-cors-redirect-mode': { response: 'NoCorsRedirectModeNotFollow', firefox: null },
  'cached-without-allow-origin': { response: 'MissingAllowOriginHeader', firefox: 'CORSMissingAllowOrigin2' },
  'local-network-permission-denied': { response: 'LocalNetworkAccessPermissionDenied', firefox: noSuccess },
  'local-network-insecure-context': { response: 'InsecureLocalNetwork', firefox: noSuccess },
  'local-network-space-mismatch': { response: 'InvalidLocalNetworkAccess', firefox: null },
  'private-network-insecure-context': { response: 'InsecurePrivateNetwork', firefox: null },
  'private-network-not-allowed': { response: 'PreflightMissingAllowPrivateNetwork', firefox: null },
  'blocked-without-trace': { response: null, firefox: null },
};

/** CDP's `Network.CorsError`, or null where there is none: not blocked, or nothing to name it by. */
export function corsErrorName(
  reason: ReasonId | null,
  phase: Phase | null,
  evidence: Evidence,
): string | null {
  if (reason === null || !isBlockedReason(reason)) return null;
  // Chromium told a wrong value of the header from a missing one.
  if (reason === 'private-network-not-allowed' && evidence.allowed !== undefined) {
    return 'PreflightInvalidAllowPrivateNetwork';
  }
  const { response, preflight } = names[reason];
  return phase === 'preflight' ? (preflight ?? response) : response;
}

/** The reasons that a browser's name for a failure may stand for, the likeliest first. */
export interface NameMeaning {
  readonly reasons: readonly BlockedReason[];
  /** null: the name is the same in each. */
  readonly phase: Phase | null;
}

/** `corsErrorName` read backwards. No reasons: it is not a name of ours. */
export function meaningOfCorsError(name: string): NameMeaning {
  const reasons =
    name === 'PreflightInvalidAllowPrivateNetwork'
      ? (['private-network-not-allowed'] as const)
      : reasonsNamed(({ response, preflight }) => response === name || preflight === name);
  return { reasons, phase: /Preflight/.test(name) ? 'preflight' : null };
}

/** `firefoxKey` read backwards, as far as it names a block. */
export function reasonsOfFirefoxKey(key: string): readonly BlockedReason[] {
  return reasonsNamed(({ firefox }) => firefox === key);
}

function reasonsNamed(isIt: (each: Names) => boolean): readonly BlockedReason[] {
  return blockedReasonIds.filter((reason) => isIt(names[reason]));
}

/** What ends a cross-origin request in Firefox without a CORS message; most have a message of another kind. */
const silent: ReadonlySet<FailedReason> = new Set<FailedReason>([
  'aborted',
  'unsafe-port',
  'redirect-mode-error',
  'opaque-response-blocked',
  'cross-origin-resource-policy',
  'cross-origin-embedder-policy',
  'mixed-content',
  'content-security-policy',
  'framing-refused',
  'document-isolation-policy',
  'connection-allowlist',
  'integrity-policy',
  'integrity-mismatch',
  'integrity-without-cors',
  'blocked-in-devtools',
]);

/** Schemes that Firefox lets no page load from; refused before CORS is asked. */
const unlinkable: ReadonlySet<string> = new Set([
  'about',
  'blob',
  'chrome',
  'file',
  'moz-extension',
  'resource',
  'view-source',
]);

/**
 * Firefox's console message key, or null where it logs none. It has no keys of its own for a preflight's response.
 * After a failed preflight or redirect it logs `CORSDidNotSucceed2` as well: this is the first, which says why.
 */
export function firefoxKey(reason: ReasonId | null, phase: Phase | null, evidence: Evidence): string | null {
  if (reason === null) return null;
  if (reason === 'no-browser') return null;
  // A redirect that may not be followed is a request that failed, whatever forbids it.
  const ofRedirect =
    phase === 'redirect' && (reason === 'content-security-policy' || reason === 'mixed-content');
  if (!isBlockedReason(reason)) return silent.has(reason) && !ofRedirect ? null : noSuccess;
  // What a redirect leads to is refused before it is asked for: all that is left is a request that failed.
  if (reason === 'scheme-not-cors' && phase === 'redirect') return noSuccess;
  if (reason === 'scheme-not-cors' && unlinkable.has(evidence.scheme ?? '')) return null;
  // It counts fields: two origins in one are to it one origin, and not ours.
  if (reason === 'allow-origin-repeated' && evidence.fields === '1')
    return names['allow-origin-mismatch'].firefox;
  return names[reason].firefox;
}
