/** What to do where it is told who made the response. Loaded with the other remedies. */
export const remedyMakers = {
  'remedy.skip-ngrok-warning.title': 'Send ngrok-skip-browser-warning',
  'remedy.skip-ngrok-warning.text':
    'This response is ngrok’s own warning page. It does not come from your server, so it has no headers of yours. Send the header `ngrok-skip-browser-warning` with the request, with any value, and allow it on the server. Or use a paid address or another tunnel.',
  'remedy.start-ngrok-tunnel.title': 'Check the ngrok tunnel',
  'remedy.start-ngrok-tunnel.text':
    'ngrok responded itself with {code}, and your server was not reached. Look the code up in ngrok’s documentation. Usually the tunnel is offline, or points to another port.',
  'remedy.skip-cloudflare-challenge.title': 'Exclude the API from Cloudflare’s challenge',
  'remedy.skip-cloudflare-challenge.text':
    'Cloudflare responded with a challenge that only a person can pass, before the request reached the server. Add a WAF rule that skips it for the path of the API, for OPTIONS too.',
  'remedy.reach-cloudflare-origin.title': 'Check the server behind Cloudflare',
  'remedy.reach-cloudflare-origin.text':
    'Status {status} is Cloudflare’s own: {cause}. Cloudflare got no response from the server behind it. No CORS header is missing there.',
  'remedy.renew-cloudflare-access.title': 'Log in again at Cloudflare Access',
  'remedy.renew-cloudflare-access.text':
    'The session of Cloudflare Access has expired, so the call was redirected to its login page, which has no CORS headers. Reload the page to log in again. For calls from another origin set CORS in the application’s settings at Cloudflare Access.',
  'remedy.open-vercel-protection.title': 'Let the API through Vercel’s protection',
  'remedy.open-vercel-protection.text':
    'Vercel’s Deployment Protection requires a login before the request reaches the deployment. Switch it off for this deployment, allow OPTIONS there (OPTIONS Allowlist), or send a bypass token.',
  'remedy.allow-public-invoker.title': 'Let everyone invoke the function',
  'remedy.allow-public-invoker.text':
    'Google refused the request before your code ran (IAM), so CORS code in the function cannot help. Grant allUsers the role Cloud Run Invoker (or Cloud Functions Invoker), and check logins in the code. Look at the name and region in the address too.',
  'remedy.set-gateway-responses.title': 'Set the headers on the gateway’s own responses',
  'remedy.set-gateway-responses.text':
    'API Gateway made this response itself, so it has no headers from the Lambda. Set them on its gateway responses (DEFAULT_4XX, DEFAULT_5XX), or configure CORS in the HTTP API.',
  'remedy.shorten-the-work.title': 'Find out why the function took too long',
  'remedy.shorten-the-work.text':
    'Status {status} comes from API Gateway, which waits for at most 29 or 30 seconds. The function behind it hung, failed or took longer. Look at its log first, and move long work out of the request.',
  'remedy.call-known-route.title': 'Check the path and the stage',
  'remedy.call-known-route.text':
    'API Gateway responds like this at every address without a route: the path, the method or the stage is wrong. Compare {address} with the deployed API, and deploy it again.',
  'remedy.sign-for-region.title': 'Sign the address for the right region',
  'remedy.sign-for-region.text':
    'The bucket is in the region {region}, and the request went elsewhere, so S3 redirects it. A preflight must not be redirected. Create the client and the presigned address for {region}.',
  'remedy.sign-what-is-sent.title': 'Look at the S3 error first',
  'remedy.sign-what-is-sent.text':
    'S3 refused the request itself (403): the presigned address has expired, was signed for other headers or another region, or its user lacks the right. Sign exactly the method and headers that the page sends.',
  'remedy.call-storage-api.title': 'Call storage.googleapis.com',
  'remedy.call-storage-api.text':
    'The host storage.cloud.google.com is for signed-in users and never sends CORS headers, whatever the bucket’s configuration. Call {better}.',
  'remedy.allow-in-firewall.title': 'Let the request through the firewall',
  'remedy.allow-in-firewall.text':
    'A firewall or CDN refused the request with {status} before it reached the application. Its log names the rule. Add an exception for this path, for OPTIONS too.',
  'remedy.set-gateway-plugin.title': 'Set CORS in {gateway}',
  'remedy.set-gateway-plugin.text':
    '{gateway} made this response itself ({status}), so it has no headers from the application. Have it handle CORS before it checks anything, for its own errors too.',
  'remedy.make-port-public.title': 'Make the port public',
  'remedy.make-port-public.text':
    'This platform protects the port: it responded with {status} itself, before your program. Make the port public, or call it through the page’s own server.',
  'remedy.allow-dev-host.title': 'Allow this host in the development server',
  'remedy.allow-dev-host.text':
    'The development server refused {host} itself, to protect against other sites. Add it to its list (Vite: server.allowedHosts, webpack: allowedHosts, Next.js: allowedDevOrigins, Django: ALLOWED_HOSTS).',
  'remedy.set-socket-cors.title': 'Set CORS in Socket.IO itself',
  'remedy.set-socket-cors.text':
    'Socket.IO handles its own path, and the CORS middleware of the framework does not cover it. Give the server its option `cors` with the origin {origin}.',
  'remedy.allow-socket-origin.title': 'Let the server accept {origin} for WebSockets',
  'remedy.allow-socket-origin.text':
    'The server refused the WebSocket handshake with {status}. CORS does not apply to it, and no CORS header changes it: servers compare its Origin with a list of their own. Add {origin} there (Tornado and Phoenix: check_origin, Rails: action_cable.allowed_request_origins, Spring: setAllowedOrigins, Go: CheckOrigin), or check the login.',
  'remedy.pass-on-upgrade.title': 'Check where the WebSocket went',
  'remedy.pass-on-upgrade.text':
    'The WebSocket handshake got {status} and not 101. CORS does not apply to it. Check the path, and have each proxy pass the handshake on (nginx: proxy_http_version 1.1, and the headers Upgrade and Connection).',
  'remedy.register-page-origin.title': 'Register the page at {provider}',
  'remedy.register-page-origin.text':
    'The tokens come from {provider}, which only allows registered pages. Add {page} in the settings of your application ({setting}), exactly as written here, with no slash at the end.',
  'remedy.call-a-server.title': 'Call a server that runs code',
  'remedy.call-a-server.text':
    '{platform} has only files here, and takes only GET and HEAD. Status {status}: no header makes it take a {method}. Check whether the base URL in the page is the one of the API.',
  'remedy.send-plain-get.title': 'Send a GET without a preflight',
  'remedy.send-plain-get.text':
    '{platform} has only files here, and takes only GET and HEAD. Status {status}: it does not respond to OPTIONS, so no preflight passes. A GET without headers of its own needs none.',
  'remedy.load-as-script.title': 'Load it by a script element',
  'remedy.load-as-script.text':
    'The response is JavaScript that calls a function of the page (the parameter {name} names it). It is for a script element, which needs no CORS headers, and not for fetch. A service worker should not fetch or cache it: take it off its list.',
  'remedy.get-token-on-server.title': 'Exchange the code on your own server',
  'remedy.get-token-on-server.text':
    '{provider} gives tokens to servers only: this endpoint has no CORS headers, and it wants the client secret, which no page can keep. Have your own server exchange the code for the token.',
  'remedy.say-it-is-a-page.title': 'Add the header that lets pages in',
  'remedy.say-it-is-a-page.text':
    '{vendor} sends CORS headers only if the request has the header {option}. Everybody who opens the page can read the key in it. In a public page call your own server, and let it call {vendor}.',
  'remedy.name-origin-in-query.title': 'Add the parameter that lets pages in',
  'remedy.name-origin-in-query.text':
    '{vendor} sends CORS headers only if the address has the parameter {option}. The response is then the one for a person who is not logged in.',
  'remedy.navigate-to-login.title': 'Navigate to the login, do not fetch it',
  'remedy.navigate-to-login.text':
    'This is a login page of {provider} for people, and it never allows scripts. Navigate there from the page (location.href), or have the server respond with 401 instead of a redirect to it.',
  'remedy.answer-apps-script.title': 'Send a request without a preflight',
  'remedy.answer-apps-script.text':
    'Apps Script does not handle OPTIONS, and only sends its headers from a public web app. Send the body as text/plain, without headers of your own, and deploy the script for everyone, even anonymous. An error in the script has no headers either.',
  'remedy.see-vendor-error.title': 'Look at the {status} of {vendor} first',
  'remedy.see-vendor-error.text':
    'Status {status} is the real error, and CORS only hides it. Send the same request with curl, and read what {vendor} says.',
  'remedy.use-vendor-setting.title': 'Look for a setting of {vendor}',
  'remedy.use-vendor-setting.text':
    'The server belongs to {vendor}, and you cannot change its headers. Some of its services have a list of allowed origins for your key or project: add {page} there.',
  'remedy.pass-on-origin.title': 'Pass the page’s own address on to the application',
  'remedy.pass-on-origin.text':
    'The request went to the page’s own origin, so no browser blocked it. The application refused it itself ({status}): it compares {origin} with what it takes for its own address. Pass on Host and X-Forwarded-Proto in the proxy, and make the application trust them.',
  'remedy.send-one-origin.title': 'Send one origin',
  'remedy.send-one-origin.text':
    'The value names several origins ({value}), and browsers take only one. Compare the Origin of each request with your list, and send back that one origin, with `Vary: Origin`.',
  'remedy.write-origin-exactly.title': 'Write the origin exactly',
  'remedy.write-origin-exactly.text':
    'The server sends {value}, and the page’s origin is {origin}. Browsers compare the two character by character: an origin is a scheme, a host and a port, with no slash and no path at the end.',
  'remedy.put-cors-first.title': 'Put the CORS middleware first',
  'remedy.put-cors-first.text':
    'The preflight got {status} from something that handles OPTIONS itself (Allow: {allow}) and does not support CORS. Put the CORS middleware before the routes, and check that it covers this path.',
  'remedy.ask-from-background.title': 'Let the extension’s background ask',
  'remedy.ask-from-background.text':
    'A content script of an extension made the call, and it asks as the page {page} would: host permissions do not count there. Send a message to the extension’s service worker and let that one fetch: with a host permission for {target} it needs no CORS header.',
  'remedy.let-method-through.title': 'Let {method} through in CloudFront',
  'remedy.let-method-through.text':
    'CloudFront refused {method} itself: this behavior of the distribution allows fewer methods. Under Allowed HTTP methods choose the list that has OPTIONS, or all of them, and use the origin request policy CORS-CustomOrigin or CORS-S3Origin.',
  'remedy.take-out-webdav.title': 'Remove WebDAV from IIS',
  'remedy.take-out-webdav.text':
    'IIS responded to {method} with 405 itself: its WebDAV module handles that method, and the request did not reach the application. In web.config remove the module `WebDAVModule` and the handler `WebDAV`. The application’s CORS needs no change.',
  'remedy.start-function.title': 'Look at the log at {platform}',
  'remedy.start-function.text':
    '{platform} responded with {status} itself: the application or function behind it did not start, crashed or took too long. Its log says why. Such a response never has your headers, and CORS is not the cause.',
  'remedy.set-bucket-cors.title': 'Set the bucket’s CORS rules',
  'remedy.set-bucket-cors.text':
    '{store} applies the CORS rules of the bucket, and none of them matches: {origin}, {asked}. No code and no login can replace them.',
  'remedy.set-program-option.title': 'Put the page on the list of {program}',
  'remedy.set-program-option.text':
    'A page may ask {program} only if its own configuration says so. Set {option} and start it again.',
} as const;
