/** The few words of a row for each reason why CORS or Local Network Access hid a response; its sentence is in summaries. */
export const labelsBlocked = {
  'reason.allow-origin-missing.label.preflight': 'No Allow-Origin on preflight',
  'reason.allow-origin-missing.label.actual': 'No Allow-Origin header',
  'reason.allow-origin-missing.label.redirected': 'No Allow-Origin after redirect',
  'reason.allow-origin-missing.label.redirect': 'Redirect has no Allow-Origin',
  'reason.allow-origin-missing.label.server-error': 'Server error {status} comes first',
  'reason.allow-origin-missing.label.refused': 'Refused with {status}',
  'reason.allow-origin-missing.label.preflight-status': 'Preflight got {status}',

  'reason.allow-origin-mismatch.label.differs-by': 'Origin differs by {part}',
  'reason.allow-origin-mismatch.label.pattern': 'Allow-Origin is a pattern',
  'reason.allow-origin-mismatch.label.case': 'Origin differs in capitals',
  'reason.allow-origin-mismatch.label.scheme': 'Origin is {part}, not {wanted}',
  'reason.allow-origin-mismatch.label.port': 'Origin differs in port',
  'reason.allow-origin-mismatch.label.subdomain': 'Another subdomain is allowed',
  'reason.allow-origin-mismatch.label.localhost-names': '{part} is not {wanted}',
  'reason.allow-origin-mismatch.label.null-allowed': 'Allow-Origin is {part}',
  'reason.allow-origin-mismatch.label.null-page': 'Page has no origin',
  'reason.allow-origin-mismatch.label.null-after-redirect': 'Origin null after redirect',
  'reason.allow-origin-mismatch.label.whitespace': 'Stray space in Allow-Origin',
  'reason.allow-origin-mismatch.label.other': 'Another origin is allowed',

  'reason.allow-origin-repeated.label.fields.other': 'Allow-Origin sent {count} times',
  'reason.allow-origin-repeated.label.list': 'Several values in Allow-Origin',

  'reason.allow-origin-invalid.label.value': 'Allow-Origin is not an origin',
  'reason.allow-origin-invalid.label.empty': 'Allow-Origin is empty',

  'reason.allow-origin-wildcard-with-credentials.label': '`*` with credentials',

  'reason.allow-credentials-missing.label.absent': 'No Allow-Credentials header',
  'reason.allow-credentials-missing.label.value': 'Allow-Credentials is {allowCredentials}',

  'reason.preflight-status-not-ok.label': 'Preflight got {status}',

  'reason.preflight-redirected.label': 'Preflight redirected',

  'reason.allow-methods-unparsable.label': 'Allow-Methods cannot be read',

  'reason.allow-headers-unparsable.label': 'Allow-Headers cannot be read',

  'reason.method-not-allowed.label': 'Method {requested} not allowed',
  'reason.method-not-allowed.label.case': '{requested} is not {listed}',
  'reason.method-not-allowed.label.wildcard': 'Methods `*` with credentials',

  'reason.header-not-allowed.label': 'Header {name} not allowed',
  'reason.header-not-allowed.label.wildcard': 'Headers `*` with credentials',

  'reason.redirect-with-credentials.label': 'User name in redirect',

  'reason.mode-same-origin.label': 'Mode is same-origin',

  'reason.scheme-not-cors.label': 'Scheme {scheme} is not http',

  'reason.no-cors-redirect-mode.label': 'no-cors must follow redirects',

  'reason.cached-without-allow-origin.label': 'Cached without Allow-Origin',

  'reason.local-network-permission-denied.label': 'Local network permission',

  'reason.local-network-insecure-context.label': 'Local network needs https',

  'reason.local-network-space-mismatch.label': 'Wrong targetAddressSpace',

  'reason.private-network-insecure-context.label': 'Private network needs https',

  'reason.private-network-not-allowed.label': 'No Allow-Private-Network header',

  'reason.blocked-without-trace.label': 'Cause not recorded',
} as const;
