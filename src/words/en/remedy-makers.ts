/** What to do where it is told who made the response. Loaded with the other remedies. */
export const remedyMakers = {
  'remedy.skip-ngrok-warning.title': 'Send ngrok-skip-browser-warning',
  'remedy.skip-ngrok-warning.text':
    'ngrok’s own warning page answered, not your server, whose headers do not reach it. Send the header `ngrok-skip-browser-warning` with the request, with any value, and allow it on the server. Or use a paid address or another tunnel.',
  'remedy.start-ngrok-tunnel.title': 'Look at the ngrok tunnel',
  'remedy.start-ngrok-tunnel.text':
    'ngrok answered by itself with {code}, and your server was not reached. Look the code up in ngrok’s documentation. Mostly the tunnel is offline, or the port behind it is another.',
  'remedy.skip-cloudflare-challenge.title': 'Take the API out of Cloudflare’s challenge',
  'remedy.skip-cloudflare-challenge.text':
    'Cloudflare answered with a challenge that only a person can pass, before the server was reached. Add a WAF rule that skips it for the path of the API, for OPTIONS too.',
  'remedy.reach-cloudflare-origin.title': 'Look at the server behind Cloudflare',
  'remedy.reach-cloudflare-origin.text':
    'Status {status} is Cloudflare’s own: {cause}. The server behind it did not answer it. No CORS header is missing there.',
  'remedy.renew-cloudflare-access.title': 'Log in again at Cloudflare Access',
  'remedy.renew-cloudflare-access.text':
    'The session of Cloudflare Access is over, so the call was sent to its login page, which has no CORS headers. Log in again, by reloading the page. For calls from another origin set CORS in the application’s settings at Cloudflare Access.',
  'remedy.open-vercel-protection.title': 'Let the API through Vercel’s protection',
  'remedy.open-vercel-protection.text':
    'Vercel’s Deployment Protection asks for a login before the deployment is reached. Switch it off for this deployment, allow OPTIONS there (OPTIONS Allowlist), or send a bypass token.',
  'remedy.allow-public-invoker.title': 'Let everyone invoke the function',
  'remedy.allow-public-invoker.text':
    'Google refused the request before your code ran (IAM), so CORS code in the function cannot help. Grant allUsers the role Cloud Run Invoker (or Cloud Functions Invoker), and check logins in the code. Look at the name and region in the address too.',
  'remedy.set-gateway-responses.title': 'Set the headers on the gateway’s own responses',
  'remedy.set-gateway-responses.text':
    'API Gateway made this response itself, so headers of the Lambda do not reach it. Set them on its gateway responses (DEFAULT_4XX, DEFAULT_5XX), or let the HTTP API answer CORS.',
  'remedy.shorten-the-work.title': 'Find out why the function took too long',
  'remedy.shorten-the-work.text':
    'Status {status} comes from API Gateway, which waits for 29 or 30 seconds at most. The function behind it hung, failed or took longer. Look at its log first, and move long work out of the request.',
  'remedy.call-known-route.title': 'Check the path and the stage',
  'remedy.call-known-route.text':
    'API Gateway says so of every address it has no route for: a wrong path, method or stage. Compare {address} with the deployed API, and deploy it again.',
  'remedy.sign-for-region.title': 'Sign the address for the right region',
  'remedy.sign-for-region.text':
    'The bucket is in the region {region}, and the request went elsewhere, so S3 redirects it. No preflight survives a redirect. Create the client and the presigned address for {region}.',
  'remedy.sign-what-is-sent.title': 'Look at the refusal of S3 first',
  'remedy.sign-what-is-sent.text':
    'S3 refused the request itself (403): the presigned address ran out, was signed for other headers or another region, or its user lacks the right. Sign exactly the method and headers that the page sends.',
  'remedy.call-storage-api.title': 'Call storage.googleapis.com',
  'remedy.call-storage-api.text':
    'The host storage.cloud.google.com is for people who are logged in, and never sends CORS headers, whatever the bucket says. Call {better}.',
  'remedy.allow-in-firewall.title': 'Let the request through the firewall',
  'remedy.allow-in-firewall.text':
    'A firewall or CDN refused the request with {status} before the application was reached. Its log says by which rule. Add an exception for this path, for OPTIONS too.',
  'remedy.set-gateway-plugin.title': 'Set CORS in {gateway}',
  'remedy.set-gateway-plugin.text':
    '{gateway} made this response itself ({status}), so the application’s headers do not reach it. Let it answer CORS before it checks anything: its CORS filter or plugin has to come first, and to cover its own errors.',
  'remedy.make-port-public.title': 'Make the port public',
  'remedy.make-port-public.text':
    'This platform protects the port: it answered {status} by itself, before your program. Make the port public, or call it through the page’s own server.',
  'remedy.allow-dev-host.title': 'Let the development server know this host',
  'remedy.allow-dev-host.text':
    'The development server refused {host} by itself: it guards against strangers’ pages. Add it to its list (Vite: server.allowedHosts, webpack: allowedHosts, Next.js: allowedDevOrigins, Django: ALLOWED_HOSTS).',
  'remedy.set-socket-cors.title': 'Set CORS in Socket.IO itself',
  'remedy.set-socket-cors.text':
    'Socket.IO answers its own path, and the CORS middleware of the framework does not reach it. Give the server its option `cors` with the origin {origin}.',
  'remedy.register-page-origin.title': 'Register the page at {provider}',
  'remedy.register-page-origin.text':
    'The tokens come from {provider}, which allows only pages that are registered there. Add {page} in the settings of your application ({setting}), written exactly so, with no slash at the end.',
  'remedy.navigate-to-login.title': 'Go to the login, do not fetch it',
  'remedy.navigate-to-login.text':
    'This is a page of {provider} for people to log in, and it never allows scripts. Let the page navigate there (location.href), or let the server answer 401 in place of a redirect to it.',
  'remedy.answer-apps-script.title': 'Send a request without a preflight',
  'remedy.answer-apps-script.text':
    'Apps Script answers no OPTIONS, and sends its headers only from a public web app. Send the body as text/plain, without headers of your own, and deploy the script for everyone, even anonymous. An error in the script has no headers either.',
  'remedy.see-vendor-error.title': 'Look at the {status} of {vendor} first',
  'remedy.see-vendor-error.text':
    'Status {status} is the real error, and CORS only hides it. Send the same request with curl, and read what {vendor} says.',
  'remedy.use-vendor-setting.title': 'Look for the setting of {vendor}',
  'remedy.use-vendor-setting.text':
    'The server belongs to {vendor}, and you cannot change its headers. Some of its services have a list of allowed origins for your key or project: add {page} there.',
  'remedy.pass-on-origin.title': 'Pass the page’s own address on to the application',
  'remedy.pass-on-origin.text':
    'The request went to the page’s own origin, so no browser blocked it. The application refused it itself ({status}): it compares {origin} with the address it thinks it has. Pass on Host and X-Forwarded-Proto in the proxy, and let the application trust them (Spring: server.forward-headers-strategy).',
  'remedy.send-one-origin.title': 'Send one origin',
  'remedy.send-one-origin.text':
    'The value names several origins ({value}), and browsers take only one. Compare the Origin of each request with your list, and send back that one origin, with `Vary: Origin`.',
  'remedy.write-origin-exactly.title': 'Write the origin exactly',
  'remedy.write-origin-exactly.text':
    'The server sends {value}, and the page’s origin is {origin}. Browsers compare the two letter by letter: an origin is a scheme, a host and a port, with no slash and no path at the end.',
  'remedy.put-cors-first.title': 'Put the CORS middleware first',
  'remedy.put-cors-first.text':
    'The preflight was answered with {status} by something that answers OPTIONS for itself (Allow: {allow}) and knows nothing of CORS. Put the CORS middleware before the routes, and see that it covers this path.',
  'remedy.ask-from-background.title': 'Let the extension’s background ask',
  'remedy.ask-from-background.text':
    'A content script of an extension made the call, and it asks as the page {page} would: host permissions do not count there. Send a message to the extension’s service worker and let that one fetch: with a host permission for {target} it needs no CORS header.',
  'remedy.let-method-through.title': 'Let {method} through in CloudFront',
  'remedy.let-method-through.text':
    'CloudFront refused {method} by itself: this behavior of the distribution allows fewer methods. Choose under Allowed HTTP methods the list that has OPTIONS, or all of them, and use the origin request policy CORS-CustomOrigin or CORS-S3Origin.',
  'remedy.take-out-webdav.title': 'Take WebDAV out of IIS',
  'remedy.take-out-webdav.text':
    'IIS answered {method} with 405 by itself: its WebDAV module takes that method, and the application was not reached. In web.config remove the module `WebDAVModule` and the handler `WebDAV`. The application’s CORS needs no change.',
  'remedy.start-function.title': 'Look at the log at {platform}',
  'remedy.start-function.text':
    '{platform} answered {status} by itself: the application or function behind it did not start, crashed or took too long. Its log says why. Such a response never has your headers, and CORS is not the cause.',
  'remedy.set-bucket-cors.title': 'Set the bucket’s CORS rules',
  'remedy.set-bucket-cors.text':
    '{store} answers by the CORS rules of the bucket, and none of them fits: {origin}, {asked}. No code and no login can do it.',
  'remedy.set-program-option.title': 'Put the page on the list of {program}',
  'remedy.set-program-option.text':
    'A page may ask {program} only if its own configuration says so. Set {option} and start it again.',
} as const;
