import { describe, expect, test } from 'vitest';
import { corsErrorName, firefoxKey } from '../../../src/engine/decide/browser-names.ts';
import type { Evidence } from '../../../src/engine/decision.ts';
import { blockedReasonIds, type Phase, type ReasonId } from '../../../src/engine/reasons.ts';
import { failedReasonIds } from '../reason-ids.ts';

type Row = readonly [
  reason: ReasonId,
  phase: Phase | null,
  corsError: string | null,
  firefoxKey: string | null,
  evidence?: Evidence,
];

/** What each failure is called in each phase it can happen in: CDP's name in Chromium 156, the first key in Firefox 153. */
const blocked: readonly Row[] = [
  ['allow-origin-missing', 'actual', 'MissingAllowOriginHeader', 'CORSMissingAllowOrigin2'],
  ['allow-origin-missing', 'redirect', 'MissingAllowOriginHeader', 'CORSMissingAllowOrigin2'],
  ['allow-origin-missing', 'preflight', 'PreflightMissingAllowOriginHeader', 'CORSMissingAllowOrigin2'],
  ['allow-origin-mismatch', 'actual', 'AllowOriginMismatch', 'CORSAllowOriginNotMatchingOrigin'],
  ['allow-origin-mismatch', 'redirect', 'AllowOriginMismatch', 'CORSAllowOriginNotMatchingOrigin'],
  ['allow-origin-mismatch', 'preflight', 'PreflightAllowOriginMismatch', 'CORSAllowOriginNotMatchingOrigin'],
  [
    'allow-origin-repeated',
    'actual',
    'MultipleAllowOriginValues',
    'CORSMultipleAllowOriginNotAllowed',
    { fields: '2' },
  ],
  [
    'allow-origin-repeated',
    'actual',
    'MultipleAllowOriginValues',
    'CORSAllowOriginNotMatchingOrigin',
    { fields: '1' },
  ],
  [
    'allow-origin-repeated',
    'redirect',
    'MultipleAllowOriginValues',
    'CORSMultipleAllowOriginNotAllowed',
    { fields: '3' },
  ],
  [
    'allow-origin-repeated',
    'preflight',
    'PreflightMultipleAllowOriginValues',
    'CORSMultipleAllowOriginNotAllowed',
    { fields: '2' },
  ],
  [
    'allow-origin-repeated',
    'preflight',
    'PreflightMultipleAllowOriginValues',
    'CORSAllowOriginNotMatchingOrigin',
    { fields: '1' },
  ],
  ['allow-origin-invalid', 'actual', 'InvalidAllowOriginValue', 'CORSAllowOriginNotMatchingOrigin'],
  ['allow-origin-invalid', 'redirect', 'InvalidAllowOriginValue', 'CORSAllowOriginNotMatchingOrigin'],
  [
    'allow-origin-invalid',
    'preflight',
    'PreflightInvalidAllowOriginValue',
    'CORSAllowOriginNotMatchingOrigin',
  ],
  [
    'allow-origin-wildcard-with-credentials',
    'actual',
    'WildcardOriginNotAllowed',
    'CORSNotSupportingCredentials',
  ],
  [
    'allow-origin-wildcard-with-credentials',
    'redirect',
    'WildcardOriginNotAllowed',
    'CORSNotSupportingCredentials',
  ],
  [
    'allow-origin-wildcard-with-credentials',
    'preflight',
    'PreflightWildcardOriginNotAllowed',
    'CORSNotSupportingCredentials',
  ],
  ['allow-credentials-missing', 'actual', 'InvalidAllowCredentials', 'CORSMissingAllowCredentials'],
  ['allow-credentials-missing', 'redirect', 'InvalidAllowCredentials', 'CORSMissingAllowCredentials'],
  [
    'allow-credentials-missing',
    'preflight',
    'PreflightInvalidAllowCredentials',
    'CORSMissingAllowCredentials',
  ],
  ['preflight-status-not-ok', 'preflight', 'PreflightInvalidStatus', 'CORSPreflightDidNotSucceed3'],
  ['preflight-redirected', 'preflight', 'PreflightDisallowedRedirect', 'CORSExternalRedirectNotAllowed'],
  ['allow-methods-unparsable', 'preflight', 'InvalidAllowMethodsPreflightResponse', 'CORSInvalidAllowMethod'],
  ['allow-headers-unparsable', 'preflight', 'InvalidAllowHeadersPreflightResponse', 'CORSInvalidAllowHeader'],
  ['method-not-allowed', 'preflight', 'MethodDisallowedByPreflightResponse', 'CORSMethodNotFound'],
  [
    'header-not-allowed',
    'preflight',
    'HeaderDisallowedByPreflightResponse',
    'CORSMissingAllowHeaderFromPreflight2',
  ],
  ['redirect-with-credentials', 'redirect', 'RedirectContainsCredentials', 'CORSDidNotSucceed2'],
  ['mode-same-origin', 'actual', 'DisallowedByMode', null],
  ['mode-same-origin', 'redirect', 'DisallowedByMode', null],
  ['scheme-not-cors', 'actual', 'CorsDisabledScheme', 'CORSRequestNotHttp', { scheme: 'ftp' }],
  ['scheme-not-cors', 'actual', 'CorsDisabledScheme', 'CORSRequestNotHttp', { scheme: 'chrome-extension' }],
  ['scheme-not-cors', 'actual', 'CorsDisabledScheme', null, { scheme: 'file' }],
  ['scheme-not-cors', 'actual', 'CorsDisabledScheme', null, { scheme: 'chrome' }],
  ['scheme-not-cors', 'redirect', 'CorsDisabledScheme', 'CORSDidNotSucceed2', { scheme: 'foo' }],
  ['no-cors-redirect-mode', 'actual', 'NoCorsRedirectModeNotFollow', null],
  ['cached-without-allow-origin', 'actual', 'MissingAllowOriginHeader', 'CORSMissingAllowOrigin2'],
  ['local-network-permission-denied', 'actual', 'LocalNetworkAccessPermissionDenied', 'CORSDidNotSucceed2'],
  ['local-network-permission-denied', 'redirect', 'LocalNetworkAccessPermissionDenied', 'CORSDidNotSucceed2'],
  [
    'local-network-permission-denied',
    'preflight',
    'LocalNetworkAccessPermissionDenied',
    'CORSDidNotSucceed2',
  ],
  ['local-network-insecure-context', 'actual', 'InsecureLocalNetwork', 'CORSDidNotSucceed2'],
  ['local-network-insecure-context', 'preflight', 'InsecureLocalNetwork', 'CORSDidNotSucceed2'],
  ['local-network-space-mismatch', 'actual', 'InvalidLocalNetworkAccess', null],
  ['local-network-space-mismatch', 'preflight', 'InvalidLocalNetworkAccess', null],
  ['private-network-insecure-context', 'actual', 'InsecurePrivateNetwork', null],
  ['private-network-not-allowed', 'preflight', 'PreflightMissingAllowPrivateNetwork', null],
  [
    'private-network-not-allowed',
    'preflight',
    'PreflightInvalidAllowPrivateNetwork',
    null,
    { allowed: 'yes' },
  ],
  ['blocked-without-trace', null, null, null],
];

/** Below CORS: no CDP name; one Firefox key for what broke, none for what was refused by other rules. */
const failed: readonly Row[] = [
  ['dns-failed', 'actual', null, 'CORSDidNotSucceed2'],
  ['connection-refused', 'actual', null, 'CORSDidNotSucceed2'],
  ['connection-refused', 'preflight', null, 'CORSDidNotSucceed2'],
  ['connection-reset', 'actual', null, 'CORSDidNotSucceed2'],
  ['connection-timed-out', 'actual', null, 'CORSDidNotSucceed2'],
  ['empty-response', 'preflight', null, 'CORSDidNotSucceed2'],
  ['offline', 'actual', null, 'CORSDidNotSucceed2'],
  ['tls-failed', 'actual', null, 'CORSDidNotSucceed2'],
  ['client-certificate-required', 'actual', null, 'CORSDidNotSucceed2'],
  ['too-many-redirects', 'redirect', null, 'CORSDidNotSucceed2'],
  ['redirect-invalid', 'redirect', null, 'CORSDidNotSucceed2', { location: 'http://' }],
  ['redirect-invalid', 'redirect', null, 'CORSDidNotSucceed2', { location: '//', url: 'http://a.test/' }],
  ['redirect-invalid', 'redirect', null, 'CORSDidNotSucceed2', { location: 'data:,x' }],
  ['redirect-invalid', 'redirect', null, 'CORSDidNotSucceed2', { location: 'file:///x' }],
  ['redirect-invalid', 'redirect', null, 'CORSDidNotSucceed2'],
  ['redirect-body-not-replayable', 'redirect', null, 'CORSDidNotSucceed2'],
  ['service-worker-failed', 'actual', null, 'CORSDidNotSucceed2'],
  ['network-error', 'actual', null, 'CORSDidNotSucceed2'],
  ['blocked-by-extension', 'actual', null, 'CORSDidNotSucceed2'],
  ['aborted', 'actual', null, null],
  ['unsafe-port', 'actual', null, null],
  ['redirect-mode-error', 'redirect', null, null],
  ['opaque-response-blocked', 'actual', null, null],
  ['cross-origin-resource-policy', 'actual', null, null],
  ['cross-origin-embedder-policy', 'actual', null, null],
  ['mixed-content', 'actual', null, null],
  ['mixed-content', 'redirect', null, 'CORSDidNotSucceed2'],
  ['content-security-policy', 'actual', null, null],
  ['framing-refused', 'actual', null, null],
  ['document-isolation-policy', 'actual', null, null],
  ['connection-allowlist', 'actual', null, null],
  ['integrity-policy', 'actual', null, null],
  ['integrity-mismatch', 'actual', null, null],
  ['integrity-without-cors', 'actual', null, null],
  ['blocked-in-devtools', 'actual', null, null],
];

const rows = [...blocked, ...failed];

const whole = rows.map(([reason, phase, corsError, key, evidence = {}]) => {
  return [reason, phase, corsError, key, evidence] as const;
});

test.each(whole)('%s in phase %s: CDP %s, Firefox %s %j', (reason, phase, corsError, key, evidence) => {
  expect(corsErrorName(reason, phase, evidence)).toBe(corsError);
  expect(firefoxKey(reason, phase, evidence)).toBe(key);
});

describe('the table is whole', () => {
  test('every reason has a row', () => {
    const inTable = new Set(rows.map(([reason]) => reason));
    expect([...blockedReasonIds, ...failedReasonIds].filter((reason) => !inTable.has(reason))).toEqual([]);
  });

  test('what the CORS check can say of one response it can say of a preflight, an actual one and a redirect', () => {
    for (const reason of blockedReasonIds.filter(
      (id) => id.startsWith('allow-origin-') || id === 'allow-credentials-missing',
    )) {
      const phases = new Set(blocked.filter(([id]) => id === reason).map(([, phase]) => phase));
      expect([reason, [...phases].sort()]).toEqual([reason, ['actual', 'preflight', 'redirect']]);
    }
  });

  test('Chromium has a name for whatever was blocked, if the capture shows by what', () => {
    const unnamed = blockedReasonIds.filter((reason) => corsErrorName(reason, 'actual', {}) === null);
    expect(unnamed).toEqual(['blocked-without-trace']);
  });
});

test('what was not blocked has no name', () => {
  expect(corsErrorName(null, null, {})).toBeNull();
  expect(firefoxKey(null, null, {})).toBeNull();
});
