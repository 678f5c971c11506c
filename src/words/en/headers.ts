/** What each header that CORS looks at, or depends on, is for. */
export const headers = {
  'header.origin':
    'The browser tells the server which origin asks: scheme, host and port of the page, or null.',
  'header.request-method': 'The method that the request to come will have.',
  'header.request-headers': 'The names of those headers of the request to come that need the server’s leave.',
  'header.request-private-network': 'Asks leave to reach an address in a private network.',
  'header.allow-origin':
    'The one origin whose pages may read this answer, exactly as in Origin, or * for any without credentials.',
  'header.allow-credentials':
    'The word true, in small letters, lets pages read answers to requests with cookies or a login.',
  'header.allow-methods': 'Methods that pages may use beside GET, HEAD and POST.',
  'header.allow-headers':
    'Headers that pages may set. The wildcard * does not cover Authorization by the standard, and nothing at all with credentials.',
  'header.allow-private-network': 'The word true lets pages reach this address in a private network.',
  'header.expose-headers': 'Headers of this answer that script may read beside the few it always may.',
  'header.max-age':
    'For how many seconds the browser may skip this preflight; Chromium takes 7200 at most, Firefox 86400.',
  'header.resource-policy': 'Which pages may embed this answer without CORS.',
  'header.embedder-policy': 'The page loads only what says that it may be loaded by others.',
  'header.timing-allow-origin': 'Which pages may see how long this answer took.',
  'header.sec-fetch-mode': 'The mode of the request: cors, no-cors, same-origin, navigate.',
  'header.sec-fetch-site': 'How page and server are related: same-origin, same-site, cross-site.',
  'header.sec-fetch-dest': 'What the answer is for: empty for fetch and XMLHttpRequest, image, script …',
  'header.sec-fetch-storage-access':
    'Only sent with credentials: whether the server’s cookies come with the request.',
  'header.authorization': 'A login that the page set itself. It always needs a preflight.',
  'header.cookie': 'Only sent across origins when the page asked for credentials.',
  'header.content-type': 'What the body is. Anything but plain text and forms needs a preflight.',
  'header.location': 'Where a redirect leads. A preflight must not be redirected.',
  'header.referer': 'The page that asks. CORS looks at Origin instead.',
  'header.vary':
    'What the answer depends on. With Origin in it, caches keep the answers to different pages apart.',
} as const;
