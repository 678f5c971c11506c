/** What the log leaves open, and which verdicts that leaves. */
export const openQuestions = {
  'open.credentials-mode':
    'The log does not show whether cookies or a login were sent; “Record calls” in the panel does.',
  'open.mode': 'The log does not show in which mode it was sent; “Record calls” in the panel does.',
  'open.origin': 'The log does not show which origin made the request; “Record calls” in the panel does.',
  'open.response-headers': 'The log has no response headers: save it again once the request has ended.',
  'open.outcome': 'The log does not show what the page got; “Record calls” in the panel does.',
  'open.url': 'The log has no address that can be parsed, so nothing can be decided.',
  'open.something': 'The log does not show enough to decide; “Record calls” in the panel shows more.',
  'open.join': '{open} {verdicts}',
  'alternatives.credentials': 'Without credentials it is {without}, with credentials {with}.',
  'alternatives.mode': 'In mode {mode} it is {first}, in mode {other} {second}.',
  'alternatives.origin': 'From {origin} it is {first}, from any other {second}.',
  'alternatives.either': 'Two results are possible: {first}, or {second}.',
  'alternative.verdict-because': '{verdict} ({reason})',

  'verdict-name.allowed': 'allowed',
  'verdict-name.blocked': 'blocked',
  'verdict-name.opaque': 'not readable',
  'verdict-name.not-cors': 'not affected by CORS',
  'verdict-name.failed': 'failed for another reason',
  'verdict-name.cannot-tell': 'unclear',
} as const;
