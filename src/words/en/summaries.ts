/** The sentence of each reason and verdict: what a list has no room for. */
export const summaries = {
  'reason.allow-origin-missing.summary':
    '{opening} has no Access-Control-Allow-Origin header, so {consequence}.',
  'reason.allow-origin-missing.summary.server-error':
    'The server at {target} failed with {status}, and its error answer has no Access-Control-Allow-Origin header. So the browser hid even the error from the page.',
  'reason.allow-origin-missing.summary.server-error-on-preflight':
    'The browser asked {target} for permission before your {method} (a preflight), and the server failed with {status}. Its error answer has no Access-Control-Allow-Origin header, so {consequence}.',
  'reason.allow-origin-missing.summary.refused':
    'The server at {target} refused your {method} with {status}, and the refusal has no Access-Control-Allow-Origin header. So the browser hid it from the page.',
  'reason.allow-origin-missing.summary.refused-on-preflight':
    'The browser asked {target} for permission before your {method} (a preflight), and the server refused the question itself with {status}. The refusal has no Access-Control-Allow-Origin header, so {consequence}.',
  'reason.allow-origin-mismatch.summary':
    'The server allows {allowed}, but the page is {origin}. {difference}, so {consequence}.',
  'reason.allow-origin-mismatch.summary.null-page':
    'The server allows {allowed}, but the page has no origin of its own, so the browser sent `Origin: null`. That is not the same, so {consequence}.',
  'reason.allow-origin-mismatch.summary.null-after-redirect':
    'After a redirect from one origin to another the browser sends `Origin: null` instead of {pageOrigin}. The server at {target} allows {allowed}, not `null`, so {consequence}.',
  'reason.allow-origin-repeated.summary.fields':
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
    '{opening} says Access-Control-Allow-Credentials: {allowCredentials}. A request sent with credentials (cookies or a login) needs exactly `true`, in small letters, so {consequence}.',
  'reason.preflight-status-not-ok.summary':
    'The browser asked {target} for permission before your {method} (a preflight), and the answer was {status}. Only a status from 200 to 299 gives permission, so {consequence}.',
  'reason.preflight-redirected.summary':
    'The browser asked {target} for permission before your {method} (a preflight), and the answer ({status}) sends it on to {location}. Browsers do not follow a redirect there, so {consequence}.',
  'reason.allow-methods-unparsable.summary':
    '{opening} says Access-Control-Allow-Methods: {allowed}. It must be method names with commas between them, and {item} is not one, so {consequence}.',
  'reason.allow-headers-unparsable.summary':
    '{opening} says Access-Control-Allow-Headers: {allowed}. It must be header names with commas between them, and {item} is not one, so {consequence}.',
  'reason.method-not-allowed.summary.absent':
    'The browser asked {target} whether the page may send {requested}, and the answer has no Access-Control-Allow-Methods header. Without it only GET, HEAD and POST are allowed, so {consequence}.',
  'reason.method-not-allowed.summary.listed':
    'The browser asked {target} whether the page may send {requested}, and the answer allows {allowed}. The {requested} is not among them, so {consequence}.',
  'reason.method-not-allowed.summary.case':
    'The browser asked {target} whether the page may send {requested}, and the answer allows {allowed}. Method names are compared letter by letter and {requested} is not {listed}, so {consequence}.',
  'reason.method-not-allowed.summary.wildcard':
    'The browser asked {target} whether the page may send {requested}, and the answer allows {allowed}. For a request sent with credentials `*` does not mean every method, so {consequence}.',
  'reason.header-not-allowed.summary.absent':
    'The browser asked {target} whether the page may send the header {name}, and the answer has no Access-Control-Allow-Headers header, so {consequence}.',
  'reason.header-not-allowed.summary.listed':
    'The browser asked {target} whether the page may send the header {name}, and the answer allows only {allowed}, so {consequence}.',
  'reason.header-not-allowed.summary.wildcard':
    'The browser asked {target} whether the page may send the header {name}, and the answer allows {allowed}. For a request sent with credentials `*` does not mean every header, so {consequence}.',
  'reason.header-not-allowed.summary.authorization':
    'The browser asked {target} whether the page may send the header {name}, and the answer allows {allowed}. By the standard `*` does not cover Authorization, which must be named, so {consequence}.',
  'reason.redirect-with-credentials.summary':
    'Your {method} was sent and {target} answered {status}, a redirect to {location}. Across origins browsers do not follow an address with a user name or password in it.',
  'reason.mode-same-origin.summary':
    'The page at {pageOrigin} asked for {url} with `mode: "same-origin"`. That allows no other origin, so the browser sent nothing.',
  'reason.mode-same-origin.summary.redirect':
    'The page at {pageOrigin} asked with `mode: "same-origin"`, and a redirect led to {url}. That mode allows no other origin, so the browser did not follow the redirect.',
  'reason.scheme-not-cors.summary':
    'The page at {pageOrigin} asked for {url}. From another origin browsers fetch only http and https addresses, so nothing was sent.',
  'reason.scheme-not-cors.summary.redirect':
    'The answer from {url} redirected to {location}. Where script asks, browsers follow redirects to http and https addresses only, so the request ended there.',
  'reason.no-cors-redirect-mode.summary':
    'The page asked for {url} with `mode: "no-cors"` and without `redirect: "follow"`. Browsers refuse the two together for another origin, so nothing was sent.',
  'reason.cached-without-allow-origin.summary':
    'The browser did not ask {target} again but took the answer from its cache. An earlier request had stored it there without an Access-Control-Allow-Origin header, so the browser hid it from the page.',
  'reason.local-network-permission-denied.summary':
    'The page at {pageOrigin} comes from {clientSpace} and asked for {target}, which is on {targetSpace}. That needs the permission of the person at the browser, and it was not given, so nothing was sent.',
  'reason.local-network-permission-denied.summary.unknown-client':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. That needs the permission of the person at the browser, and it was not given, so nothing was sent.',
  'reason.local-network-insecure-context.summary':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. Only a secure page (https) may even ask for permission to do that, so nothing was sent.',
  'reason.local-network-space-mismatch.summary':
    'The page declared with `targetAddressSpace` that {target} is on {declaredSpace}, but its address is on {targetSpace}. The two must agree, so the browser stopped.',
  'reason.local-network-space-mismatch.summary.undeclared':
    'The page may reach {target}, which is on {targetSpace}, and yet the browser stopped the request. Most likely the page declared another network with `targetAddressSpace`, and the two must agree.',
  'reason.private-network-insecure-context.summary':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. This version of Chromium lets only secure pages (https) do that, so nothing was sent.',
  'reason.private-network-not-allowed.summary':
    'The browser asked {target}, which is on {targetSpace}, whether a page from {clientSpace} may reach it. The answer does not say Access-Control-Allow-Private-Network: true, so {consequence}.',
  'reason.blocked-without-trace.summary':
    'The browser stopped your {method} to {target}, but nothing in the network log shows which rule it broke.',
  'reason.dns-failed.summary':
    'The browser looked for {target} and found no address under that name ({netError}), so nothing was sent.',
  'reason.connection-refused.summary':
    'The browser could not connect to {target}: nothing answers there ({netError}). The server is not running, or it runs on another port.',
  'reason.connection-reset.summary':
    'The connection to {target} broke off before the answer was complete ({netError}). The server, or something between, closed it.',
  'reason.connection-reset.summary.unnamed':
    'The connection to {target} broke off before the answer was complete. The server, or something between, closed it.',
  'reason.connection-timed-out.summary':
    'The browser waited for {target} and got no response in time ({netError}).',
  'reason.empty-response.summary':
    'The server at {target} took the connection and closed it without sending an answer ({netError}).',
  'reason.offline.summary':
    'The browser has no network connection, so it could not reach {target} ({netError}).',
  'reason.tls-failed.summary':
    'The browser could not make a secure connection to {target}: it does not accept the certificate, or the two found no common encryption ({netError}). So nothing was sent.',
  'reason.tls-failed.summary.unnamed':
    'The browser could not make a secure connection to {target}: it does not accept the certificate, the server wants one of the browser, or the two found no common encryption. So nothing was sent.',
  'reason.client-certificate-required.summary':
    'The server at {target} wants a client certificate before it answers anything, and the browser sent none ({netError}).',
  'reason.unsafe-port.summary':
    'The address {target} uses a port that browsers refuse because it belongs to another protocol ({netError}), so nothing was sent.',
  'reason.unsafe-port.summary.unnamed':
    'The address {target} uses a port that browsers refuse because it belongs to another protocol, so nothing was sent.',
  'reason.aborted.summary':
    'The page gave up its {method} to {target} before the answer was there: it was aborted, or the page was left ({netError}).',
  'reason.aborted.summary.answered':
    'The answer ({status}) to your {method} came from {target}, but the request was given up before all of it was read: it was aborted, or the page was left ({netError}).',
  'reason.too-many-redirects.summary':
    'The request was redirected again and again, last to {target}. Browsers stop after 20 redirects, which most often go in a circle.',
  'reason.redirect-invalid.summary':
    'Your {method} was sent and {target} answered {status}, a redirect to {location}. That is not an http or https address, so the browser could not follow it.',
  'reason.redirect-invalid.summary.unknown':
    'Your {method} to {target} was answered with a redirect to an address that the browser cannot follow ({netError}). The log does not show which.',
  'reason.redirect-body-not-replayable.summary':
    'Your {method} was sent with a streamed body and {target} answered {status}, a redirect. A stream is used up by the first sending, so the browser could not follow.',
  'reason.redirect-mode-error.summary':
    'Your {method} was sent and {target} answered {status}, a redirect. The page had asked with `redirect: "error"`, so the browser ended it there.',
  'reason.opaque-response-blocked.summary':
    'The page loaded {url} as {resourceType}, but the answer ({status}) is of the type {contentType}. Browsers hold back such content from other origins (Opaque Response Blocking).',
  'reason.cross-origin-resource-policy.summary':
    'The answer from {target} says Cross-Origin-Resource-Policy: {policy}, and the page at {pageOrigin} is not one that this lets in. So the browser dropped the answer.',
  'reason.cross-origin-embedder-policy.summary':
    'The page at {pageOrigin} has Cross-Origin-Embedder-Policy: require-corp, so it loads only what agrees to it. The answer from {target} carries no Cross-Origin-Resource-Policy header that agrees.',
  'reason.mixed-content.summary':
    'The page at {pageOrigin} is secure (https) and asked for {target}, which is not (http). Browsers refuse to mix the two, so nothing was sent.',
  'reason.content-security-policy.summary':
    'The Content-Security-Policy of the page at {pageOrigin} does not list {target}, so the browser sent nothing.',
  'reason.blocked-by-extension.summary':
    'Something in this browser, most often an ad blocker or a privacy extension, stopped the request to {target} ({netError}).',
  'reason.service-worker-failed.summary':
    'A service worker took over your {method} to {target} and gave the page no answer. Its own request is a row of its own and says why.',
  'reason.service-worker-failed.summary.stored':
    'A service worker answered your {method} to {target} from Cache Storage, and the browser did not hand that response to the page. Most often it is opaque: it was stored without CORS.',
  'reason.network-error.summary':
    'Your {method} to {target} failed before CORS was looked at; the browser says {netError}.',
  'reason.network-error.summary.unnamed':
    'Your {method} to {target} got no answer, and the log does not say why: the name is not known, nothing listens there, or the connection broke.',
  'reason.network-error.summary.handshake':
    'The server at {target} answered your WebSocket with status {status}, and only 101 opens one.',
  'verdict.allowed.summary':
    'The answer ({status}) from {target} says Access-Control-Allow-Origin: {allowed}, so {page} may read it.',
  'verdict.allowed.summary.without-header': 'The answer ({status}) from {target} may be read by {page}.',
  'verdict.opaque.summary':
    'The request was made with `mode: "no-cors"`. The answer ({status}) came from {target}, but script sees an empty one with status 0.',
  'verdict.opaque.summary.redirect':
    'Your code asked with redirect: "manual", and {target} redirected ({status}). The browser did not follow, and script gets an opaque response: it can neither read the status nor where the redirect leads.',
  'verdict.opaque.summary.element':
    'This {resourceType} was loaded from {target} without CORS. The page may show or run it, but script cannot read what is in it.',
  'verdict.not-cors.summary': 'CORS does not apply to {url}.',
  'verdict.not-cors.summary.same-origin':
    'The page and the server have the same origin, {target}, so CORS does not apply.',
  'verdict.not-cors.summary.navigate':
    'The browser opened {url} as a page or a frame. Opening a page needs no CORS headers.',
  'verdict.not-cors.summary.websocket':
    'This is a WebSocket connection to {target}. Browsers do not apply CORS to it, so the server must look at the Origin header itself.',
  'verdict.not-cors.summary.webtransport':
    'This is a WebTransport session with {target}. Browsers do not apply CORS to it, so the server must look at the Origin header itself.',
  'reason.allow-origin-missing.title': 'The answer has no Access-Control-Allow-Origin header',
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin names another origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin has more than one value',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin is not an origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin is `*` on a request with credentials',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials is not `true`',
  'reason.preflight-status-not-ok.title': 'The preflight was not answered with a status from 200 to 299',
  'reason.preflight-redirected.title': 'The preflight was redirected',
  'reason.allow-methods-unparsable.title': 'Access-Control-Allow-Methods cannot be read',
  'reason.allow-headers-unparsable.title': 'Access-Control-Allow-Headers cannot be read',
  'reason.method-not-allowed.title': 'The method is not in Access-Control-Allow-Methods',
  'reason.header-not-allowed.title': 'A request header is not in Access-Control-Allow-Headers',
  'reason.redirect-with-credentials.title': 'The redirect has a user name or password in its address',
  'reason.mode-same-origin.title': 'The request was limited to its own origin',
  'reason.scheme-not-cors.title': 'The address is neither http nor https',
  'reason.no-cors-redirect-mode.title': 'A no-cors request must follow redirects',
  'reason.cached-without-allow-origin.title': 'The cached answer has no Access-Control-Allow-Origin header',
  'reason.local-network-permission-denied.title': 'The page has no permission to reach the local network',
  'reason.local-network-insecure-context.title': 'A page without https may not reach the local network',
  'reason.local-network-space-mismatch.title': 'The server is not on the network the page declared',
  'reason.private-network-insecure-context.title': 'A page without https may not reach the private network',
  'reason.private-network-not-allowed.title': 'The server does not allow requests from the public internet',
  'reason.blocked-without-trace.title': 'The browser stopped it, but the network log does not show why',
  'reason.dns-failed.title': 'The server name was not found',
  'reason.connection-refused.title': 'Nothing listens at that address',
  'reason.connection-reset.title': 'The connection broke off',
  'reason.connection-timed-out.title': 'The server did not respond in time',
  'reason.empty-response.title': 'The server closed the connection without an answer',
  'reason.offline.title': 'There is no network connection',
  'reason.tls-failed.title': 'The secure connection failed',
  'reason.client-certificate-required.title': 'The server wants a client certificate',
  'reason.unsafe-port.title': 'Browsers refuse that port',
  'reason.aborted.title': 'The request was given up',
  'reason.too-many-redirects.title': 'More than 20 redirects',
  'reason.redirect-invalid.title': 'The redirect leads nowhere',
  'reason.redirect-body-not-replayable.title': 'A streamed body cannot be sent twice',
  'reason.redirect-mode-error.title': 'The page does not want to be redirected',
  'reason.opaque-response-blocked.title': 'The answer is not of a kind that the page may load there',
  'reason.cross-origin-resource-policy.title': 'Cross-Origin-Resource-Policy forbids this page to load it',
  'reason.cross-origin-embedder-policy.title':
    'The page loads only what agrees to be embedded, and this does not',
  'reason.mixed-content.title': 'An https page may not load http content',
  'reason.content-security-policy.title': "The page's own Content-Security-Policy forbids it",
  'reason.blocked-by-extension.title': 'An extension in this browser blocked it',
  'reason.service-worker-failed.title': "The page's service worker failed",
  'reason.no-browser.title': 'No browser sent this request',
  'reason.no-browser.summary': '{who}, and only browsers apply CORS.',
  'reason.no-browser.who.user-agent': 'This request was sent by {userAgent}, not by a browser',
  'reason.no-browser.who.writer':
    'This request was sent by the program that wrote the file, not by a browser',
  'reason.no-browser.who.nothing':
    'This entry has no date, no User-Agent and no Host, as every request of a browser has',
  'reason.no-browser.would.allowed': 'A browser would let the page read this response.',
  'reason.no-browser.would.blocked': 'A browser would block the response for the page: {reason}.',
  'reason.no-browser.would.open':
    'What a browser would do depends on the page that asks, which is not in the file.',
  'reason.network-error.title': 'The request failed in the network',
  'verdict.allowed.title': 'The page may read the answer',
  'verdict.opaque.title': 'The answer came, but script cannot read it',
  'verdict.not-cors.title': 'CORS does not apply here',
  'running.title': 'Still running',
  'running.summary.no-response':
    'The request to {target} is under way, and no response has come yet. Its headers will settle whether the page may read it.',
  'running.summary.preflight':
    'The browser has asked {target} by a preflight whether the {method} may be sent, and no response has come yet. The request waits for it.',
  'verdict.cannot-tell.title': 'The network log does not settle it',
  'verdict.unexplained.title': 'CORS Lens could not explain this request',
  'verdict.unexplained.summary':
    'This is a mistake in CORS Lens ({trouble}), and says nothing of the server. The other requests are not affected.',
  'reason.framing-refused.title': 'The other page may not be shown in a frame here',
  'reason.framing-refused.summary':
    'The response ({status}) from {target} says {rule}, which does not let {pageOrigin} show it in a frame. So the frame stays empty.',
  'reason.framing-refused.summary.unnamed':
    'The browser does not show {target} in a frame of {pageOrigin}: X-Frame-Options or the directive frame-ancestors forbids it. The log does not show which.',
  'reason.document-isolation-policy.title': 'The document loads only what agrees to it, and this does not',
  'reason.document-isolation-policy.summary':
    'A document of {pageOrigin} has Document-Isolation-Policy: isolate-and-require-corp, so from other origins it loads only what agrees to that. The response from {target} has no Cross-Origin-Resource-Policy header that agrees.',
  'reason.connection-allowlist.title': "The page's own Connection-Allowlist does not have this address",
  'reason.connection-allowlist.summary':
    'The document {document} says Connection-Allowlist: {policy}, and {target} is not on that list. So the browser sent nothing.',
  'reason.connection-allowlist.summary.unnamed':
    'A document of {pageOrigin} may connect only to the addresses in its Connection-Allowlist header, and {target} is not one of them ({netError}). So the browser sent nothing.',
  'reason.integrity-policy.title': 'The page loads no script without a checksum',
  'reason.integrity-policy.summary':
    'The document {document} says Integrity-Policy: {policy}, so it loads such a file only with the attribute `integrity` and with CORS. This one has not both, so nothing was sent to {target}.',
  'reason.integrity-mismatch.title': 'The file is not the one that the checksum was made from',
  'reason.integrity-mismatch.summary':
    'The response ({status}) from {target} passed CORS, but it does not match the `integrity` that the page gave. So the browser dropped it.',
  'reason.integrity-without-cors.title': 'A checksum needs the attribute `crossorigin`',
  'reason.integrity-without-cors.summary':
    'The page loads {url} with `integrity` and without `crossorigin`. From another origin the browser may read only what CORS allows, so it could not compare the checksum and dropped the file.',
  'reason.blocked-in-devtools.title':
    'The browser refused it before anything was sent, most likely by request blocking in DevTools',
  'reason.blocked-in-devtools.summary':
    'The browser refused your {method} to {target} before anything was sent, and gives no error for it. The most likely cause is a pattern in the request blocking of DevTools.',
  'reason.content-security-policy.summary.directive':
    'The Content-Security-Policy of {document} says {directive}, which does not let it load {target}. So the browser sent nothing.',
  'reason.content-security-policy.summary.redirect':
    'The response from {target} redirects to {location}, and the Content-Security-Policy of {document} says {directive}. That does not let it go there, so the browser did not follow the redirect.',
  'reason.mixed-content.summary.redirect':
    'The page at {pageOrigin} is secure (https), and the response from {target} redirects to {location}, which is not (http). Browsers refuse to mix the two, so the redirect was not followed.',
  'reason.service-worker-failed.summary.alone':
    'A service worker took over your {method} to {target} and gave the page no response: its code failed, or it returned Response.error(). No server was asked.',
  'reason.service-worker-failed.summary.opaque':
    'A service worker took over your {method}, fetched {target} with `mode: "no-cors"` and returned that opaque response. The page asked with CORS, and to such a call browsers give no opaque response, so it failed.',
  'verdict.allowed.summary.made-up':
    'A service worker of the page made this response ({status}) itself. The server at {target} was not asked, and CORS was not checked.',
  'verdict.allowed.summary.cache-storage':
    'A service worker of the page took this response ({status}) from its Cache Storage. The server at {target} was not asked this time, and CORS was not checked again.',
  'verdict.allowed.summary.service-worker':
    'A service worker of the page gave it this response ({status}) to its request to {target}. CORS was checked when the service worker asked, not for the page.',
  'reason.local-network-permission-denied.summary.frame':
    'The frame {document} asked for {target}, which is on {targetSpace}. That needs an `allow` attribute on the frame and the permission of the person for the page around it, {within}; one of the two is missing, so nothing was sent.',
  'reason.local-network-permission-denied.summary.policy':
    'The document {document} asked for {target}, which is on {targetSpace}. Its own header Permissions-Policy ({policy}) forbids it to do that, so nothing was sent.',
} as const;
