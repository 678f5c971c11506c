/** How a fact is known; each completes “known because …”. */
export const evidence = {
  'evidence.recorder': 'the call itself was recorded',
  'evidence.option': 'you said so',
  'evidence.header-origin': 'the request has an Origin header',
  'evidence.header-referer': 'the request has a Referer header',
  'evidence.header-sec-fetch-mode': 'the browser sent Sec-Fetch-Mode, which names the mode',
  'evidence.header-sec-fetch-site':
    'the browser sent Sec-Fetch-Site, which says how near page and server are',
  'evidence.header-sec-fetch-storage-access':
    'the browser sent Sec-Fetch-Storage-Access, which it only does with credentials',
  'evidence.header-cookie': 'the browser sent cookies, which it only does with credentials',
  'evidence.preflight-origin': 'the preflight has an Origin header',
  'evidence.preflight-sec-fetch-storage-access':
    'the browser sent Sec-Fetch-Storage-Access on the preflight, which it only does with credentials',
  'evidence.resource-type': 'requests of this type are always made so',
  'evidence.header-csp': 'the Content-Security-Policy of the page says so',
  'evidence.initiator': 'the log says what started the request',
  'evidence.page-url': 'the address of the page says so',
  'evidence.server-address': 'the log has the IP address of the server',
  'evidence.url-literal': 'the address of the request says so',
  'evidence.redirect-chain': 'the redirects before it lead to this',
  'evidence.header-accept': 'browsers ask for a page with this Accept header',
  'evidence.no-origin-sent': 'the headers are listed as they were sent, and Origin is not among them',
  'evidence.status-101': 'the server switched to a WebSocket (status 101)',
  'evidence.user-agent': 'the User-Agent is of a program that is not a browser',
  'evidence.writer': 'the program that wrote the file sends its requests itself',
  'evidence.body-in-log': 'the log has its body, and a response that the browser blocks has none there',
  'evidence.listed-response': 'the log lists only responses that the browser handed on',
  'evidence.headers-arrived': 'only the body was given up, after the response had arrived',
  'evidence.sent-after-preflight':
    'the request stands in the log with a response, so that it was let through',
  'evidence.cookies-elsewhere':
    'the same page sent cookies to this host in another request, and none in this one',
  'evidence.error-sentence': 'the browser wrote its own sentence about the failure into the file',
  'evidence.outcome': 'only this explains what the browser reported',
  'evidence.default': 'this is what browsers do unless told otherwise, which is no proof',
  'evidence.nothing': 'the log has no trace of it',
} as const;
