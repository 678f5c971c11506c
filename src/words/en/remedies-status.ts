/** What to do where the status is the real error. */
export const remediesStatus = {
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
} as const;
