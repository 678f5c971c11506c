/** The sentence of each reason and verdict: what a list has no room for. */
export const summaries = {
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
  'reason.header-not-allowed.summary.absent':
    'The browser asked {target} whether the page may send the header {name}, and the response has no Access-Control-Allow-Headers header, so {consequence}.',
  'reason.header-not-allowed.summary.listed':
    'The browser asked {target} whether the page may send the header {name}, and the response allows only {allowed}, so {consequence}.',
  'reason.header-not-allowed.summary.wildcard':
    'The browser asked {target} whether the page may send the header {name}, and the response allows {allowed}. For a request sent with credentials `*` does not mean every header, so {consequence}.',
  'reason.header-not-allowed.summary.authorization':
    'The browser asked {target} whether the page may send the header {name}, and the response allows {allowed}. By the standard `*` does not cover Authorization, which must be named, so {consequence}.',
  'reason.redirect-with-credentials.summary':
    'Your {method} was sent and {target} responded with {status}, a redirect to {location}. For a request to another origin, browsers do not follow an address with a user name or password in it.',
  'reason.mode-same-origin.summary':
    'The page at {pageOrigin} asked for {url} with `mode: "same-origin"`. That allows no other origin, so the browser sent nothing.',
  'reason.mode-same-origin.summary.redirect':
    'The page at {pageOrigin} asked with `mode: "same-origin"`, and a redirect led to {url}. That mode allows no other origin, so the browser did not follow the redirect.',
  'reason.scheme-not-cors.summary':
    'The page at {pageOrigin} asked for {url}. From another origin browsers only fetch http and https addresses, so nothing was sent.',
  'reason.scheme-not-cors.summary.redirect':
    'The response from {url} redirected to {location}. For a script’s request, browsers only follow redirects to http and https addresses, so the request ended there.',
  'reason.no-cors-redirect-mode.summary':
    'The page asked for {url} with `mode: "no-cors"` and without `redirect: "follow"`. Browsers do not allow this for another origin, so nothing was sent.',
  'reason.cached-without-allow-origin.summary':
    'The browser did not ask {target} again but took the response from its cache. An earlier request had stored it there without an Access-Control-Allow-Origin header, so the browser hid it from the page.',
  'reason.local-network-permission-denied.summary':
    'The page at {pageOrigin} comes from {clientSpace} and asked for {target}, which is on {targetSpace}. That needs the user’s permission, and it was not given, so nothing was sent.',
  'reason.local-network-permission-denied.summary.unknown-client':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. That needs the user’s permission, and it was not given, so nothing was sent.',
  'reason.local-network-insecure-context.summary':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. Only a secure page (https) may ask for permission to do that, so nothing was sent.',
  'reason.local-network-space-mismatch.summary':
    'The page may reach {target}, which is on {targetSpace}, but the browser stopped the request. Most likely the page declared another network with `targetAddressSpace`, and the two must match.',
  'reason.private-network-insecure-context.summary':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. This version of Chromium lets only secure pages (https) do that, so nothing was sent.',
  'reason.private-network-not-allowed.summary':
    'The browser asked {target}, which is on {targetSpace}, whether a page from {clientSpace} may reach it. The response has no Access-Control-Allow-Private-Network: true, so {consequence}.',
  'reason.blocked-without-trace.summary':
    'The browser stopped your {method} to {target}, but the network log does not show which rule it broke.',
  'reason.dns-failed.summary': 'The browser found no address for {target} ({netError}), so nothing was sent.',
  'reason.connection-refused.summary':
    'The browser could not connect to {target}: nothing responds there ({netError}). The server is not running, or it runs on another port.',
  'reason.connection-reset.summary':
    'The connection to {target} was closed before the response was complete ({netError}). The server, or something in between, closed it.',
  'reason.connection-reset.summary.unnamed':
    'The connection to {target} was closed before the response was complete. The server, or something in between, closed it.',
  'reason.connection-timed-out.summary':
    'The browser waited for {target} and got no response in time ({netError}).',
  'reason.empty-response.summary':
    'The server at {target} accepted the connection and closed it without sending a response ({netError}).',
  'reason.offline.summary':
    'The browser has no network connection, so it could not reach {target} ({netError}).',
  'reason.tls-failed.summary':
    'The browser could not make a secure connection to {target}: it does not accept the certificate, or the two have no encryption in common ({netError}). So nothing was sent.',
  'reason.tls-failed.summary.unnamed':
    'The browser could not make a secure connection to {target}: it does not accept the certificate, the server requires a client certificate, or the two have no encryption in common. So nothing was sent.',
  'reason.client-certificate-required.summary':
    'The server at {target} requires a client certificate before it responds, and the browser sent none ({netError}).',
  'reason.unsafe-port.summary':
    'The address {target} uses a port that browsers refuse because it belongs to another protocol ({netError}), so nothing was sent.',
  'reason.unsafe-port.summary.unnamed':
    'The address {target} uses a port that browsers refuse because it belongs to another protocol, so nothing was sent.',
  'reason.aborted.summary':
    'The {method} to {target} was aborted before the response arrived: by the page’s code, or because the page was left ({netError}).',
  'reason.aborted.summary.unnamed':
    'The {method} to {target} was aborted before the response arrived: by the page’s code, or because the page was left.',
  'reason.aborted.summary.unread':
    'The response ({status}) to your {method} came from {target}, but the request was aborted before all of it was read: by the page’s code, or because the page was left ({netError}).',
  'reason.too-many-redirects.summary':
    'The request was redirected again and again, last to {target}. Browsers stop after 20 redirects; so many usually form a circle.',
  'reason.redirect-invalid.summary':
    'Your {method} was sent and {target} responded with {status}, a redirect to {location}. That is not an http or https address, so the browser could not follow it.',
  'reason.redirect-invalid.summary.unknown':
    'The response to your {method} to {target} was a redirect to an address that the browser cannot follow ({netError}). The log does not show which.',
  'reason.redirect-body-not-replayable.summary':
    'Your {method} was sent with a streamed body and {target} responded with {status}, a redirect. A stream can only be sent once, so the browser could not follow.',
  'reason.redirect-mode-error.summary':
    'Your {method} was sent and {target} responded with {status}, a redirect. The page had asked with `redirect: "error"`, so the browser ended it there.',
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
  'reason.service-worker-failed.summary':
    'A service worker handled your {method} to {target} and gave the page no response. Its own request is a separate row and shows why.',
  'reason.service-worker-failed.summary.unseen':
    'A service worker had your {method} to {target}, and no response came: it failed, or its own request did. The browser does not list what the worker asks for.',
  'reason.service-worker-failed.summary.stored':
    'A service worker responded to your {method} to {target} from Cache Storage, and the browser did not give that response to the page. Usually it is opaque: it was stored without CORS.',
  'reason.network-error.summary':
    'Your {method} to {target} failed before CORS was checked; the browser reports {netError}.',
  'reason.network-error.summary.unnamed':
    'Your {method} to {target} got no response, and the log does not say why: the name is unknown, nothing listens there, or the connection was closed.',
  'reason.network-error.summary.handshake':
    'The server at {target} responded to your WebSocket with status {status}, and only 101 opens one.',
  'verdict.allowed.summary':
    'The response ({status}) from {target} says Access-Control-Allow-Origin: {allowed}, so {page} may read it.',
  'verdict.allowed.summary.without-header': 'The response ({status}) from {target} may be read by {page}.',
  'verdict.opaque.summary':
    'The request was made with `mode: "no-cors"`. The response ({status}) came from {target}, but script sees an empty one with status 0.',
  'verdict.opaque.summary.redirect':
    'Your code asked with redirect: "manual", and {target} redirected ({status}). The browser did not follow, and script gets an opaque response: it cannot read the status or where the redirect leads.',
  'verdict.opaque.summary.element':
    'This {resourceType} was loaded from {target} without CORS. The page may show or run it, but script cannot read its content.',
  'verdict.not-cors.summary': 'CORS does not apply to {url}.',
  'verdict.not-cors.summary.same-origin':
    'The page and the server have the same origin, {target}, so CORS does not apply.',
  'verdict.not-cors.summary.navigate':
    'The browser opened {url} as a page or a frame. Opening a page needs no CORS headers.',
  'verdict.not-cors.summary.websocket':
    'This is a WebSocket connection to {target}. Browsers do not apply CORS to it, so the server must check the Origin header itself.',
  'verdict.not-cors.summary.webtransport':
    'This is a WebTransport session with {target}. Browsers do not apply CORS to it, so the server must check the Origin header itself.',
  'reason.allow-origin-missing.title': 'The response has no Access-Control-Allow-Origin header',
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin names another origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin has more than one value',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin is not an origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin is `*` on a request with credentials',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials is not `true`',
  'reason.preflight-status-not-ok.title': 'The status of the preflight response is not 200 to 299',
  'reason.preflight-redirected.title': 'The preflight was redirected',
  'reason.allow-methods-unparsable.title': 'Access-Control-Allow-Methods cannot be read',
  'reason.allow-headers-unparsable.title': 'Access-Control-Allow-Headers cannot be read',
  'reason.method-not-allowed.title': 'The method is not in Access-Control-Allow-Methods',
  'reason.header-not-allowed.title': 'A request header is not in Access-Control-Allow-Headers',
  'reason.redirect-with-credentials.title': 'The redirect has a user name or password in its address',
  'reason.mode-same-origin.title': 'The request was limited to its own origin',
  'reason.scheme-not-cors.title': 'The address is neither http nor https',
  'reason.no-cors-redirect-mode.title': 'A no-cors request must follow redirects',
  'reason.cached-without-allow-origin.title': 'The cached response has no Access-Control-Allow-Origin header',
  'reason.local-network-permission-denied.title': 'The page has no permission to reach the local network',
  'reason.local-network-insecure-context.title': 'A page without https may not reach the local network',
  'reason.local-network-space-mismatch.title': 'The server is not on the network the page declared',
  'reason.private-network-insecure-context.title': 'A page without https may not reach the private network',
  'reason.private-network-not-allowed.title': 'The server does not allow requests from the public internet',
  'reason.blocked-without-trace.title': 'The browser stopped it, but the network log does not show why',
  'reason.dns-failed.title': 'The server name was not found',
  'reason.connection-refused.title': 'Nothing listens at that address',
  'reason.connection-reset.title': 'The connection was closed',
  'reason.connection-timed-out.title': 'The server did not respond in time',
  'reason.empty-response.title': 'The server closed the connection without a response',
  'reason.offline.title': 'There is no network connection',
  'reason.tls-failed.title': 'The secure connection failed',
  'reason.client-certificate-required.title': 'The server requires a client certificate',
  'reason.unsafe-port.title': 'Browsers block that port',
  'reason.aborted.title': 'The request was aborted',
  'reason.too-many-redirects.title': 'More than 20 redirects',
  'reason.redirect-invalid.title': 'The redirect leads nowhere',
  'reason.redirect-body-not-replayable.title': 'A streamed body cannot be sent twice',
  'reason.redirect-mode-error.title': 'The page does not allow redirects',
  'reason.opaque-response-blocked.title': 'The page may not load this kind of response there',
  'reason.cross-origin-resource-policy.title': 'Cross-Origin-Resource-Policy forbids this page to load it',
  'reason.cross-origin-embedder-policy.title':
    'The page only loads resources that allow it, and this one does not',
  'reason.mixed-content.title': 'An https page may not load http content',
  'reason.content-security-policy.title': 'The page’s own Content-Security-Policy forbids it',
  'reason.blocked-by-extension.title': 'An extension in this browser blocked it',
  'reason.service-worker-failed.title': 'The page’s service worker failed',
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
    'What a browser would do depends on the page that makes the request, and the file does not show it.',
  'reason.network-error.title': 'The request failed in the network',
  'verdict.allowed.title': 'The page may read the response',
  'verdict.opaque.title': 'The response arrived, but script cannot read it',
  'verdict.not-cors.title': 'CORS does not apply here',
  'running.title': 'Still running',
  'running.summary.no-response':
    'The request to {target} is running, and no response has arrived yet. Its headers will decide whether the page may read it.',
  'running.summary.preflight':
    'The browser has asked {target} with a preflight whether the {method} may be sent, and no response has arrived yet. The request waits for it.',
  'verdict.cannot-tell.title': 'The network log does not show enough to decide',
  'verdict.unexplained.title': 'CORS Lens could not explain this request',
  'verdict.unexplained.summary':
    'This is a bug in CORS Lens ({trouble}), and says nothing about the server. The other requests are not affected.',
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
  'reason.service-worker-failed.summary.alone':
    'A service worker handled your {method} to {target} and gave the page no response: its code failed, or it returned Response.error(). It did not contact a server.',
  'reason.service-worker-failed.summary.opaque':
    'A service worker handled your {method}, fetched {target} with `mode: "no-cors"` and returned that opaque response. The page asked with CORS, and browsers give no opaque response to such a call, so it failed.',
  'verdict.allowed.summary.made-up':
    'A service worker of the page made this response ({status}) itself. The server at {target} was not contacted, and CORS was not checked.',
  'verdict.allowed.summary.cache-storage':
    'A service worker of the page took this response ({status}) from its Cache Storage. The server at {target} was not contacted this time, and CORS was not checked again.',
  'verdict.allowed.summary.service-worker':
    'A service worker of the page gave it this response ({status}) to its request to {target}. CORS was checked for the service worker’s request, not for the page.',
  'reason.local-network-permission-denied.summary.frame':
    'The frame {document} asked for {target}, which is on {targetSpace}. That needs an `allow` attribute on the frame and the user’s permission for the page around it, {within}; one of the two is missing, so nothing was sent.',
  'reason.local-network-permission-denied.summary.policy':
    'The document {document} asked for {target}, which is on {targetSpace}. Its own Permissions-Policy header ({policy}) forbids that, so nothing was sent.',
} as const;
