/** What is said of a request without a response. */
export const summariesNetwork = {
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
  'reason.service-worker-failed.summary.alone':
    'A service worker handled your {method} to {target} and gave the page no response: its code failed, or it returned Response.error(). It did not contact a server.',
  'reason.service-worker-failed.summary.opaque':
    'A service worker handled your {method}, fetched {target} with `mode: "no-cors"` and returned that opaque response. The page asked with CORS, and browsers give no opaque response to such a call, so it failed.',
  'reason.connection-refused.summary.unnamed':
    'The browser reached nothing at {target}. Most likely the server is not running, or it runs on another port; the log does not say more.',
  'reason.network-error.summary.no-connection':
    'Your {method} to {target} did not get as far as a secure connection. The log does not say why: the name is unknown, or nothing listens there.',
  'reason.aborted.summary.connected':
    'The browser was connected to {target}, and your {method} got no response. The log does not say why; most likely the page’s code aborted it, or the page was left.',
  'reason.aborted.summary.withheld':
    'The response ({status}) to your {method} came from {target} and may be read, but the page’s Resource Timing shows that script was not given it. Most likely the page’s code aborted the request just then, or the page was left.',
  'reason.aborted.summary.at-once':
    'Your {method} to {target} ended before anything was sent. The log does not say why, and no policy in the page’s headers forbids it: most likely the page’s code aborted it at once.',
} as const;
