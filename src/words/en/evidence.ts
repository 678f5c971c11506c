/** How a fact is known; each completes “known because …”. */
export const evidence = {
  'evidence.recorder': 'the call itself was recorded',
  'evidence.option': 'you said so',
  'evidence.header-origin': 'the request has an Origin header',
  'evidence.header-referer': 'the request has a Referer header',
  'evidence.header-sec-fetch-mode': 'the browser sent Sec-Fetch-Mode, which names the mode',
  'evidence.header-sec-fetch-site':
    'the browser sent Sec-Fetch-Site, which says how page and server are related',
  'evidence.header-sec-fetch-storage-access':
    'the browser sent Sec-Fetch-Storage-Access, which it only does with credentials',
  'evidence.header-cookie': 'the browser sent cookies, which it only does with credentials',
  'evidence.preflight-origin': 'the preflight has an Origin header',
  'evidence.preflight-sec-fetch-storage-access':
    'the browser sent Sec-Fetch-Storage-Access on the preflight, which it only does with credentials',
  'evidence.resource-type': 'requests of this type are always made like this',
  'evidence.header-csp': 'the Content-Security-Policy of the page says so',
  'evidence.initiator': 'the log says what started the request',
  'evidence.page-url': 'the address of the page says so',
  'evidence.server-address': 'the log has the IP address of the server',
  'evidence.url-literal': 'the address of the request says so',
  'evidence.redirect-chain': 'the redirects before it lead to this',
  'evidence.header-accept': 'browsers ask for a page with this Accept header',
  'evidence.no-origin-sent': 'the log lists the headers as they were sent, and Origin is not among them',
  'evidence.no-storage-access-sent':
    'the browser did not send Sec-Fetch-Storage-Access, which it does with credentials',
  'evidence.status-101': 'the server switched to a WebSocket (status 101)',
  'evidence.user-agent': 'the User-Agent belongs to a program that is not a browser',
  'evidence.writer': 'the program that wrote the file sends its requests itself',
  'evidence.body-in-log': 'the log has its body, and a blocked response has none there',
  'evidence.resource-timing': 'the page’s Resource Timing tells whether script was given the response',
  'evidence.worker-request': 'the service worker sent its own request for it in this mode',
  'evidence.listed-response': 'the log only lists responses that the browser passed on',
  'evidence.headers-arrived': 'only the body was aborted, after the response had arrived',
  'evidence.sent-after-preflight': 'the log has a response to the request, so it was let through',
  'evidence.cookies-elsewhere':
    'the same page sent cookies to this host in another request, but none in this one',
  'evidence.error-sentence': 'the browser wrote its own message about the failure into the file',
  'evidence.outcome': 'only this explains what the browser reported',
  'evidence.default': 'this is what browsers do unless told otherwise, but that is no proof',
  'evidence.nothing': 'the log has no trace of it',
} as const;
