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
  'reason.cached-without-allow-origin.summary':
    'The browser did not ask {target} again but took the response from its cache. An earlier request had stored it there without an Access-Control-Allow-Origin header, so the browser hid it from the page.',
  'reason.blocked-without-trace.summary':
    'The browser stopped your {method} to {target}, but the network log does not show which rule it broke.',
  'reason.allow-origin-missing.title': 'The response has no Access-Control-Allow-Origin header',
  'reason.cached-without-allow-origin.title': 'The cached response has no Access-Control-Allow-Origin header',
  'reason.blocked-without-trace.title': 'The browser stopped it, but the network log does not show why',
} as const;
