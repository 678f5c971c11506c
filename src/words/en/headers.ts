/** What each header that CORS looks at, or depends on, is for. */
export const headers = {
  'header.origin':
    'The browser tells the server which origin asks: scheme, host and port of the page, or null.',
  'header.request-method': 'The method of the request that will follow.',
  'header.request-headers': 'The names of the headers of the following request that the server has to allow.',
  'header.request-private-network': 'Asks for permission to reach an address in a private network.',
  'header.allow-origin':
    'The one origin whose pages may read this response, exactly as in Origin, or * for any without credentials.',
  'header.allow-credentials':
    'The value true, in lower case, lets pages read responses to requests with cookies or a login.',
  'header.allow-methods': 'Methods that pages may use besides GET, HEAD and POST.',
  'header.allow-headers':
    'Headers that pages may set. By the standard, the wildcard * does not cover Authorization, and with credentials it covers nothing.',
  'header.allow-private-network': 'The value true lets pages reach this address in a private network.',
  'header.expose-headers': 'Headers of this response that script may read besides the few it always can.',
  'header.max-age':
    'For how many seconds the browser may skip this preflight; Chromium uses at most 7200, Firefox 86400.',
  'header.resource-policy': 'Which pages may embed this response without CORS.',
  'header.embedder-policy': 'The page only loads resources that allow others to load them.',
  'header.timing-allow-origin': 'Which pages may see how long this response took.',
  'header.sec-fetch-mode': 'The mode of the request: cors, no-cors, same-origin, navigate.',
  'header.sec-fetch-site': 'How page and server are related: same-origin, same-site, cross-site.',
  'header.sec-fetch-dest': 'What the response is for: empty for fetch and XMLHttpRequest, image, script …',
  'header.sec-fetch-storage-access':
    'Only sent with credentials: whether the server’s cookies are sent with the request.',
  'header.authorization': 'A login that the page set itself. It always needs a preflight.',
  'header.cookie': 'Only sent to another origin if the page asked for credentials.',
  'header.content-type': 'What the body is. Anything but plain text and forms needs a preflight.',
  'header.location': 'Where a redirect leads. A preflight must not be redirected.',
  'header.referer': 'The page that made the request. CORS looks at Origin instead.',
  'header.vary':
    'What the response depends on. With Origin in it, caches keep the responses for different pages apart.',
} as const;
