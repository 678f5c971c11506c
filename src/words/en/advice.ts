/** Findings that are not the failure itself. Slots: title, text. */
export const advice = {
  'advice.request-was-sent.title': 'The {method} reached the server',
  'advice.request-was-sent.text':
    '{target} received the {method} and may have changed data, although the page did not see the answer. Sending it again may do it twice.',

  'advice.server-error-first.title': 'Mend the server error first',
  'advice.server-error-first.text':
    'Status {status} is a failure of the server and not of CORS; its log says why. Let it send the CORS headers with errors too, because many servers add them only to answers that went well.',
  'advice.server-error-first.gateway':
    'Status {status} comes from a proxy that got no good answer from the server behind it. Look there first. Then let the proxy add the CORS headers to its own error answers.',

  'advice.auth-error-first.title.preflight': 'The login check came before CORS',
  'advice.auth-error-first.preflight':
    'Browsers never send cookies or Authorization with a preflight, so a server that wants a login first always refuses it. Let OPTIONS requests pass before the login check.',
  'advice.auth-error-first.title.actual': 'See why it was refused first',
  'advice.auth-error-first.actual':
    'CORS alone would not help: the page would get the {status} then. Look at the login or the token first. Let the server send the CORS headers with refusals too, and the page can see them and act.',

  'advice.options-not-handled.title': 'The server does not know OPTIONS here',
  'advice.options-not-handled.text':
    'A preflight is an OPTIONS request, and {status} says that the server has nothing for it at this address. Let it answer OPTIONS with 204 and the CORS headers.',

  'advice.preflight-hides-reason.title': 'The server may hide its real reason',
  'advice.preflight-hides-reason.text':
    'Some server libraries send no CORS headers at all when only the method or a header is not allowed. If the origin is on the list, check that {asked} is allowed too.',

  'advice.headers-on-preflight-only.title': 'Only the preflight has the header',
  'advice.headers-on-preflight-only.text':
    'The answer to the preflight says Access-Control-Allow-Origin: {allowed}, but the answer to the {method} does not. Both need it.',

  'advice.duplicate-from-two-layers.title': 'Two layers add the header',
  'advice.duplicate-from-two-layers.text':
    'Most often the application and a proxy in front of it both add Access-Control-Allow-Origin; leave it to one of them. If curl shows it only once, an extension in this browser adds the other.',

  'advice.different-origin-port.title': 'Another port is another origin',
  'advice.different-origin-port.text':
    'The page {pageOrigin} and the server {target} differ only in the port, but that is enough: the browser asks for CORS headers.',
  'advice.different-origin-scheme.title': 'http and https are different origins',
  'advice.different-origin-scheme.text':
    'The page {pageOrigin} and the server {target} differ only in the scheme, but that is enough: the browser asks for CORS headers.',
  'advice.different-origin-www.title': 'With and without www are different origins',
  'advice.different-origin-www.text':
    'The page {pageOrigin} and the server {target} most often show the same site, but to the browser they are two origins. Use one of the two names everywhere, and no CORS is needed.',
  'advice.different-origin-subdomain.title': 'Another subdomain is another origin',
  'advice.different-origin-subdomain.text':
    'The page {pageOrigin} and the server {target} share a domain, but to the browser they are two origins, and it asks for CORS headers.',
  'advice.different-origin-localhost.title': 'localhost and 127.0.0.1 are different origins',
  'advice.different-origin-localhost.text':
    'The page {pageOrigin} and the server {target} are on the same computer, but to the browser they are two origins. Use the same name for both.',

  'advice.null-origin-page.title': 'The page has no origin of its own',
  'advice.null-origin-page.text':
    'Pages from files, from data addresses and in sandboxed frames send `Origin: null`. Serve the page over http or https, or give the frame `allow-same-origin`. Never allow `null` on the server: every site can make a page that sends it.',

  'advice.allow-origin-null.title': 'Do not allow the origin null',
  'advice.allow-origin-null.text':
    'The server allows `null`. Every web site can make a page that sends `Origin: null`, so this lets everyone in.',

  'advice.redirect-tainted-origin.title': 'Why the browser sent Origin: null',
  'advice.redirect-tainted-origin.text':
    'When one foreign origin redirects to another, the browser no longer vouches for who asks. Let the page call {url} directly. Or, if no credentials are sent, let the server answer with `*`.',

  'advice.authorization-dropped-on-redirect.title': 'Authorization was left behind',
  'advice.authorization-dropped-on-redirect.text':
    'On a redirect to another origin browsers take the Authorization header out, so {target} did not get it. Let the page call the last address directly.',

  'advice.login-redirect.title': 'The redirect leads to a login page',
  'advice.login-redirect.text':
    'The server sends the request on to {location}. A script cannot log in there: let the server answer 401 to such requests, and let the page open the login itself.',

  'advice.call-final-address.title': 'Call the final address',
  'advice.call-final-address.slash':
    'The redirect only changes the slash at the end of the path. Let the page call {location} and there is no redirect.',
  'advice.call-final-address.https':
    'The redirect only changes http to https. Let the page call {location} and there is no redirect.',
  'advice.call-final-address.host':
    'The redirect only changes the host. Let the page call {location} and there is no redirect.',

  'advice.wildcard-literal-with-credentials.title': 'With credentials `*` is no wildcard',
  'advice.wildcard-literal-with-credentials.text':
    'When a request is sent with credentials, `*` in {header} stands only for something called “*”. Put the names themselves there.',

  'advice.authorization-covered-by-wildcard.title': 'Name Authorization in Access-Control-Allow-Headers',
  'advice.authorization-covered-by-wildcard.text':
    'The server allows headers with `*`. By the standard that does not cover Authorization; browsers still let it pass, with a warning, and mean to stop.',

  'advice.method-case.title': 'Write {method} in capitals',
  'advice.method-case.text':
    'Browsers put only DELETE, GET, HEAD, OPTIONS, POST and PUT into capitals. The method {method} goes out as it is written, and that is not {upper}.',

  'advice.allow-headers-on-request.title': 'The page sends a header that belongs on the answer',
  'advice.allow-headers-on-request.text':
    '{name} is a header that servers send. On a request it allows nothing, and the browser has to ask first because of it. Take it out of the code of the page.',

  'advice.content-type-without-body.title': 'Content-Type on a request without a body',
  'advice.content-type-without-body.text':
    'A {method} has no body, so its Content-Type, {value}, says nothing and only costs a preflight. Leave it out.',

  'advice.preflight-cost.title': 'The preflight took {ms} ms',
  'advice.preflight-cost.text':
    'The browser waited {ms} ms for permission before it sent the {method}. {cause}',

  'advice.preflight-from-cache.title': 'No preflight this time',
  'advice.preflight-from-cache.text':
    'The browser remembered an earlier permission and did not ask again. A change on the server shows only when that has run out; “Disable cache” in DevTools makes the browser ask each time.',

  'advice.preflight-not-cached.title': 'The permission lasts 5 seconds',
  'advice.preflight-not-cached.text':
    'The answer to the preflight has no Access-Control-Max-Age, so the browser asks again after 5 seconds. With Access-Control-Max-Age: 7200 it asks every two hours.',
  'advice.preflight-not-cached.unreadable':
    'The answer to the preflight says Access-Control-Max-Age: {maxAge}, which is not a number of seconds. Chromium takes it as 5, and Firefox remembers nothing.',

  'advice.max-age-above-cap.title': 'Browsers remember it for a shorter time',
  'advice.max-age-above-cap.text':
    'Access-Control-Max-Age is {maxAge} seconds. Chromium remembers a permission for at most 7200 seconds (2 hours), and Firefox for 86400 (24 hours).',

  'advice.vary-origin-missing.title': 'Vary: Origin is missing',
  'advice.vary-origin-missing.text':
    'The answer names one origin, {allowed}. If the server names others for other pages, a cache may hand one page the answer for another, and that page is blocked. Send Vary: Origin with every answer.',

  'advice.cached-for-another-origin.title': 'The answer may be a cached one',
  'advice.cached-for-another-origin.by-age':
    'The answer is {age} seconds old (header Age), so it may have been made for a page at {allowed}. Send Vary: Origin, and let the cache keep one answer for each origin.',
  'advice.cached-for-another-origin.by-browser':
    'The browser took the answer from its own cache, so it may have been made for a page at {allowed}. Send Vary: Origin with every answer.',

  'advice.header-asked-in-vain.title.one': 'Script asked for {names} and got nothing',
  'advice.header-asked-in-vain.title.many': 'Script asked for {count} headers and got nothing',
  'advice.header-asked-in-vain.text':
    'The response has {names}, and the page’s code asked for that, but the server does not expose it. Access-Control-Expose-Headers: {names} lets script read it.',

  'advice.headers-not-exposed.title.one': 'Script cannot read 1 header',
  'advice.headers-not-exposed.title.many': 'Script cannot read {count} headers',
  'advice.headers-not-exposed.text':
    'The server sends {names}, but script reads nothing there. Access-Control-Expose-Headers: {names} lets it.',

  'advice.element-needs-cors.title': 'This {resourceType} is loaded with CORS',
  'advice.element-needs-cors.font':
    'Fonts from another origin always need CORS headers, unlike most images and scripts.',
  'advice.element-needs-cors.text':
    'Module scripts, and elements with the `crossorigin` attribute, need CORS headers. Without that attribute a plain image, script or style sheet needs none, but code of the page cannot look inside it.',

  'advice.no-cors-opaque.title': '`mode: "no-cors"` is no way around CORS',
  'advice.no-cors-opaque.text':
    'It tells the browser that the page will not read the answer. Take it out, and let the server send CORS headers.',

  'advice.no-cors-headers-dropped.title': 'Headers may have been left out',
  'advice.no-cors-headers-dropped.text':
    'With `mode: "no-cors"` the browser silently leaves out Authorization and most other headers set by the page, and does not send a JSON Content-Type. The server got Content-Type: {contentType}.',

  'advice.cookie-not-sent.title': 'No cookie went with the request',
  'advice.cookie-not-sent.text':
    'The server answered {status}, and the request carried no cookie although it was made with credentials. A cookie goes to another site only with SameSite=None and Secure, and only if the browser lets other sites have cookies.',

  'advice.service-worker.title.page': 'A service worker answered',
  'advice.service-worker.title.worker': 'A service worker asked',
  'advice.service-worker.page':
    'The service worker of the page answered this request. What it asked the network for is a row of its own, and CORS was checked there.',
  'advice.service-worker.worker':
    'The service worker made this request. The request of the page is a row of its own; if this one is blocked, the page only sees that its own failed.',

  'advice.open-pair.title': 'The preflight may be of another request',
  'advice.open-pair.text':
    'Several requests to this URL began at the same time, and their preflights were answered differently. The log does not say which preflight was whose: only times speak for the one shown here.',

  'advice.alike-requests.title': 'Other requests look the same',
  'advice.alike-requests.one':
    'In the log another request looks the same as this one, so the preflight shown here may belong to that one. The explanation would be the same.',
  'advice.alike-requests.many':
    'In the log {count} other requests look the same as this one, so the preflight shown here may belong to one of them. The explanation would be the same.',

  'advice.fails-next.title': 'More would fail after this',
  'advice.fails-next.text': 'The browser would stop next at: {steps}. Mend it at the same time.',

  'advice.join': '{first}; {rest}',
} as const;
