/** What is said of what the CORS check refuses, of any response. */
export const summariesCors = {
  'reason.allow-origin-missing.summary':
    '{opening} has no Access-Control-Allow-Origin header, so {consequence}.',
  'reason.allow-origin-missing.summary.server-error':
    'The server at {target} failed with {status}, and its error response has no Access-Control-Allow-Origin header. So the browser hid even the error from the page.',
  'reason.allow-origin-missing.summary.server-error-on-preflight':
    'The browser asked {target} for permission before your {method} (a preflight), and the server failed with {status}. Its error response has no Access-Control-Allow-Origin header, so {consequence}.',
  'reason.allow-origin-missing.summary.refused':
    'The server at {target} refused your {method} with {status}, and the refusal has no Access-Control-Allow-Origin header. So the browser hid it from the page.',
  'reason.allow-origin-missing.summary.refused-on-preflight':
    'The browser asked {target} for permission before your {method} (a preflight), and the server refused the preflight itself with {status}. The refusal has no Access-Control-Allow-Origin header, so {consequence}.',
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
  'reason.cached-without-allow-origin.summary':
    'The browser did not ask {target} again but took the response from its cache. An earlier request had stored it there without an Access-Control-Allow-Origin header, so the browser hid it from the page.',
  'reason.blocked-without-trace.summary':
    'The browser stopped your {method} to {target}, but the network log does not show which rule it broke.',
  'reason.allow-origin-missing.title': 'The response has no Access-Control-Allow-Origin header',
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin names another origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin has more than one value',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin is not an origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin is `*` on a request with credentials',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials is not `true`',
  'reason.cached-without-allow-origin.title': 'The cached response has no Access-Control-Allow-Origin header',
  'reason.blocked-without-trace.title': 'The browser stopped it, but the network log does not show why',
} as const;
