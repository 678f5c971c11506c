/** Where in the exchange the browser stopped. */
export type Phase = 'preflight' | 'actual' | 'redirect';

/**
 * Why script could not read the response: nouns in the failing state, without the phase.
 * `blocked`: CORS or Local Network Access.
 */
export const blockedReasonIds = [
  'allow-origin-missing',
  'allow-origin-mismatch',
  'allow-origin-repeated',
  'allow-origin-invalid',
  'allow-origin-wildcard-with-credentials',
  'allow-credentials-missing',
  'preflight-status-not-ok',
  'preflight-redirected',
  'allow-methods-unparsable',
  'allow-headers-unparsable',
  'method-not-allowed',
  'header-not-allowed',
  'redirect-with-credentials',
  'mode-same-origin',
  'scheme-not-cors',
  'no-cors-redirect-mode',
  'cached-without-allow-origin',
  'local-network-permission-denied',
  'local-network-insecure-context',
  'local-network-space-mismatch',
  'private-network-insecure-context',
  'private-network-not-allowed',
  'blocked-without-trace',
] as const;

export type BlockedReason = (typeof blockedReasonIds)[number];

/** `failed`: the request did not get as far as CORS, or something else hid the response. */
export const failedReasonIds = [
  'dns-failed',
  'connection-refused',
  'connection-reset',
  'connection-timed-out',
  'empty-response',
  'offline',
  'tls-failed',
  'client-certificate-required',
  'unsafe-port',
  'aborted',
  'too-many-redirects',
  'redirect-invalid',
  'redirect-body-not-replayable',
  // redirect mode `error` met a redirect
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
  'blocked-by-extension',
  'service-worker-failed',
  'network-error',
] as const;

export type FailedReason = (typeof failedReasonIds)[number];

/** `not-cors`: why no browser asked CORS, where that is not plain from the request's mode. */
export const notCorsReasonIds = ['no-browser'] as const;

export type NotCorsReason = (typeof notCorsReasonIds)[number];

export type ReasonId = BlockedReason | FailedReason | NotCorsReason;

const blocked: ReadonlySet<ReasonId> = new Set(blockedReasonIds);

const failed: ReadonlySet<ReasonId> = new Set(failedReasonIds);

export function isFailedReason(reason: ReasonId): reason is FailedReason {
  return failed.has(reason);
}

/** Whether it was CORS or Local Network Access that hid the response. */
export function isBlockedReason(reason: ReasonId): reason is BlockedReason {
  return blocked.has(reason);
}
