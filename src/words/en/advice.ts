/** Findings that are not the failure itself. Slots: title, text. */
export const advice = {
  'advice.request-was-sent.title': 'The {method} reached the server',
  'advice.request-was-sent.text':
    '{target} received the {method} and may have changed data, although the page could not see the response. Sending it again may repeat the change.',

  'advice.server-error-first.title': 'Fix the server error first',
  'advice.server-error-first.text':
    'Status {status} is an error of the server, not of CORS; the server’s log says why. Send the CORS headers with errors too: many servers add them only to successful responses.',
  'advice.server-error-first.gateway':
    'Status {status} comes from a proxy that got no valid response from the server behind it. Look there first. Then have the proxy add the CORS headers to its own error responses.',

  'advice.auth-error-first.title.preflight': 'The login check ran before CORS',
  'advice.auth-error-first.preflight':
    'Browsers never send cookies or Authorization with a preflight, so a server that requires a login first always refuses it. Let OPTIONS requests pass before the login check.',
  'advice.auth-error-first.title.actual': 'Find out first why it was refused',
  'advice.auth-error-first.actual':
    'The CORS headers alone would not help: the page would then get the {status}. Check the login or the token first. Send the CORS headers with refusals too, so that the page can see them and react.',

  'advice.options-not-handled.title': 'The server does not handle OPTIONS here',
  'advice.options-not-handled.text':
    'A preflight is an OPTIONS request, and {status} means that the server does not handle it at this address. Respond to OPTIONS with 204 and the CORS headers.',

  'advice.preflight-hides-reason.title': 'The server may hide the real reason',
  'advice.preflight-hides-reason.text':
    'Some server libraries send no CORS headers at all when only the method or a header is not allowed. If the origin is on the list, check that {asked} is allowed too.',

  'advice.headers-on-preflight-only.title': 'Only the preflight has the header',
  'advice.headers-on-preflight-only.text':
    'The response to the preflight has Access-Control-Allow-Origin: {allowed}, but the response to the {method} does not. Both need it.',

  'advice.duplicate-from-two-layers.title': 'Two layers add the header',
  'advice.duplicate-from-two-layers.text':
    'Usually the application and a proxy in front of it both add Access-Control-Allow-Origin; only one of them should. If curl shows it only once, an extension in this browser adds the other.',

  'advice.different-origin-port.title': 'Another port is another origin',
  'advice.different-origin-port.text':
    'The page {pageOrigin} and the server {target} differ only in the port, but that makes them two origins, so the browser asks for CORS headers.',
  'advice.different-origin-scheme.title': 'http and https are different origins',
  'advice.different-origin-scheme.text':
    'The page {pageOrigin} and the server {target} differ only in the scheme, but that makes them two origins, so the browser asks for CORS headers.',
  'advice.different-origin-www.title': 'With and without www are different origins',
  'advice.different-origin-www.text':
    'The page {pageOrigin} and the server {target} usually show the same site, but for the browser they are two origins. Use the same name everywhere, and no CORS is needed.',
  'advice.different-origin-subdomain.title': 'Another subdomain is another origin',
  'advice.different-origin-subdomain.text':
    'The page {pageOrigin} and the server {target} share a domain, but for the browser they are two origins, so it asks for CORS headers.',
  'advice.different-origin-localhost.title': 'localhost and 127.0.0.1 are different origins',
  'advice.different-origin-localhost.text':
    'The page {pageOrigin} and the server {target} are on the same computer, but for the browser they are two origins. Use the same name for both.',

  'advice.null-origin-page.title': 'The page has no origin of its own',
  'advice.null-origin-page.text':
    'Pages from files, from data: URLs and in sandboxed frames send `Origin: null`. Serve the page over http or https, or give the frame `allow-same-origin`. Never allow `null` on the server: any site can make a page that sends it.',

  'advice.allow-origin-null.title': 'Do not allow the origin null',
  'advice.allow-origin-null.text':
    'The server allows `null`. Any website can make a page that sends `Origin: null`, so this allows everyone.',

  'advice.redirect-tainted-origin.title': 'Why the browser sent Origin: null',
  'advice.redirect-tainted-origin.text':
    'When one foreign origin redirects to another, the browser no longer names the origin that asks. Call {url} directly from the page. Or, if it sends no credentials, have the server send `*`.',

  'advice.authorization-dropped-on-redirect.title': 'Authorization was left behind',
  'advice.authorization-dropped-on-redirect.text':
    'On a redirect to another origin browsers remove the Authorization header, so {target} did not get it. Call the final address directly from the page.',

  'advice.login-redirect.title': 'The redirect leads to a login page',
  'advice.login-redirect.text':
    'The server redirects the request to {location}. A script cannot log in there: respond to such requests with 401, and let the page open the login itself.',

  'advice.call-final-address.title': 'Call the final address',
  'advice.call-final-address.slash':
    'The redirect only changes the slash at the end of the path. Call {location} directly to avoid it.',
  'advice.call-final-address.https':
    'The redirect only changes http to https. Call {location} directly to avoid it.',
  'advice.call-final-address.host':
    'The redirect only changes the host. Call {location} directly to avoid it.',

  'advice.wildcard-literal-with-credentials.title': 'With credentials, `*` is not a wildcard',
  'advice.wildcard-literal-with-credentials.text':
    'When a request is sent with credentials, `*` in {header} only matches something that is named “*”. List the names instead.',

  'advice.authorization-covered-by-wildcard.title': 'List Authorization in Access-Control-Allow-Headers',
  'advice.authorization-covered-by-wildcard.text':
    'The server allows headers with `*`. By the standard this does not cover Authorization; browsers still accept it with a warning, but plan to stop.',

  'advice.body-not-read.title': 'The body was not read to its end',
  'advice.body-not-read.text':
    'Script got the response and its headers. Then it aborted the body, or never read it.',
  'advice.body-not-read.text.service-worker':
    'Script got the response and its headers. Then it aborted the body, or never read it, or the body broke off behind the service worker: Chromium reports all three alike.',

  'advice.differs-by-browser.title': 'Works in one browser, fails in another',
  'advice.differs-by-browser.text.read': '{browsers} would let script read this response.',
  'advice.differs-by-browser.text.hidden': '{browsers} would not let script read this response. {reason}.',

  'advice.method-case.title': 'Write {method} in capitals',
  'advice.method-case.text':
    'Browsers change only DELETE, GET, HEAD, OPTIONS, POST and PUT to capitals. The method {method} is sent as it is written, and that is not {upper}.',

  'advice.allow-headers-on-request.title': 'The page sends a response header',
  'advice.allow-headers-on-request.text':
    '{name} is a header that servers send. On a request it allows nothing, and it makes the browser send a preflight. Remove it from the page’s code.',

  'advice.content-type-without-body.title': 'Content-Type on a request without a body',
  'advice.content-type-without-body.text':
    'A {method} has no body, so its Content-Type, {value}, means nothing and only costs a preflight. Leave it out.',

  'advice.preflight-cost.title': 'The preflight took {ms} ms',
  'advice.preflight-cost.text':
    'The browser waited {ms} ms for permission before it sent the {method}. {cause}',

  'advice.preflight-from-cache.title': 'No preflight this time',
  'advice.preflight-from-cache.text':
    'The browser remembered an earlier permission and did not ask again. A change on the server takes effect when that permission expires; with “Disable cache” in DevTools the browser asks each time.',

  'advice.preflight-not-cached.title': 'The permission lasts 5 seconds',
  'advice.preflight-not-cached.text':
    'The preflight response has no Access-Control-Max-Age, so the browser asks again after 5 seconds. With Access-Control-Max-Age: 7200 it asks every two hours.',
  'advice.preflight-not-cached.unreadable':
    'The preflight response says Access-Control-Max-Age: {maxAge}, which is not a number of seconds. Chromium uses 5, and Firefox does not cache it.',

  'advice.max-age-above-cap.title': 'Browsers cache it for less time',
  'advice.max-age-above-cap.text':
    'Access-Control-Max-Age is {maxAge} seconds. Chromium caches a preflight for at most 7200 seconds (2 hours), and Firefox for 86400 (24 hours).',

  'advice.vary-origin-missing.title': 'Vary: Origin is missing',
  'advice.vary-origin-missing.text':
    'The response names one origin, {allowed}. If the server names other origins for other pages, a cache may give one page the response for another, and that page is blocked. Send Vary: Origin with every response.',

  'advice.cached-for-another-origin.title': 'The response may come from a cache',
  'advice.cached-for-another-origin.by-age':
    'The response is {age} seconds old (header Age), so it may have been made for a page at {allowed}. Send Vary: Origin, so that caches keep one response for each origin.',
  'advice.cached-for-another-origin.by-browser':
    'The browser took the response from its own cache, so it may have been made for a page at {allowed}. Send Vary: Origin with every response.',

  'advice.header-asked-in-vain.title.one': 'Script asked for {names} and got nothing',
  'advice.header-asked-in-vain.title.other': 'Script asked for {count} headers and got nothing',
  'advice.header-asked-in-vain.text':
    'The response has {names}, and the page’s code tried to read that, but the server does not expose it. Access-Control-Expose-Headers: {names} lets script read it.',

  'advice.headers-not-exposed.title.one': 'Script cannot read {count} header',
  'advice.headers-not-exposed.title.other': 'Script cannot read {count} headers',
  'advice.headers-not-exposed.text':
    'The server sends {names}, but script cannot read that. Access-Control-Expose-Headers: {names} lets it.',

  'advice.element-needs-cors.title': 'This {resourceType} is loaded with CORS',
  'advice.element-needs-cors.font':
    'Fonts from another origin always need CORS headers, unlike most images and scripts.',
  'advice.element-needs-cors.text':
    'Module scripts, and elements with the `crossorigin` attribute, need CORS headers. Without that attribute a plain image, script or style sheet needs none, but the page’s code cannot read its content.',

  'advice.no-cors-opaque.title': '`mode: "no-cors"` does not get around CORS',
  'advice.no-cors-opaque.text':
    'It tells the browser that the page will not read the response. Remove it, and have the server send CORS headers.',

  'advice.no-cors-headers-dropped.title': 'Headers may have been left out',
  'advice.no-cors-headers-dropped.text':
    'With `mode: "no-cors"` the browser silently leaves out Authorization and most other headers set by the page, and does not send a JSON Content-Type. The server got Content-Type: {contentType}.',

  'advice.cookie-not-sent.title': 'No cookie was sent with the request',
  'advice.cookie-not-sent.text':
    'The server responded with {status}, and the request had no cookie although it was made with credentials. A cookie is sent to another site only with SameSite=None and Secure, and only if the browser allows third-party cookies.',

  'advice.service-worker.title.page': 'A service worker handled it',
  'advice.service-worker.title.worker': 'A service worker made this request',
  'advice.service-worker.page':
    'The page’s service worker handled this request. Its own request to the network is a separate row, and CORS was checked there.',
  'advice.service-worker.worker':
    'The service worker made this request. The page’s request is a separate row; if this one is blocked, the page only sees that its own request failed.',

  'advice.open-pair.title': 'The preflight may belong to another request',
  'advice.open-pair.text':
    'Several requests to this URL began at the same time, and their preflights got different responses. The log does not say which preflight belongs to which request: only the times suggest the one shown here.',

  'advice.alike-requests.title': 'Other requests look the same',
  'advice.alike-requests.one':
    'Another request in the log looks the same as this one, so the preflight shown here may belong to it. The explanation would be the same.',
  'advice.alike-requests.other':
    '{count} other requests in the log look the same as this one, so the preflight shown here may belong to one of them. The explanation would be the same.',

  'advice.fails-next.title': 'More would fail after this',
  'advice.fails-next.text': 'The browser would stop next at: {steps}. Fix it at the same time.',

  'advice.join': '{first}; {rest}',
} as const;
