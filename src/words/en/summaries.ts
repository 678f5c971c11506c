/** What is said of a decision that has no reason. */
export const summaries = {
  'verdict.allowed.summary':
    'The response ({status}) from {target} says Access-Control-Allow-Origin: {allowed}, so {page} may read it.',
  'verdict.allowed.summary.without-header': 'The response ({status}) from {target} may be read by {page}.',
  'verdict.opaque.summary':
    'The request was made with `mode: "no-cors"`. The response ({status}) came from {target}, but script sees an empty one with status 0.',
  'verdict.opaque.summary.redirect':
    'Your code asked with redirect: "manual", and {target} redirected ({status}). The browser did not follow, and script gets an opaque response: it cannot read the status or where the redirect leads.',
  'verdict.opaque.summary.element':
    'This {resourceType} was loaded from {target} without CORS. The page may show or run it, but script cannot read its content.',
  'verdict.not-cors.summary': 'CORS does not apply to {url}.',
  'verdict.not-cors.summary.same-origin':
    'The page and the server have the same origin, {target}, so CORS does not apply.',
  'verdict.not-cors.summary.navigate':
    'The browser opened {url} as a page or a frame. Opening a page needs no CORS headers.',
  'verdict.not-cors.summary.websocket':
    'This is a WebSocket connection to {target}. Browsers do not apply CORS to it, so the server must check the Origin header itself.',
  'verdict.not-cors.summary.webtransport':
    'This is a WebTransport session with {target}. Browsers do not apply CORS to it, so the server must check the Origin header itself.',
  'verdict.allowed.title': 'The page may read the response',
  'verdict.opaque.title': 'The response arrived, but script cannot read it',
  'verdict.not-cors.title': 'CORS does not apply here',
  'running.title': 'Still running',
  'running.summary.no-response':
    'The request to {target} is running, and no response has arrived yet. Its headers will decide whether the page may read it.',
  'running.summary.not-cors':
    'The request to {target} is running, and no response has arrived yet. CORS does not apply to it.',
  'running.summary.preflight':
    'The browser has asked {target} with a preflight whether the {method} may be sent, and no response has arrived yet. The request waits for it.',
  'verdict.cannot-tell.title': 'The network log does not show enough to decide',
  'verdict.allowed.summary.made-up':
    'A service worker of the page made this response ({status}) itself. The server at {target} was not contacted, and CORS was not checked.',
  'verdict.allowed.summary.cache-storage':
    'A service worker of the page took this response ({status}) from its Cache Storage. The server at {target} was not contacted this time, and CORS was not checked again.',
  'verdict.allowed.summary.service-worker':
    'A service worker of the page gave it this response ({status}) to its request to {target}. CORS was checked for the service worker’s request, not for the page.',
} as const;
