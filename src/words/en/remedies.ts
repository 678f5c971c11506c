/** What to do about a request, and who owns the fix. Loaded when one is first looked at. */
export const remedies = {
  'remedy.owner.page-code': 'Page code',
  'remedy.owner.api-server': 'Server configuration',
  'remedy.owner.proxy': 'Proxy or gateway configuration',
  'remedy.owner.login-layer': 'Login layer',
  'remedy.owner.identity-provider': 'Identity provider',
  'remedy.owner.third-party': 'A third party',
  'remedy.owner.browser-permission': 'Browser permission',
  'remedy.owner.browser-extension': 'Browser extension',
  'remedy.owner.network': 'Network',
  'remedy.owner.nobody': 'Nothing to fix',
  'remedy.name': 'What to do',
  'remedy.shown-by.header': 'Detected from {name}: {value}',
  'remedy.shown-by.address': 'Detected from the address {value}',
  'remedy.shown-by.body': 'The response says {value}',

  'remedy.allow-by-cors.title': 'Send the CORS headers',
  'remedy.allow-by-cors.text': 'Have {target} allow what pages of {origin} request: {parts}.',
  'remedy.expose-headers.title': 'Expose {names}',
  'remedy.expose-headers.text':
    'A client of {protocol} reads {names}, but the browser hides it. Have {target} list it in Access-Control-Expose-Headers.',
  'remedy.expose-headers.text.asked':
    'The page tried to read {names}, but the browser hides it. Have {target} list it in Access-Control-Expose-Headers.',

  'remedy.send-header-once.title': 'Send {header} once',
  'remedy.send-header-once.text':
    '{header} was sent twice ({value}): two layers add it, or one adds it two times. Remove it from one of them and leave the other as it is.',
  'remedy.send-header-once.text.front':
    '{header} was sent twice ({value}): two layers add it, usually {front} and the application behind it. Remove it from one of them: in {front} the line {code} drops the application’s header.',
  'remedy.spell-header.title': 'Correct the spelling of {meant}',
  'remedy.spell-header.text':
    'The server sends {sent}, which no browser knows. The name is {meant}. With that name, the value {value} takes effect.',
  'remedy.set-real-value.title': 'Correct the value of {header}',
  'remedy.set-real-value.text':
    'The value {value} was left there by a variable or a template that was not filled in. Browsers expect one origin here, or `*`. Fix the setting that fills it in.',
  'remedy.set-real-value.text.empty':
    '{header} was sent with an empty value: a variable or a setting behind it was not filled in. Browsers expect one origin or `*`. Fix the setting that fills it in, or leave the header out.',
  'remedy.set-real-value.text.letters':
    'The value is case-sensitive: it has to be `true`, in lowercase, and {value} counts as no header at all. Python writes True, and so does C#: set the text "true" there.',
  'remedy.set-real-value.text.not-true':
    'The only value of this header is `true`, in lowercase, and {value} counts as no header at all.',
  'remedy.set-real-value.text.quotes':
    'The quotes of {value} are part of what was sent, so it equals nothing that a browser looks for. Remove them from the configuration or the environment variable.',
  'remedy.set-real-value.text.pattern':
    'Browsers compare the value with the origin character by character. {value} is a pattern, and no browser reads patterns here: they are for the configuration of the server, which compares the Origin of each request with them and sends back that one origin, with Vary: Origin.',
  'remedy.set-real-value.text.list':
    '{value} is a list, and a browser reads one origin or `*`. Have the server look up the Origin of each request in its list and send back that one, with Vary: Origin.',
  'remedy.set-real-value.text.word':
    '{value} is no origin: a switch or a word of a configuration was sent as it is. Browsers expect the origin of the page here, or `*` for all.',
  'remedy.vary-the-cache.title': 'Let the cache tell origins apart',
  'remedy.vary-the-cache.text':
    'This response came from a cache on the way, where it was stored for a request without Origin or with another one. Have the cache keep them apart: in CloudFront with a cache policy or origin request policy that has Origin (such as CORS-S3Origin), elsewhere with `Vary: Origin` on every response, also to requests without Origin. Then purge what is stored.',
  'remedy.configure-this-layer.title': 'Configure the layer that responded',
  'remedy.configure-this-layer.text':
    'The preflight response came from {back}, but this response came from {front}. It does not get the headers of {back}: have {front} send them too, or find out why it responded itself.',

  'remedy.look-at-the-error.title': 'Look at the {status} first',
  'remedy.look-at-the-error.text':
    'Status {status} is the real error, and CORS only hides it: with the headers the page would see the {status}, but still no data. Send the same request with curl and read what the response says.',
  'remedy.look-at-the-error.text.said':
    'Status {status} is the real error, and CORS only hides it. The response says {said}. With the headers the page would see that, but still no data.',
  'remedy.call-right-address.title': 'Check the address',
  'remedy.call-right-address.text':
    'Status {status}: the address does not exist on that server ({address}). Check the path and the version first, because error pages seldom have CORS headers. The right address may have them already.',
  'remedy.use-right-method.title': 'Check the method',
  'remedy.use-right-method.text':
    'Status {status}: the server does not support {method} at this address. Check the method and the path first. With the headers the page would see the {status}, but still no data.',
  'remedy.allow-larger-body.title': 'Allow a larger body',
  'remedy.allow-larger-body.text':
    'Status {status}: the body is too large, and usually a proxy says so before the request reaches the application. Raise its limit (nginx: client_max_body_size), or send less. Then have the proxy add the headers to its own errors too.',
  'remedy.allow-longer-headers.title': 'Send shorter headers, or allow longer ones',
  'remedy.allow-longer-headers.text':
    'Status {status}: the address or the headers are too long, and usually a proxy says so before the request reaches the application. Large cookies and tokens are the usual cause. Raise its limit (nginx: large_client_header_buffers), or send less.',
  'remedy.ask-less-often.title': 'Send requests less often',
  'remedy.ask-less-often.text':
    'Status {status}: a rate limit was reached, usually in a proxy or gateway. Wait as long as Retry-After says, or raise the limit. Do not count preflights, and have the limiter send the headers with its refusals.',
  'remedy.answer-in-time.title': 'Find out what took so long',
  'remedy.answer-in-time.text':
    'Status {status}: the server waited for the request and gave up. Check the connection and the time limits first. CORS only hides the {status}.',
  'remedy.mend-server-error.title': 'Find the server error first',
  'remedy.mend-server-error.text':
    'The server failed, and its log says why. With the headers on errors too, the page sees the status, but still no data.',
  'remedy.mend-gateway.title': 'Look at the server behind the proxy',
  'remedy.mend-gateway.text':
    'A proxy responded with {status} because it got no valid response from the server behind it. Look there first. Then have the proxy send the headers with its own errors too.',
  'remedy.renew-token.title': 'Check the login or the token first',
  'remedy.renew-token.text':
    'Status {status}: the login or the token is missing, wrong or expired. The headers alone do not help: the page would then see the {status}. Have the layer that checks it send them too, so that the page can react.',
  'remedy.see-why-refused.title': 'Find out why it was refused',
  'remedy.see-why-refused.text':
    'Status {status}: the server refused this request because of its origin, its token or a firewall rule. Its log says which. With the headers the page would see the {status}, but still no data.',
  'remedy.log-in-to-proxy.title': 'Log in to the proxy',
  'remedy.log-in-to-proxy.text':
    'Status {status} comes from a proxy between this browser and the server, and it requires a login. Open a page in a tab and log in there, or ask whoever runs the network.',

  'remedy.answer-options-before-login.title': 'Let OPTIONS pass before the login check',
  'remedy.answer-options-before-login.text':
    'A preflight carries no cookies and no Authorization, so a login check always refuses it. Respond to it before that check.',
  'remedy.answer-options-before-redirect.title': 'Respond to OPTIONS before the redirect',
  'remedy.answer-options-before-redirect.text':
    'No header makes a redirected preflight pass. Respond to it with 204 before the redirect.',
  'remedy.answer-options.title': 'Respond to OPTIONS at this address',
  'remedy.answer-options.text':
    'Status {status}: nothing at {address} handles OPTIONS. If the path is right, add a route for it, or a CORS middleware before all routes: 204 and the headers.',
  'remedy.answer-bare-preflight.title': 'Respond to a preflight without a login or body',
  'remedy.answer-bare-preflight.text':
    'The preflight was refused with {status}. It has no body, no cookies and no token, so no check of those may come before it: respond to OPTIONS with 204 and the headers.',
  'remedy.put-on-the-list.title': 'Add {origin} to the list',
  'remedy.put-on-the-list.text':
    'Many CORS middlewares respond with {status} if the origin, the method or a header is not on their list. Compare the list with the request, character by character, with no slash at the end of the origin: {origin}, {asked}. A firewall or a login check may also respond like this.',
  'remedy.avoid-preflight.title': 'Or avoid the preflight',
  'remedy.avoid-preflight.title.first': 'Avoid the preflight',
  'remedy.avoid-preflight.text':
    'Only {cause} requires it. Without that the browser sends the request at once, and Access-Control-Allow-Origin on the response is enough.',
  'remedy.avoid-preflight.text.type':
    'Only {cause} requires it. With {instead} the browser sends the request at once, and Access-Control-Allow-Origin on the response is enough. The server then has to parse the body as JSON itself.',
  'remedy.drop-library-header.title': 'Leave the header {name} out',
  'remedy.drop-library-header.text':
    'The library {library} adds {name} by itself, and this server does not allow it. Update or configure {library} so that it does not send it there.',
  'remedy.drop-credentials.title': 'Or send no credentials',
  'remedy.drop-credentials.text':
    'No cookie was sent with the request. If the server needs none, send the request without credentials: then `*` is enough, and Access-Control-Allow-Credentials is not needed.',
  'remedy.save-all-rows.title': 'Save the file again, with all rows',
  'remedy.save-all-rows.text':
    'The file has no OPTIONS row, which would show what was refused. Choose All in the Network panel, without a filter, and save the HAR again.',

  'remedy.answer-401.title': 'Respond with 401 to scripts, not with a login page',
  'remedy.answer-401.text':
    'The request was redirected to a login ({location}), where no script can log in and you cannot set CORS headers. Have {target} respond with 401 to calls from scripts.',
  'remedy.open-the-login.title': 'Open the login from the page',
  'remedy.open-the-login.text':
    'The session has expired, or there was none. When a call fails like this, navigate the whole page to the login: reload it, or open {page} in a tab and log in again.',
  'remedy.manifest-with-credentials.title': 'Request the manifest with credentials',
  'remedy.manifest-with-credentials.text':
    'A manifest is loaded without cookies, so the login check refuses it. Write `crossorigin="use-credentials"` on the link element of the manifest.',
  'remedy.call-final-address.title': 'Call the final address from the page',
  'remedy.call-final-address.text':
    'The redirect fails, and no header of {target} changes that. Call the final address directly.',
  'remedy.call-final-address.text.final':
    'The redirect fails, and no header of {target} changes that. Call {final} directly, or switch the redirect off (Next.js: skipTrailingSlashRedirect, Django: APPEND_SLASH, FastAPI: redirect_slashes).',
  'remedy.call-final-address.text.https':
    'The redirect is what fails, and no header of {target} changes that. Only the scheme differs: write https in the page, and call {final}.',
  'remedy.call-final-address.text.slashes':
    'The redirect is what fails, and no header of {target} changes that. The address has two slashes in its path, and the host redirects to one without them. Encode an address that is part of a path (`encodeURIComponent`), or put it into the query.',
  'remedy.redirect-without-credentials.title': 'Remove the login from the redirect',
  'remedy.redirect-without-credentials.text':
    'The address in Location has a user name or a password in it. Browsers do not follow it to another origin.',
  'remedy.mend-redirects.title': 'Correct the redirect',
  'remedy.mend-redirects.text': 'It leads nowhere, or in a circle.',
  'remedy.follow-redirects.title': 'Follow redirects in the page',
  'remedy.follow-redirects.text': 'The page asked for an error on a redirect, and got one.',

  'remedy.write-method-in-capitals.title': 'Write the method in capitals',
  'remedy.write-method-in-capitals.text':
    'Browsers send `patch` as it is written, and the server expects PATCH. Change it in the page.',
  'remedy.take-out-response-header.title': 'Remove {name} from the request',
  'remedy.take-out-response-header.text':
    '{name} is a response header. On a request it allows nothing, and it makes the browser send a preflight.',
  'remedy.give-page-an-origin.title': 'Give the page an origin',
  'remedy.give-page-an-origin.text':
    'It sends `Origin: null`, which any site can send, so a server must not allow it. Serve the page over http or https, and give a sandboxed frame `allow-same-origin`.',
  'remedy.serve-file-over-http.title': 'Serve the page over http',
  'remedy.serve-file-over-http.text':
    'A page from a file has no origin of its own. Serve it from a local web server, or load it in the app under its own origin (Electron: `protocol.handle` with a scheme of your own, Android: WebViewAssetLoader). An app can also send the request from outside the page, in Electron from its main process.',
  'remedy.use-mode-cors.title': 'Use mode `cors` in the page',
  'remedy.use-mode-cors.text':
    'The page used mode `same-origin`, which keeps a request from going to another origin. Remove the mode: `cors` is the default.',
  'remedy.use-http-address.title': 'Call an http or https address',
  'remedy.use-http-address.text': 'CORS only works with http and https; {url} is neither.',
  'remedy.use-http-address.text.redirect':
    'The redirect leads to an address with the scheme {scheme}, and CORS only works with http and https.',
  'remedy.write-scheme.title': 'Write http:// or https:// before the address',
  'remedy.write-scheme.text':
    'Without http:// or https://, {url} is an address of the scheme {scheme}, which no server serves. Write {better}.',
  'remedy.call-localhost.title': 'Call localhost, not 0.0.0.0',
  'remedy.call-localhost.text':
    'A server listens on 0.0.0.0, but browsers do not call it there. Call {better}.',
  'remedy.let-no-cors-follow.title': 'Follow redirects in a no-cors request',
  'remedy.let-no-cors-follow.text': 'Mode `no-cors` allows no other redirect mode.',
  'remedy.forget-cached-answer.title': 'Clear the cached response',
  'remedy.forget-cached-answer.text':
    'The browser used a response that was stored without the headers. Send `Vary: Origin` with every response, also to requests without Origin, and load it once with `cache: "reload"`.',
  'remedy.keep-the-request.title': 'Do not abort the request',
  'remedy.keep-the-request.text': 'The page aborted it, or navigated away.',
  'remedy.mend-service-worker.title': 'Check the service worker',
  'remedy.mend-service-worker.text': 'It responded with an error, and only its own code shows why.',
  'remedy.cache-readable-responses.title': 'Do not store opaque responses for this',
  'remedy.cache-readable-responses.text':
    'The service worker took an opaque response from Cache Storage ({cache}), stored when the same address was loaded without CORS. A CORS request cannot use it. Load and store it with `mode: "cors"` in the worker, or leave out `crossorigin`.',
  'remedy.leave-image-to-browser.title': 'Do not handle images in the service worker',
  'remedy.leave-image-to-browser.text':
    'The browser shows images of other sites without CORS. The service worker requests them again in mode `cors`, and that needs the headers. Do not handle such requests in the worker, or send the headers from the server.',
  'remedy.call-through-own-server.title': 'If the server is not yours',
  'remedy.call-through-own-server.text':
    'You cannot change {vendor}. Ask its owner, or call your own server from the page, and {vendor} from your server: servers do not apply CORS. In `fix` choose Same-origin proxy.',

  'remedy.grant-local-network.title': 'Allow the page to reach the local network',
  'remedy.grant-local-network.text':
    'It is a browser permission, and only a page served over https can ask for it. No server header grants it.',
  'remedy.serve-page-over-https.title': 'Serve the page over https',
  'remedy.serve-page-over-https.text':
    'A page served over http may not reach addresses of a more private network.',
  'remedy.declare-address-space.title': 'Correct or drop `targetAddressSpace`',
  'remedy.declare-address-space.text': 'The page declared one address space, but the server is in another.',
  'remedy.allow-private-network.title': 'Send Access-Control-Allow-Private-Network',
  'remedy.allow-private-network.text':
    'This browser asks for it in the preflight: respond with `true`. Newer ones ask the user for permission instead.',
  'remedy.switch-extension-off.title': 'Switch the extension off',
  'remedy.switch-extension-off.text': 'A browser extension blocked the request.',
  'remedy.get-host-permission.title': 'Give the extension a host permission',
  'remedy.get-host-permission.text':
    'The extension {page} called {target} without success. Extensions need a host permission for it in their manifest, and Firefox lets people refuse it. Another add-on may also block it.',
  'remedy.get-host-permission.text.cors':
    'Pages of the extension {page} read {target} without any CORS header once its manifest has a host permission for it. Content scripts do not: they have to ask through the background script.',
  'remedy.reach-the-server.title': 'Make the server reachable first',
  'remedy.reach-the-server.title.cut': 'Have the server send the whole response',
  'remedy.reach-the-server.text': 'There was no response at all ({netError}). CORS comes after that.',
  'remedy.reach-the-server.text.cut':
    'A response came, but not all of it could be read ({netError}). Often the server, or a proxy before it, crashed or reached a time limit. No CORS header changes that.',
  'remedy.start-the-server.title': 'Start the server',
  'remedy.start-the-server.text':
    'Nothing responds at {target}. Start the server, or check the port. CORS comes after that.',
  'remedy.log-in-to-company-proxy.title': 'Log in to the company’s proxy',
  'remedy.log-in-to-company-proxy.text':
    'A proxy of the network (a corporate one such as Zscaler, or a portal) responded instead of {target}, which never got the request. Neither page nor server is at fault. Open {page} in a tab and log in there, or ask whoever runs the network to allow it.',
  'remedy.look-at-the-answer.title': 'Look at the response itself',
  'remedy.look-at-the-answer.text':
    'The capture does not have what the browser saw. Request it with curl and the same Origin.',
  'remedy.mend-certificate.title': 'Correct the certificate',
  'remedy.mend-certificate.text': 'The browser could not make a secure connection to {target} ({netError}).',
  'remedy.no-certificate-for-options.title': 'Do not require a client certificate for preflights',
  'remedy.no-certificate-for-options.text':
    'Browsers send none with a preflight. Require the certificate after OPTIONS, or for the other methods only.',
  'remedy.use-another-port.title': 'Move the server to another port',
  'remedy.use-another-port.text': 'Browsers do not call this port.',
  'remedy.send-the-right-type.title': 'Send the right Content-Type',
  'remedy.send-the-right-type.text':
    'An image, script or style sheet had another type, and the browser hid it from the page.',
  'remedy.set-resource-policy.title': 'Set Cross-Origin-Resource-Policy',
  'remedy.set-resource-policy.text':
    'The server does not let other origins embed it. Have it send `Cross-Origin-Resource-Policy: cross-origin`, or load it with CORS (the attribute `crossorigin`).',
  'remedy.serve-api-over-https.title': 'Serve the API over https',
  'remedy.serve-api-over-https.text': 'A page served over https may not call http.',
  'remedy.allow-in-csp.title': 'Allow the API in the page’s Content-Security-Policy',
  'remedy.allow-in-csp.text': 'The page’s Content-Security-Policy forbids it: add {target} to connect-src.',

  'remedy.let-page-be-framed.title': 'Allow the page in a frame',
  'remedy.let-page-be-framed.text':
    'The owner of the framed page lists the origin of the page around it in `frame-ancestors` and removes X-Frame-Options.',
  'remedy.allow-connection.title': 'Add the address to Connection-Allowlist',
  'remedy.allow-connection.text': 'The page’s own header does not list {target}.',
  'remedy.add-integrity.title': 'Give the file a checksum',
  'remedy.add-integrity.text':
    'The page’s Integrity-Policy requires `integrity` and `crossorigin` on the element.',
  'remedy.renew-integrity.title': 'Generate the checksum from the file that is served',
  'remedy.renew-integrity.text': 'The `integrity` in the page belongs to another file.',
  'remedy.load-with-cors.title': 'Load it with `crossorigin`',
  'remedy.load-with-cors.text': 'Without that attribute the browser cannot compare the checksum.',
  'remedy.look-at-request-blocking.title': 'Check request blocking in DevTools',
  'remedy.look-at-request-blocking.text': 'The browser blocked the request before anything was sent.',
  'remedy.delegate-to-frame.title': 'Give the frame the permission with `allow`',
  'remedy.delegate-to-frame.text':
    'A frame of another origin has no permission of its own. Without `allow` on its element the browser does not ask.',
  'remedy.take-out-of-permissions-policy.title': 'Change the document’s own Permissions-Policy',
  'remedy.take-out-of-permissions-policy.text':
    'That header denies the document access to the local network. While it does, the browser does not ask.',

  'remedy.part.origins': 'this origin',
  'remedy.part.methods': 'the method',
  'remedy.part.requestHeaders': 'the request headers',
  'remedy.part.credentials': 'credentials',
  'remedy.part.exposedHeaders': 'the exposed headers',
  'remedy.part.maxAge': 'how long it is cached',
  'remedy.part.varyOrigin': 'Vary: Origin',
  'remedy.part.preflightStatus': 'a status of 200 to 299 for OPTIONS',
  'remedy.no-error': 'the browser gives no error',
  'remedy.join': '{first}, {rest}',
} as const;
