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
  'evidence.initiator': 'the log says what started the request',
  'evidence.page-url': 'the address of the page says so',
  'evidence.page-eval': 'the page itself was asked',
  'evidence.server-address': 'the log has the IP address of the server',
  'evidence.url-literal': 'the address of the request says so',
  'evidence.redirect-chain': 'the redirects before it lead to this',
  'evidence.outcome': 'only this explains what the browser reported',
  'evidence.default': 'this is what browsers do unless told otherwise, which is no proof',
  'evidence.nothing': 'the log has no trace of it',
} as const;
