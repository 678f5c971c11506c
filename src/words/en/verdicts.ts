/** The verdicts without a reason, and the names of verdicts. */
export const verdicts = {
  'verdict.allowed.label': 'Allowed',
  'verdict.allowed.label.status': 'Allowed · status {status}',
  'verdict.allowed.label.hidden.one': 'Allowed · 1 header hidden',
  'verdict.allowed.label.hidden.many': 'Allowed · {count} headers hidden',
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
  'verdict.cannot-tell.label.preflight': 'Preflight not recorded',
  'verdict.cannot-tell.label.outcome': 'Outcome not recorded',
  'verdict.cannot-tell.label.url': 'Address cannot be parsed',

  'running.label': 'Running · {label}',
  'running.label.no-response': 'Running · no response yet',
  'running.label.preflight': 'Running · in preflight',

  'open.credentials-mode':
    'The log does not show whether cookies or a login were sent; “Record calls” in the panel does.',
  'open.mode': 'The log does not show in which mode it was sent; “Record calls” in the panel does.',
  'open.origin': 'The log does not show which origin made the request; “Record calls” in the panel does.',
  'open.response-headers': 'The log has no response headers: save it again once the request has ended.',
  'open.preflight': 'The log has no preflight: save it again with all kinds of requests shown.',
  'open.outcome': 'The log does not show what the page got; “Record calls” in the panel does.',
  'open.url': 'The log has no address that can be parsed, so nothing can be decided.',
  'open.something': 'The log does not show enough to decide; “Record calls” in the panel shows more.',
  'open.join': '{open} {answers}',
  'alternatives.credentials': 'Without credentials it is {without}, with credentials {with}.',
  'alternatives.mode': 'In mode {mode} it is {first}, in mode {other} {second}.',
  'alternatives.origin': 'From {origin} it is {first}, from any other {second}.',
  'alternatives.either': 'It is {first} or {second}.',
  'alternative.verdict-because': '{verdict} ({reason})',

  'verdict-name.allowed': 'allowed',
  'verdict-name.blocked': 'blocked',
  'verdict-name.opaque': 'not readable',
  'verdict-name.not-cors': 'not affected by CORS',
  'verdict-name.failed': 'failed for another reason',
  'verdict-name.cannot-tell': 'unclear',
  'verdict.unexplained.label': 'Could not be explained',
} as const;
