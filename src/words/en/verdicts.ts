/** The verdicts without a reason. */
export const verdicts = {
  'verdict.allowed.label': 'Allowed',
  'verdict.allowed.label.status': 'Allowed · status {status}',
  'verdict.allowed.label.hidden.one': 'Allowed · {count} header hidden',
  'verdict.allowed.label.hidden.other': 'Allowed · {count} headers hidden',
  'verdict.allowed.label.preflight-cost': 'Allowed · preflight cost {ms} ms',

  'verdict.opaque.label.redirect': 'Redirect not followed (manual)',
  'verdict.opaque.label': 'Not readable (no-cors)',

  'verdict.not-cors.label': 'Not CORS',
  'verdict.not-cors.label.same-origin': 'Same origin',
  'verdict.not-cors.label.navigate': 'Page navigation',
  'verdict.not-cors.label.websocket': 'WebSocket, no CORS',
  'verdict.not-cors.label.webtransport': 'WebTransport, no CORS',

  'verdict.cannot-tell.label': 'Cannot tell',
  'verdict.cannot-tell.label.credentials': 'Depends on credentials',
  'verdict.cannot-tell.label.mode': 'Depends on the mode',
  'verdict.cannot-tell.label.origin': 'Depends on the origin',
  'verdict.cannot-tell.label.response-headers': 'No response headers recorded',
  'verdict.cannot-tell.label.outcome': 'Outcome not recorded',
  'verdict.cannot-tell.label.url': 'Address cannot be parsed',

  'running.label': 'Running · {label}',
  'running.label.no-response': 'Running · no response yet',
  'running.label.preflight': 'Running · in preflight',

  'verdict.unexplained.label': 'Could not be explained',
} as const;
