/** What is said of a value of Access-Control-Allow-Origin or -Credentials that is wrong. */
export const summariesValues = {
  'reason.allow-origin-mismatch.summary':
    'The server allows {allowed}, but the page is {origin}. {difference}, so {consequence}.',
  'reason.allow-origin-mismatch.summary.null-page':
    'The server allows {allowed}, but the page has no origin of its own, so the browser sent `Origin: null`. That is not the same, so {consequence}.',
  'reason.allow-origin-mismatch.summary.null-after-redirect':
    'After a redirect from one origin to another the browser sends `Origin: null` instead of {pageOrigin}. The server at {target} allows {allowed}, not `null`, so {consequence}.',
  'reason.allow-origin-repeated.summary.fields.other':
    '{opening} has {count} Access-Control-Allow-Origin headers, together {allowed}. Only one value is accepted, so {consequence}.',
  'reason.allow-origin-repeated.summary.list':
    '{opening} has more than one value in Access-Control-Allow-Origin: {allowed}. Only one is accepted, so {consequence}.',
  'reason.allow-origin-invalid.summary.value':
    '{opening} says Access-Control-Allow-Origin: {allowed}. That is not an origin such as {origin}, so {consequence}.',
  'reason.allow-origin-invalid.summary.empty':
    '{opening} has an empty Access-Control-Allow-Origin header. It must name {origin}, so {consequence}.',
  'reason.allow-origin-wildcard-with-credentials.summary':
    '{opening} allows every origin with `*`. A request sent with credentials (cookies or a login) needs its origin by name, {origin}, so {consequence}.',
  'reason.allow-credentials-missing.summary.absent':
    '{opening} has no Access-Control-Allow-Credentials header. A request sent with credentials (cookies or a login) needs it to be `true`, so {consequence}.',
  'reason.allow-credentials-missing.summary.value':
    '{opening} says Access-Control-Allow-Credentials: {allowCredentials}. A request sent with credentials (cookies or a login) needs exactly `true`, in lower case, so {consequence}.',
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin names another origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin has more than one value',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin is not an origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin is `*` on a request with credentials',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials is not `true`',
  'reason.allow-origin-mismatch.difference.trailing-slash':
    'An origin has no path, and the slash at the end makes it a different value',
  'reason.allow-origin-mismatch.difference.path':
    'An origin has no path, and {part} at the end makes it a different value',
  'reason.allow-origin-mismatch.difference.pattern':
    'Browsers do not support patterns there, only a whole origin or `*` alone',
  'reason.allow-origin-mismatch.difference.case':
    'The two are compared character by character, and {part} is not {wanted}',
  'reason.allow-origin-mismatch.difference.scheme':
    'The scheme is part of an origin, and {part} is not {wanted}',
  'reason.allow-origin-mismatch.difference.port': 'The port is part of an origin, and {part} is not {wanted}',
  'reason.allow-origin-mismatch.difference.no-port':
    'The port is part of an origin, and only one of the two names port {part}',
  'reason.allow-origin-mismatch.difference.www':
    'With {part} and without it are two different origins, even if both show the same site',
  'reason.allow-origin-mismatch.difference.subdomain':
    'Each subdomain is an origin of its own, and {part} is not {wanted}',
  'reason.allow-origin-mismatch.difference.localhost-names':
    '{part} and {wanted} may be the same computer, but they are different origins',
  'reason.allow-origin-mismatch.difference.null-allowed':
    'The word `null` is for pages without an origin, and this page has one',
  'reason.allow-origin-mismatch.difference.whitespace':
    'There is a space or an invisible character in the value, and the two must be the same character by character',
  'reason.allow-origin-mismatch.difference.other': 'Scheme, host and port must all be the same',
} as const;
