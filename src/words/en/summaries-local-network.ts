/** What is said of Local Network Access. */
export const summariesLocalNetwork = {
  'reason.local-network-permission-denied.summary':
    'The page at {pageOrigin} comes from {clientSpace} and asked for {target}, which is on {targetSpace}. That needs the user’s permission, and it was not given, so nothing was sent.',
  'reason.local-network-permission-denied.summary.unknown-client':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. That needs the user’s permission, and it was not given, so nothing was sent.',
  'reason.local-network-insecure-context.summary':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. Only a secure page (https) may ask for permission to do that, so nothing was sent.',
  'reason.local-network-space-mismatch.summary':
    'The page may reach {target}, which is on {targetSpace}, but the browser stopped the request. Most likely the page declared another network with `targetAddressSpace`, and the two must match.',
  'reason.private-network-insecure-context.summary':
    'The page at {pageOrigin} asked for {target}, which is on {targetSpace}. This version of Chromium lets only secure pages (https) do that, so nothing was sent.',
  'reason.private-network-not-allowed.summary':
    'The browser asked {target}, which is on {targetSpace}, whether a page from {clientSpace} may reach it. The response has no Access-Control-Allow-Private-Network: true, so {consequence}.',
  'reason.local-network-permission-denied.title': 'The page has no permission to reach the local network',
  'reason.local-network-insecure-context.title': 'A page without https may not reach the local network',
  'reason.local-network-space-mismatch.title': 'The server is not on the network the page declared',
  'reason.private-network-insecure-context.title': 'A page without https may not reach the private network',
  'reason.private-network-not-allowed.title': 'The server does not allow requests from the public internet',
  'reason.local-network-permission-denied.summary.frame':
    'The frame {document} asked for {target}, which is on {targetSpace}. That needs an `allow` attribute on the frame and the user’s permission for the page around it, {within}; one of the two is missing, so nothing was sent.',
  'reason.local-network-permission-denied.summary.policy':
    'The document {document} asked for {target}, which is on {targetSpace}. Its own Permissions-Policy header ({policy}) forbids that, so nothing was sent.',
} as const;
