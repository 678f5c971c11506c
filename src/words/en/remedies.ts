/** What to do about a request, and whose work it is. Loaded when one is first looked at. */
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
  'remedy.shown-by.header': 'Told from {name}: {value}',
  'remedy.shown-by.address': 'Told from the address {value}',
  'remedy.shown-by.body': 'The response says {value}',

  'remedy.allow-by-cors.title': 'Send the CORS headers',
  'remedy.allow-by-cors.text': 'Let {target} allow what pages of {origin} ask for: {parts}.',
  'remedy.expose-headers.title': 'Expose {names}',
  'remedy.expose-headers.text':
    'A client of {protocol} reads {names}, and the browser hides it. Let {target} name it in Access-Control-Expose-Headers.',
  'remedy.expose-headers.text.asked':
    'The page asked for {names} in vain, since the browser hides it. Let {target} name it in Access-Control-Expose-Headers.',

  'remedy.send-header-once.title': 'Send {header} once',
  'remedy.send-header-once.text':
    '{header} was sent twice ({value}): two layers add it, or one adds it two times. Take it out of one of them and leave the other as it is.',
  'remedy.send-header-once.text.front':
    '{header} was sent twice ({value}): two layers add it, mostly {front} and the application behind it. Take it out of one of them: in {front} the line {code} drops what the application sends.',
  'remedy.spell-header.title': 'Spell {meant} right',
  'remedy.spell-header.text':
    'The server sends {sent}, which no browser knows. The name is {meant}. With that name the value {value} counts.',
  'remedy.set-real-value.title': 'Fill in {header}',
  'remedy.set-real-value.text':
    'The value {value} is what a variable or a template left there. Browsers want one origin or `*` in Access-Control-Allow-Origin, and the bare word true in Access-Control-Allow-Credentials. Fix the setting that fills it in.',
  'remedy.set-real-value.text.empty':
    '{header} was sent with an empty value: a variable or a setting behind it was not filled in. Browsers want one origin or `*` in Access-Control-Allow-Origin, and the bare word true in Access-Control-Allow-Credentials. Fix the setting that fills it in, or leave the header out.',
  'remedy.configure-this-layer.title': 'Configure the layer that answered',
  'remedy.configure-this-layer.text':
    'The preflight was answered by {back}, and this response came from {front}. The headers of {back} do not reach it: let {front} send them too, or find out why it answered by itself.',

  'remedy.look-at-the-error.title': 'Look at the {status} first',
  'remedy.look-at-the-error.text':
    'Status {status} is the real error, and CORS only hides it: with the headers the page would see the {status}, and still no data. Send the same request with curl and read what the response says.',
  'remedy.look-at-the-error.text.said':
    'Status {status} is the real error, and CORS only hides it. The response says {said}. With the headers the page would see that, and still no data.',
  'remedy.call-right-address.title': 'Check the address',
  'remedy.call-right-address.text':
    'Status {status}: the address does not exist on that server ({address}). Check the path and the version first, as an error page seldom has CORS headers. The right address may have them already.',
  'remedy.use-right-method.title': 'Check the method',
  'remedy.use-right-method.text':
    'Status {status}: the server knows no {method} at this address. Check the method and the path first. With the headers the page would see the {status}, and still no data.',
  'remedy.allow-larger-body.title': 'Allow a larger body',
  'remedy.allow-larger-body.text':
    'Status {status}: the body is too large, and a proxy mostly says so before the application is reached. Raise its limit (nginx: client_max_body_size), or send less. Then let the proxy add the headers to its own errors too.',
  'remedy.allow-longer-headers.title': 'Send shorter headers, or allow longer ones',
  'remedy.allow-longer-headers.text':
    'Status {status}: the address or the headers are too long, and a proxy mostly says so before the application is reached. Large cookies and tokens are the usual cause. Raise its limit (nginx: large_client_header_buffers), or send less.',
  'remedy.ask-less-often.title': 'Ask less often',
  'remedy.ask-less-often.text':
    'Status {status}: a limit of requests was reached, mostly in a proxy or gateway. Wait as Retry-After says, or raise the limit. Do not count preflights, and let the limiter send the headers with its refusals.',
  'remedy.answer-in-time.title': 'Find out what took so long',
  'remedy.answer-in-time.text':
    'Status {status}: the server waited for the request in vain, and gave up. Look at the connection and at the time limits first. CORS only hides the {status}.',
  'remedy.mend-server-error.title': 'Fix the server error first',
  'remedy.mend-server-error.text':
    'The server failed, and its log says why. With the headers on errors too the page sees the status, and still no data.',
  'remedy.mend-gateway.title': 'Look at the server behind the proxy',
  'remedy.mend-gateway.text':
    'A proxy answered {status} because the server behind it did not answer well. Look there first. Then let the proxy send the headers with its own errors too.',
  'remedy.renew-token.title': 'Look at the login or the token first',
  'remedy.renew-token.text':
    'Status {status}: the login or the token is missing, wrong or out of date. The headers alone do not help, since the page would then see the {status}. Let whatever checks it send them too, so that the page can react.',
  'remedy.see-why-refused.title': 'Find out why it was refused',
  'remedy.see-why-refused.text':
    'Status {status}: the server refused this request, for its origin, its token or a rule of a firewall. Its log says which. With the headers the page would see the {status}, and still no data.',
  'remedy.log-in-to-proxy.title': 'Log in to the proxy',
  'remedy.log-in-to-proxy.text':
    'Status {status} comes from a proxy between this browser and the server, and it wants a login. Open a page in a tab and log in there, or ask who runs the network.',

  'remedy.answer-options-before-login.title': 'Let OPTIONS pass before the login check',
  'remedy.answer-options-before-login.text':
    'A preflight carries no cookies and no Authorization, so a login check always refuses it. Answer it before.',
  'remedy.answer-options-before-redirect.title': 'Answer OPTIONS before the redirect',
  'remedy.answer-options-before-redirect.text':
    'No header makes a redirected preflight pass. Let the server answer it with 204 before it redirects.',
  'remedy.answer-options.title': 'Answer OPTIONS at this address',
  'remedy.answer-options.text':
    'Status {status}: nothing at {address} answers OPTIONS. If the path is right, add a route for it, or a CORS middleware before all routes: 204 and the headers.',
  'remedy.answer-bare-preflight.title': 'Answer a preflight as it is',
  'remedy.answer-bare-preflight.text':
    'The preflight was refused with {status}. It has no body, no cookies and no token, and a check of those must not come before it: answer OPTIONS with 204 and the headers.',
  'remedy.put-on-the-list.title': 'Put {origin} on the list',
  'remedy.put-on-the-list.text':
    'Many CORS middlewares answer {status} where the origin, the method or a header is not on their list. Compare the list with what was asked, letter by letter, with no slash at the end of the origin: {origin}, {asked}. A firewall or a login check refuses so as well.',
  'remedy.avoid-preflight.title': 'Or do without the preflight',
  'remedy.avoid-preflight.text':
    'Only {cause} asks for it. Without that the browser sends the request at once, and Access-Control-Allow-Origin on the response is enough.',
  'remedy.avoid-preflight.text.type':
    'Only {cause} asks for it. With {instead} the browser sends the request at once, and Access-Control-Allow-Origin on the response is enough. The server has to read the body as JSON by itself then.',
  'remedy.drop-library-header.title': 'Leave the header {name} out',
  'remedy.drop-library-header.text':
    'The library {library} adds {name} by itself, and this server does not allow it. Update or configure {library} so that it does not send it there.',
  'remedy.drop-credentials.title': 'Or leave the credentials out',
  'remedy.drop-credentials.text':
    'No cookie went with the request. If the server needs none, let the page ask without credentials: then `*` is enough, and Access-Control-Allow-Credentials is not needed.',
  'remedy.save-all-rows.title': 'Save the file again, with all rows',
  'remedy.save-all-rows.text':
    'The file lacks the OPTIONS row, which shows what was refused. Choose All in the Network panel, without a filter, and save the HAR again.',

  'remedy.answer-401.title': 'Answer 401 to scripts, no login page',
  'remedy.answer-401.text':
    'The request was redirected to a login ({location}), where no script can log in and no CORS header can be set. Let {target} answer 401 to calls of scripts.',
  'remedy.open-the-login.title': 'Let the page open the login itself',
  'remedy.open-the-login.text':
    'The session is over, or was never there. Let the page go to the login as a whole when a call fails so: reload it, or open {page} in a tab and log in again.',
  'remedy.manifest-with-credentials.title': 'Ask for the manifest with credentials',
  'remedy.manifest-with-credentials.text':
    'A manifest is loaded without cookies, so the login check takes the browser for a stranger. Write `crossorigin="use-credentials"` on the link element of the manifest.',
  'remedy.call-final-address.title': 'Let the page call the final address',
  'remedy.call-final-address.text':
    'The redirect is what fails, and no header of {target} changes that. Call the last address directly.',
  'remedy.call-final-address.text.final':
    'The redirect is what fails, and no header of {target} changes that. Call {final} directly, or switch the redirect off (Next.js: skipTrailingSlashRedirect, Django: APPEND_SLASH, FastAPI: redirect_slashes).',
  'remedy.redirect-without-credentials.title': 'Take the login out of the redirect',
  'remedy.redirect-without-credentials.text':
    'The address in Location has a user name or a password in it. Browsers refuse to follow it to another origin.',
  'remedy.mend-redirects.title': 'Fix the redirect',
  'remedy.mend-redirects.text': 'It leads nowhere, or in a circle.',
  'remedy.follow-redirects.title': 'Let the page follow redirects',
  'remedy.follow-redirects.text': 'It asked for an error on a redirect, and got one.',

  'remedy.write-method-in-capitals.title': 'Write the method in capitals',
  'remedy.write-method-in-capitals.text':
    'Browsers send `patch` as it is written, and the server knows PATCH. Change it in the page.',
  'remedy.take-out-response-header.title': 'Take {name} out of the request',
  'remedy.take-out-response-header.text':
    'Servers send {name}, and pages do not. On a request it allows nothing, and the browser has to ask first because of it.',
  'remedy.give-page-an-origin.title': 'Give the page an origin',
  'remedy.give-page-an-origin.text':
    'It sends `Origin: null`, which every site can send, so it must not be allowed. Serve the page over http or https, and give a sandboxed frame `allow-same-origin`.',
  'remedy.serve-file-over-http.title': 'Serve the page over http',
  'remedy.serve-file-over-http.text':
    'A page from a file has no origin that a server could tell from others. Serve it from a local web server, or let the app load it under an origin of its own (Electron: `protocol.handle` with a scheme of your own, Android: WebViewAssetLoader). An app can also ask from outside the page, in Electron from its main process.',
  'remedy.use-mode-cors.title': 'Let the page ask with mode `cors`',
  'remedy.use-mode-cors.text':
    'The page asked for `same-origin`, so nothing was sent. Take the mode away: `cors` is the default.',
  'remedy.use-http-address.title': 'Call an http or https address',
  'remedy.use-http-address.text': 'CORS knows http and https only; {url} is neither.',
  'remedy.write-scheme.title': 'Write http:// or https:// before the address',
  'remedy.write-scheme.text':
    'Without a scheme {url} is an address of the scheme {scheme}, which nobody serves. Write {better}.',
  'remedy.call-localhost.title': 'Call localhost, not 0.0.0.0',
  'remedy.call-localhost.text':
    'A server listens at 0.0.0.0, and browsers do not call it there. Call {better}.',
  'remedy.let-no-cors-follow.title': 'Let a no-cors request follow redirects',
  'remedy.let-no-cors-follow.text': 'In mode `no-cors` no other redirect mode is possible.',
  'remedy.forget-cached-answer.title': 'Get rid of the cached response',
  'remedy.forget-cached-answer.text':
    'The browser used a response that was stored without the headers. Send `Vary: Origin` with every response, also to requests without Origin, and load it once with `cache: "reload"`.',
  'remedy.keep-the-request.title': 'Let the request end',
  'remedy.keep-the-request.text': 'The page gave it up itself, or went elsewhere.',
  'remedy.mend-service-worker.title': 'Look into the service worker',
  'remedy.mend-service-worker.text': 'It answered with an error, and only its own code says why.',
  'remedy.cache-readable-responses.title': 'Store no opaque responses for this',
  'remedy.cache-readable-responses.text':
    'The service worker took an opaque response from Cache Storage ({cache}), stored when the same address was loaded without CORS. A request with CORS cannot have it. Let the worker load and store it with `mode: "cors"`, or leave out `crossorigin`.',
  'remedy.leave-image-to-browser.title': 'Let the service worker leave pictures alone',
  'remedy.leave-image-to-browser.text':
    'The browser shows pictures of other sites without CORS. The service worker asks for it again in mode `cors`, and that needs the headers. Let it pass such requests by, or give the server the headers.',
  'remedy.call-through-own-server.title': 'If the server is not yours',
  'remedy.call-through-own-server.text':
    'You cannot change {vendor}. Ask its owner, or let the page call your own server, and that one {vendor}: servers know no CORS. In `fix` choose Same-origin proxy.',

  'remedy.grant-local-network.title': 'Allow the page to reach the local network',
  'remedy.grant-local-network.text':
    'It is a permission of the browser, asked for by a page that came over https. No header of the server gives it.',
  'remedy.serve-page-over-https.title': 'Serve the page over https',
  'remedy.serve-page-over-https.text':
    'A page that came over http may not reach addresses of a more private network.',
  'remedy.declare-address-space.title': 'Fix or drop `targetAddressSpace`',
  'remedy.declare-address-space.text':
    'The page said that the server is in one address space, and it is in another.',
  'remedy.allow-private-network.title': 'Send Access-Control-Allow-Private-Network',
  'remedy.allow-private-network.text':
    'This browser asks for it in the preflight: answer `true`. Newer ones ask for a permission in its place.',
  'remedy.switch-extension-off.title': 'Switch the extension off',
  'remedy.switch-extension-off.text': 'An extension of this browser blocked the request.',
  'remedy.get-host-permission.title': 'Give the extension a host permission',
  'remedy.get-host-permission.text':
    'The extension {page} asked {target}, and got nothing. Extensions need a host permission for it in their manifest, and Firefox lets people refuse it. Another add-on may block it as well.',
  'remedy.get-host-permission.text.cors':
    'Pages of the extension {page} read {target} without any CORS header once its manifest has a host permission for it. Content scripts do not: they have to ask through the background script.',
  'remedy.reach-the-server.title': 'Reach the server first',
  'remedy.reach-the-server.text': 'There was no response at all ({netError}). CORS comes after that.',
  'remedy.start-the-server.title': 'Start the server',
  'remedy.start-the-server.text':
    'Nothing answers at {target}. Start the server, or check the port. CORS comes after that.',
  'remedy.log-in-to-company-proxy.title': 'Log in to the company’s proxy',
  'remedy.log-in-to-company-proxy.text':
    'A proxy of the network (a corporate one such as Zscaler, or a portal) answered in place of {target}, which was never asked. Neither page nor server is at fault. Open {page} in a tab and log in there, or ask who runs the network to let it pass.',
  'remedy.look-at-the-answer.title': 'Look at the response itself',
  'remedy.look-at-the-answer.text':
    'The capture does not hold what the browser saw. Ask the server with curl and the same Origin.',
  'remedy.mend-certificate.title': 'Fix the certificate',
  'remedy.mend-certificate.text': 'The browser made no secure connection to {target} ({netError}).',
  'remedy.no-certificate-for-options.title': 'Ask no client certificate of a preflight',
  'remedy.no-certificate-for-options.text':
    'Browsers send none with it. Ask for the certificate after OPTIONS, or for the other methods only.',
  'remedy.use-another-port.title': 'Move the server to another port',
  'remedy.use-another-port.text': 'Browsers refuse to call this port, whatever is sent there.',
  'remedy.send-the-right-type.title': 'Send the right Content-Type',
  'remedy.send-the-right-type.text':
    'An image, script or style came as something else, and the browser kept it from the page.',
  'remedy.set-resource-policy.title': 'Set Cross-Origin-Resource-Policy',
  'remedy.set-resource-policy.text':
    'The server does not let other origins embed it: `cross-origin` does. Or ask with CORS.',
  'remedy.serve-api-over-https.title': 'Serve the API over https',
  'remedy.serve-api-over-https.text': 'A page that came over https may not call http.',
  'remedy.allow-in-csp.title': 'Allow the API in the page’s own policy',
  'remedy.allow-in-csp.text': 'The page’s Content-Security-Policy forbids it: add {target} to connect-src.',

  'remedy.let-page-be-framed.title': 'Let the page be framed',
  'remedy.let-page-be-framed.text':
    'Its owner lists the origin of the page around it in `frame-ancestors` and drops X-Frame-Options.',
  'remedy.allow-connection.title': 'Add the address to Connection-Allowlist',
  'remedy.allow-connection.text': 'The page’s own header does not list {target}.',
  'remedy.add-integrity.title': 'Give the file a checksum',
  'remedy.add-integrity.text':
    'The page’s Integrity-Policy wants `integrity` and `crossorigin` on the element.',
  'remedy.renew-integrity.title': 'Make the checksum from the file that is served',
  'remedy.renew-integrity.text': 'The `integrity` in the page belongs to another file.',
  'remedy.load-with-cors.title': 'Load it with `crossorigin`',
  'remedy.load-with-cors.text': 'Without that attribute the browser cannot compare the checksum.',
  'remedy.look-at-request-blocking.title': 'Look at request blocking in DevTools',
  'remedy.look-at-request-blocking.text': 'The browser refused the request before anything was sent.',
  'remedy.delegate-to-frame.title': 'Give the frame the permission with `allow`',
  'remedy.delegate-to-frame.text':
    'A frame of another origin has no permission of its own. Without `allow` on its element the browser asks nobody.',
  'remedy.take-out-of-permissions-policy.title': 'Change the document’s own Permissions-Policy',
  'remedy.take-out-of-permissions-policy.text':
    'That header forbids the document the local network. While it does, the browser asks nobody.',

  'remedy.part.origins': 'this origin',
  'remedy.part.methods': 'the method',
  'remedy.part.requestHeaders': 'the request headers',
  'remedy.part.credentials': 'credentials',
  'remedy.part.exposedHeaders': 'the exposed headers',
  'remedy.part.maxAge': 'how long it is remembered',
  'remedy.part.varyOrigin': 'Vary: Origin',
  'remedy.part.preflightStatus': 'a status of 200 to 299 for OPTIONS',
  'remedy.no-error': 'the browser gives no error',
  'remedy.join': '{first}, {rest}',
} as const;
