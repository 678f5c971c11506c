export interface Link {
  readonly label: string;
  readonly url: string;
}

const fetchStandard = (anchor: string, name: string): Link => ({
  label: `Fetch: ${name}`,
  url: `https://fetch.spec.whatwg.org/#${anchor}`,
});

const mdn = (path: string, name: string): Link => ({
  label: `MDN: ${name}`,
  url: `https://developer.mozilla.org/docs/Web/${path}`,
});

/** MDN's page for one of Firefox's console keys, the same that Firefox links to. */
const mdnError = (key: string, name: string): Link => mdn(`HTTP/CORS/Errors/${key}`, name);

/**
 * Where to read more. Labels are the names of the pages, which are in English, so they are not in the catalogue.
 * Every address was looked up in the standard or in MDN's repository.
 */
export const links = {
  corsCheck: fetchStandard('concept-cors-check', 'CORS check'),
  preflightFetch: fetchStandard('cors-preflight-fetch-0', 'CORS-preflight fetch'),
  redirectFetch: fetchStandard('concept-http-redirect-fetch', 'HTTP-redirect fetch'),
  mainFetch: fetchStandard('concept-main-fetch', 'Main fetch'),
  corsProtocol: fetchStandard('http-cors-protocol', 'CORS protocol'),
  credentials: fetchStandard('cors-protocol-and-credentials', 'CORS protocol and credentials'),
  caches: fetchStandard('cors-protocol-and-http-caches', 'CORS protocol and HTTP caches'),
  portBlocking: fetchStandard('port-blocking', 'Port blocking'),
  resourcePolicy: fetchStandard('cross-origin-resource-policy-header', 'Cross-Origin-Resource-Policy header'),
  localNetworkAccess: {
    label: 'Local Network Access',
    url: 'https://wicg.github.io/local-network-access/',
  },
  privateNetworkAccess: {
    label: 'Private Network Access (withdrawn)',
    url: 'https://wicg.github.io/private-network-access/',
  },
  documentIsolationPolicy: {
    label: 'Document-Isolation-Policy',
    url: 'https://wicg.github.io/document-isolation-policy/',
  },
  connectionAllowlist: {
    label: 'Connection-Allowlist',
    url: 'https://wicg.github.io/connection-allowlists/',
  },
  integrityPolicy: {
    label: 'Subresource Integrity: Integrity-Policy',
    url: 'https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section',
  },
  chromeRequestBlocking: {
    label: 'Chrome DevTools: request blocking',
    url: 'https://developer.chrome.com/docs/devtools/network-request-blocking',
  },
  opaqueResponseBlocking: { label: 'Opaque Response Blocking', url: 'https://github.com/annevk/orb' },

  mdnCors: mdn('HTTP/CORS', 'Cross-Origin Resource Sharing'),
  mdnMissingAllowOrigin: mdnError('CORSMissingAllowOrigin', 'Access-Control-Allow-Origin missing'),
  mdnMultipleAllowOrigin: mdnError(
    'CORSMultipleAllowOriginNotAllowed',
    'Multiple Access-Control-Allow-Origin not allowed',
  ),
  mdnNotMatchingOrigin: mdnError(
    'CORSAllowOriginNotMatchingOrigin',
    'Access-Control-Allow-Origin does not match',
  ),
  mdnNotSupportingCredentials: mdnError(
    'CORSNotSupportingCredentials',
    'Credential is not supported if the header is *',
  ),
  mdnMissingAllowCredentials: mdnError(
    'CORSMissingAllowCredentials',
    "Expected 'true' in Access-Control-Allow-Credentials",
  ),
  mdnPreflightDidNotSucceed: mdnError('CORSPreflightDidNotSucceed', 'CORS preflight did not succeed'),
  mdnExternalRedirect: mdnError('CORSExternalRedirectNotAllowed', 'CORS external redirect not allowed'),
  mdnInvalidAllowMethod: mdnError('CORSInvalidAllowMethod', 'Invalid token in Access-Control-Allow-Methods'),
  mdnInvalidAllowHeader: mdnError('CORSInvalidAllowHeader', 'Invalid token in Access-Control-Allow-Headers'),
  mdnMethodNotFound: mdnError('CORSMethodNotFound', 'Did not find method in Access-Control-Allow-Methods'),
  mdnMissingAllowHeader: mdnError(
    'CORSMissingAllowHeaderFromPreflight',
    'Missing token in Access-Control-Allow-Headers',
  ),
  mdnRequestNotHttp: mdnError('CORSRequestNotHttp', 'CORS request not HTTP'),
  mdnDidNotSucceed: mdnError('CORSDidNotSucceed', 'CORS request did not succeed'),
  mdnSameOriginPolicy: mdn('Security/Defenses/Same-origin_policy', 'Same-origin policy'),
  mdnRequestMode: mdn('API/Request/mode', 'Request.mode'),
  mdnRequestRedirect: mdn('API/Request/redirect', 'Request.redirect'),
  mdnVary: mdn('HTTP/Reference/Headers/Vary', 'Vary'),
  mdnLocalNetworkAccess: mdn('Security/Defenses/Local_network_access', 'Local network access'),
  mdnTargetAddressSpace: mdn('API/Request/targetAddressSpace', 'Request.targetAddressSpace'),
  mdnSecureContexts: mdn('Security/Defenses/Secure_Contexts', 'Secure contexts'),
  mdnMixedContent: mdn('Security/Defenses/Mixed_content', 'Mixed content'),
  mdnResourcePolicy: mdn('HTTP/Guides/Cross-Origin_Resource_Policy', 'Cross-Origin Resource Policy'),
  mdnEmbedderPolicy: mdn(
    'HTTP/Reference/Headers/Cross-Origin-Embedder-Policy',
    'Cross-Origin-Embedder-Policy',
  ),
  mdnConnectSrc: mdn(
    'HTTP/Reference/Headers/Content-Security-Policy/connect-src',
    'Content-Security-Policy: connect-src',
  ),
  mdnFrameAncestors: mdn(
    'HTTP/Reference/Headers/Content-Security-Policy/frame-ancestors',
    'Content-Security-Policy: frame-ancestors',
  ),
  mdnFrameOptions: mdn('HTTP/Reference/Headers/X-Frame-Options', 'X-Frame-Options'),
  mdnIntegrity: mdn('Security/Defenses/Subresource_Integrity', 'Subresource Integrity'),
  mdnServiceWorker: mdn('API/Service_Worker_API', 'Service Worker API'),
  mdnWebSocket: mdn('API/WebSockets_API', 'WebSocket API'),
  mdnAbort: mdn('API/AbortController/abort', 'AbortController.abort()'),
  mdnTls: mdn('Security/Defenses/Transport_Layer_Security', 'Transport layer security'),
} as const satisfies Readonly<Record<string, Link>>;

export type LinkId = keyof typeof links;

export function linkOf(id: LinkId): Link {
  return links[id];
}
