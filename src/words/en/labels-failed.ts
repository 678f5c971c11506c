/** The few words of a row for each reason that is not CORS: the request did not get that far, or something else hid it. */
export const labelsFailed = {
  'reason.dns-failed.label': 'Server name not found',

  'reason.connection-refused.label': 'Connection refused',

  'reason.connection-reset.label': 'Connection broke off',

  'reason.connection-timed-out.label': 'Connection timed out',

  'reason.empty-response.label': 'Empty response',

  'reason.offline.label': 'Browser is offline',

  'reason.tls-failed.label': 'Certificate or TLS problem',

  'reason.client-certificate-required.label': 'Client certificate required',

  'reason.unsafe-port.label': 'Port is blocked',

  'reason.aborted.label': 'Request aborted',

  'reason.too-many-redirects.label': 'Too many redirects',

  'reason.redirect-invalid.label': 'Redirect leads nowhere',

  'reason.redirect-body-not-replayable.label': 'Streamed body met redirect',

  'reason.redirect-mode-error.label': 'Redirect not allowed by page',

  'reason.opaque-response-blocked.label': 'Wrong kind of content',

  'reason.cross-origin-resource-policy.label': 'Resource policy forbids it',

  'reason.cross-origin-embedder-policy.label': 'Embedder policy forbids it',

  'reason.mixed-content.label': 'http from an https page',

  'reason.content-security-policy.label': 'Content-Security-Policy',

  'reason.blocked-by-extension.label': 'Extension or tracking protection',

  'reason.service-worker-failed.label': 'Service worker failed',

  'reason.no-browser.label': 'Not sent by a browser',

  'reason.network-error.label': 'Network error',
  'reason.framing-refused.label': 'Framing forbidden',
  'reason.document-isolation-policy.label': 'Document-Isolation-Policy',
  'reason.connection-allowlist.label': 'Not on Connection-Allowlist',
  'reason.integrity-policy.label': 'Integrity-Policy',
  'reason.integrity-mismatch.label': 'Checksum does not match',
  'reason.integrity-without-cors.label': 'Integrity needs crossorigin',
  'reason.blocked-in-devtools.label': 'Blocked before it was sent',
} as const;
