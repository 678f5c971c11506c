/** What is said of what is refused of a preflight alone. */
export const summariesPreflight = {
  'reason.preflight-status-not-ok.summary':
    'The browser asked {target} for permission before your {method} (a preflight), and the response was {status}. Only a status from 200 to 299 gives permission, so {consequence}.',
  'reason.preflight-redirected.summary':
    'The browser asked {target} for permission before your {method} (a preflight), and the response ({status}) redirects to {location}. Browsers do not follow a redirect there, so {consequence}.',
  'reason.allow-methods-unparsable.summary':
    '{opening} says Access-Control-Allow-Methods: {allowed}. It must be method names separated by commas, and {item} is not one, so {consequence}.',
  'reason.allow-headers-unparsable.summary':
    '{opening} says Access-Control-Allow-Headers: {allowed}. It must be header names separated by commas, and {item} is not one, so {consequence}.',
  'reason.method-not-allowed.summary.absent':
    'The browser asked {target} whether the page may send {requested}, and the response has no Access-Control-Allow-Methods header. Without it only GET, HEAD and POST are allowed, so {consequence}.',
  'reason.method-not-allowed.summary.listed':
    'The browser asked {target} whether the page may send {requested}, and the response allows {allowed}. That does not include {requested}, so {consequence}.',
  'reason.method-not-allowed.summary.case':
    'The browser asked {target} whether the page may send {requested}, and the response allows {allowed}. Method names are case-sensitive and {requested} is not {listed}, so {consequence}.',
  'reason.method-not-allowed.summary.wildcard':
    'The browser asked {target} whether the page may send {requested}, and the response allows {allowed}. For a request sent with credentials `*` does not mean every method, so {consequence}.',
  'reason.header-not-allowed.header': 'the header {names}',
  'reason.header-not-allowed.headers': 'the headers {names}',
  'reason.header-not-allowed.summary.absent':
    'The browser asked {target} whether the page may send {header}, and the response has no Access-Control-Allow-Headers header, so {consequence}.',
  'reason.header-not-allowed.summary.listed':
    'The browser asked {target} whether the page may send {header}, and the response allows only {allowed}, so {consequence}.',
  'reason.header-not-allowed.summary.wildcard':
    'The browser asked {target} whether the page may send {header}, and the response allows {allowed}. For a request sent with credentials `*` does not mean every header, so {consequence}.',
  'reason.header-not-allowed.summary.authorization':
    'The browser asked {target} whether the page may send {header}, and the response allows {allowed}. By the standard `*` does not cover Authorization, which must be named, so {consequence}.',
  'reason.preflight-status-not-ok.title': 'The status of the preflight response is not 200 to 299',
  'reason.preflight-redirected.title': 'The preflight was redirected',
  'reason.allow-methods-unparsable.title': 'Access-Control-Allow-Methods cannot be read',
  'reason.allow-headers-unparsable.title': 'Access-Control-Allow-Headers cannot be read',
  'reason.method-not-allowed.title': 'The method is not in Access-Control-Allow-Methods',
  'reason.header-not-allowed.title': 'A request header is not in Access-Control-Allow-Headers',
} as const;
