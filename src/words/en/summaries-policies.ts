/** What is said of what a policy beside CORS, an extension or DevTools stops. */
export const summariesPolicies = {
  'reason.opaque-response-blocked.summary':
    'The page loaded {url} as {resourceType}, but the response ({status}) has the type {contentType}. Browsers hold back such content from other origins (Opaque Response Blocking).',
  'reason.cross-origin-resource-policy.summary':
    'The response from {target} says Cross-Origin-Resource-Policy: {policy}, which does not allow the page at {pageOrigin}. So the browser dropped the response.',
  'reason.cross-origin-embedder-policy.summary':
    'The page at {pageOrigin} has Cross-Origin-Embedder-Policy: require-corp, so it only loads resources that allow it. The response from {target} has no Cross-Origin-Resource-Policy header that allows it.',
  'reason.mixed-content.summary':
    'The page at {pageOrigin} is secure (https) and asked for {target}, which is not (http). Browsers refuse to mix the two, so nothing was sent.',
  'reason.content-security-policy.summary':
    'The Content-Security-Policy of the page at {pageOrigin} does not list {target}, so the browser sent nothing.',
  'reason.blocked-by-extension.summary':
    'Something in this browser, most often an ad blocker or a privacy extension, stopped the request to {target} ({netError}).',
  'reason.opaque-response-blocked.title': 'The page may not load this kind of response there',
  'reason.cross-origin-resource-policy.title': 'Cross-Origin-Resource-Policy forbids this page to load it',
  'reason.cross-origin-embedder-policy.title':
    'The page only loads resources that allow it, and this one does not',
  'reason.mixed-content.title': 'An https page may not load http content',
  'reason.content-security-policy.title': 'The page’s own Content-Security-Policy forbids it',
  'reason.blocked-by-extension.title': 'An extension or tracking protection blocked it',
  'reason.framing-refused.title': 'The other page may not be shown in a frame here',
  'reason.framing-refused.summary':
    'The response ({status}) from {target} says {rule}, which does not let {pageOrigin} show it in a frame. So the frame stays empty.',
  'reason.framing-refused.summary.unnamed':
    'The browser does not show {target} in a frame of {pageOrigin}: X-Frame-Options or the directive frame-ancestors forbids it. The log does not show which.',
  'reason.document-isolation-policy.title':
    'The document only loads resources that allow it, and this one does not',
  'reason.document-isolation-policy.summary':
    'A document of {pageOrigin} has Document-Isolation-Policy: isolate-and-require-corp, so from other origins it only loads resources that allow it. The response from {target} has no Cross-Origin-Resource-Policy header that allows it.',
  'reason.connection-allowlist.title': 'This address is not on the page’s own Connection-Allowlist',
  'reason.connection-allowlist.summary':
    'The document {document} says Connection-Allowlist: {policy}, and {target} is not on that list. So the browser sent nothing.',
  'reason.connection-allowlist.summary.unnamed':
    'A document of {pageOrigin} may connect only to the addresses in its Connection-Allowlist header, and {target} is not one of them ({netError}). So the browser sent nothing.',
  'reason.integrity-policy.title': 'The page does not load scripts without a checksum',
  'reason.integrity-policy.summary':
    'The document {document} says Integrity-Policy: {policy}, so it only loads such a file with the attribute `integrity` and with CORS. This one does not have both, so nothing was sent to {target}.',
  'reason.integrity-mismatch.title': 'The checksum belongs to another file',
  'reason.integrity-mismatch.summary':
    'The response ({status}) from {target} passed CORS, but it does not match the page’s `integrity` value. So the browser dropped it.',
  'reason.integrity-without-cors.title': 'A checksum needs the attribute `crossorigin`',
  'reason.integrity-without-cors.summary':
    'The page loads {url} with `integrity` and without `crossorigin`. From another origin the browser may read only what CORS allows, so it could not compare the checksum and dropped the file.',
  'reason.blocked-in-devtools.title':
    'The browser blocked it before sending, most likely by request blocking in DevTools',
  'reason.blocked-in-devtools.summary':
    'The browser blocked your {method} to {target} before anything was sent, and reports no error for it. The most likely cause is a pattern in the request blocking of DevTools.',
  'reason.content-security-policy.summary.directive':
    'The Content-Security-Policy of {document} says {directive}, which does not allow {target}. So the browser sent nothing.',
  'reason.content-security-policy.summary.redirect':
    'The response from {target} redirects to {location}, and the Content-Security-Policy of {document} says {directive}. That does not allow it, so the browser did not follow the redirect.',
  'reason.mixed-content.summary.redirect':
    'The page at {pageOrigin} is secure (https), and the response from {target} redirects to {location}, which is not (http). Browsers refuse to mix the two, so the redirect was not followed.',
  'reason.blocked-by-extension.summary.unnamed':
    'Something in this browser stopped your {method} to {target} before it was sent: an extension such as an ad blocker, or tracking protection. The log does not tell which.',
  'reason.content-security-policy.summary.likely':
    'The browser refused your {method} to {target} before anything was sent. The log does not say why; most often the Content-Security-Policy of the page at {pageOrigin} does not list that address.',
  'reason.opaque-response-blocked.summary.strict':
    'The page loaded {url} as {resourceType}, but the response ({status}) has the type {contentType}. The browser goes by that type, so it did not use the content.',
} as const;
