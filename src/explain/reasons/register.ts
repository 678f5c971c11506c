import type { ReasonId } from '../../engine/reasons.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { aborted } from './aborted.ts';
import { allowCredentialsMissing } from './allow-credentials-missing.ts';
import { allowHeadersUnparsable } from './allow-headers-unparsable.ts';
import { allowMethodsUnparsable } from './allow-methods-unparsable.ts';
import { allowOriginInvalid } from './allow-origin-invalid.ts';
import { allowOriginMismatch } from './allow-origin-mismatch.ts';
import { allowOriginMissing } from './allow-origin-missing.ts';
import { allowOriginRepeated } from './allow-origin-repeated.ts';
import { allowOriginWildcardWithCredentials } from './allow-origin-wildcard-with-credentials.ts';
import { blockedByExtension } from './blocked-by-extension.ts';
import { blockedInDevtools } from './blocked-in-devtools.ts';
import { blockedWithoutTrace } from './blocked-without-trace.ts';
import { cachedWithoutAllowOrigin } from './cached-without-allow-origin.ts';
import { clientCertificateRequired } from './client-certificate-required.ts';
import { connectionAllowlist } from './connection-allowlist.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionReset } from './connection-reset.ts';
import { connectionTimedOut } from './connection-timed-out.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { crossOriginEmbedderPolicy } from './cross-origin-embedder-policy.ts';
import { crossOriginResourcePolicy } from './cross-origin-resource-policy.ts';
import { dnsFailed } from './dns-failed.ts';
import { documentIsolationPolicy } from './document-isolation-policy.ts';
import { emptyResponse } from './empty-response.ts';
import { framingRefused } from './framing-refused.ts';
import { headerNotAllowed } from './header-not-allowed.ts';
import { integrityMismatch } from './integrity-mismatch.ts';
import { integrityPolicy } from './integrity-policy.ts';
import { integrityWithoutCors } from './integrity-without-cors.ts';
import { localNetworkInsecureContext } from './local-network-insecure-context.ts';
import { localNetworkPermissionDenied } from './local-network-permission-denied.ts';
import { localNetworkSpaceMismatch } from './local-network-space-mismatch.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { mixedContent } from './mixed-content.ts';
import { modeSameOrigin } from './mode-same-origin.ts';
import { networkError } from './network-error.ts';
import { noBrowser } from './no-browser.ts';
import { noCorsRedirectMode } from './no-cors-redirect-mode.ts';
import { offline } from './offline.ts';
import { opaqueResponseBlocked } from './opaque-response-blocked.ts';
import { preflightRedirected } from './preflight-redirected.ts';
import { preflightStatusNotOk } from './preflight-status-not-ok.ts';
import { privateNetworkInsecureContext } from './private-network-insecure-context.ts';
import { privateNetworkNotAllowed } from './private-network-not-allowed.ts';
import { redirectBodyNotReplayable } from './redirect-body-not-replayable.ts';
import { redirectInvalid } from './redirect-invalid.ts';
import { redirectModeError } from './redirect-mode-error.ts';
import { redirectWithCredentials } from './redirect-with-credentials.ts';
import { schemeNotCors } from './scheme-not-cors.ts';
import { serviceWorkerFailed } from './service-worker-failed.ts';
import { tlsFailed } from './tls-failed.ts';
import { tooManyRedirects } from './too-many-redirects.ts';
import { unsafePort } from './unsafe-port.ts';

/** The words for every reason; one that is missing does not compile. */
export const reasonExplanations: Readonly<Record<ReasonId, ReasonExplanation>> = {
  'allow-origin-missing': allowOriginMissing,
  'allow-origin-mismatch': allowOriginMismatch,
  'allow-origin-repeated': allowOriginRepeated,
  'allow-origin-invalid': allowOriginInvalid,
  'allow-origin-wildcard-with-credentials': allowOriginWildcardWithCredentials,
  'allow-credentials-missing': allowCredentialsMissing,
  'preflight-status-not-ok': preflightStatusNotOk,
  'preflight-redirected': preflightRedirected,
  'allow-methods-unparsable': allowMethodsUnparsable,
  'allow-headers-unparsable': allowHeadersUnparsable,
  'method-not-allowed': methodNotAllowed,
  'header-not-allowed': headerNotAllowed,
  'redirect-with-credentials': redirectWithCredentials,
  'mode-same-origin': modeSameOrigin,
  'scheme-not-cors': schemeNotCors,
  'no-cors-redirect-mode': noCorsRedirectMode,
  'cached-without-allow-origin': cachedWithoutAllowOrigin,
  'local-network-permission-denied': localNetworkPermissionDenied,
  'local-network-insecure-context': localNetworkInsecureContext,
  'local-network-space-mismatch': localNetworkSpaceMismatch,
  'private-network-insecure-context': privateNetworkInsecureContext,
  'private-network-not-allowed': privateNetworkNotAllowed,
  'blocked-without-trace': blockedWithoutTrace,
  'dns-failed': dnsFailed,
  'connection-refused': connectionRefused,
  'connection-reset': connectionReset,
  'connection-timed-out': connectionTimedOut,
  'empty-response': emptyResponse,
  offline: offline,
  'tls-failed': tlsFailed,
  'client-certificate-required': clientCertificateRequired,
  'unsafe-port': unsafePort,
  aborted: aborted,
  'too-many-redirects': tooManyRedirects,
  'redirect-invalid': redirectInvalid,
  'redirect-body-not-replayable': redirectBodyNotReplayable,
  'redirect-mode-error': redirectModeError,
  'opaque-response-blocked': opaqueResponseBlocked,
  'cross-origin-resource-policy': crossOriginResourcePolicy,
  'cross-origin-embedder-policy': crossOriginEmbedderPolicy,
  'mixed-content': mixedContent,
  'content-security-policy': contentSecurityPolicy,
  'framing-refused': framingRefused,
  'document-isolation-policy': documentIsolationPolicy,
  'connection-allowlist': connectionAllowlist,
  'integrity-policy': integrityPolicy,
  'integrity-mismatch': integrityMismatch,
  'integrity-without-cors': integrityWithoutCors,
  'blocked-in-devtools': blockedInDevtools,
  'blocked-by-extension': blockedByExtension,
  'service-worker-failed': serviceWorkerFailed,
  'network-error': networkError,
  'no-browser': noBrowser,
};
