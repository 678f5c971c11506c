/** What to do where a gateway, a tunnel or a firewall made the response. */
export const remediesGateways = {
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
  'remedy.allow-in-firewall.title': 'Let the request through the firewall',
  'remedy.allow-in-firewall.text':
    'A firewall or CDN refused the request with {status} before it reached the application. Its log names the rule. Add an exception for this path, for OPTIONS too.',
  'remedy.set-gateway-plugin.title': 'Set CORS in {gateway}',
  'remedy.set-gateway-plugin.text':
    '{gateway} made this response itself ({status}), so it has no headers from the application. Have it handle CORS before it checks anything, for its own errors too.',
  'remedy.make-port-public.title': 'Make the port public',
  'remedy.make-port-public.text':
    'This platform protects the port: it responded with {status} itself, before your program. Make the port public, or call it through the page’s own server.',
  'remedy.let-method-through.title': 'Let {method} through in CloudFront',
  'remedy.let-method-through.text':
    'CloudFront refused {method} itself: this behavior of the distribution allows fewer methods. Under Allowed HTTP methods choose the list that has OPTIONS, or all of them, and use the origin request policy CORS-CustomOrigin or CORS-S3Origin.',
  'remedy.start-function.title': 'Look at the log at {platform}',
  'remedy.start-function.text':
    '{platform} responded with {status} itself: the application or function behind it did not start, crashed or took too long. Its log says why. Such a response never has your headers, and CORS is not the cause.',
} as const;
