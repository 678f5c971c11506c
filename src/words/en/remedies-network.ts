/** What to do about the network, the browser, and policies that are not CORS. */
export const remediesNetwork = {
  'remedy.grant-local-network.title': 'Allow the page to reach the local network',
  'remedy.grant-local-network.text':
    'It is a browser permission, and only a page served over https can ask for it. No server header grants it.',
  'remedy.serve-page-over-https.title': 'Serve the page over https',
  'remedy.serve-page-over-https.text':
    'A page served over http may not reach addresses of a more private network.',
  'remedy.declare-address-space.title': 'Correct or drop `targetAddressSpace`',
  'remedy.declare-address-space.text': 'The page declared one address space, but the server is in another.',
  'remedy.allow-private-network.title': 'Send Access-Control-Allow-Private-Network',
  'remedy.allow-private-network.text':
    'This browser asks for it in the preflight: respond with `true`. Newer ones ask the user for permission instead.',
  'remedy.switch-extension-off.title': 'Allow it in the blocker',
  'remedy.switch-extension-off.text':
    'An extension, or the browser’s tracking protection, blocked the request. Make an exception there for this page, or for {target}.',
  'remedy.get-host-permission.title': 'Give the extension a host permission',
  'remedy.get-host-permission.text':
    'The extension {page} called {target} without success. Extensions need a host permission for it in their manifest, and Firefox lets people refuse it. Another add-on may also block it.',
  'remedy.get-host-permission.text.cors':
    'Pages of the extension {page} read {target} without any CORS header once its manifest has a host permission for it. Content scripts do not: they have to ask through the background script.',
  'remedy.reach-the-server.title': 'Make the server reachable first',
  'remedy.reach-the-server.title.cut': 'Have the server send the whole response',
  'remedy.reach-the-server.text': 'There was no response at all ({netError}). CORS comes after that.',
  'remedy.reach-the-server.text.cut':
    'A response came, but not all of it could be read ({netError}). Often the server, or a proxy before it, crashed or reached a time limit. No CORS header changes that.',
  'remedy.start-the-server.title': 'Start the server',
  'remedy.start-the-server.text':
    'Nothing responds at {target}. Start the server, or check the port. CORS comes after that.',
  'remedy.log-in-to-company-proxy.title': 'Log in to the company’s proxy',
  'remedy.log-in-to-company-proxy.text':
    'A proxy of the network (a corporate one such as Zscaler, or a portal) responded instead of {target}, which never got the request. Neither page nor server is at fault. Open {page} in a tab and log in there, or ask whoever runs the network to allow it.',
  'remedy.look-at-the-answer.title': 'Look at the response itself',
  'remedy.look-at-the-answer.text':
    'The capture does not have what the browser saw. Request it with curl and the same Origin.',
  'remedy.mend-certificate.title': 'Correct the certificate',
  'remedy.mend-certificate.text': 'The browser could not make a secure connection to {target} ({netError}).',
  'remedy.no-certificate-for-options.title': 'Do not require a client certificate for preflights',
  'remedy.no-certificate-for-options.text':
    'Browsers send none with a preflight. Require the certificate after OPTIONS, or for the other methods only.',
  'remedy.use-another-port.title': 'Move the server to another port',
  'remedy.use-another-port.text': 'Browsers do not call this port.',
  'remedy.send-the-right-type.title': 'Send the right Content-Type',
  'remedy.send-the-right-type.text':
    'An image, script or style sheet had another type, and the browser hid it from the page.',
  'remedy.set-resource-policy.title': 'Set Cross-Origin-Resource-Policy',
  'remedy.set-resource-policy.text':
    'The server does not let other origins embed it. Have it send `Cross-Origin-Resource-Policy: cross-origin`, or load it with CORS (the attribute `crossorigin`).',
  'remedy.serve-api-over-https.title': 'Serve the API over https',
  'remedy.serve-api-over-https.text': 'A page served over https may not call http.',
  'remedy.allow-in-csp.title': 'Allow the API in the page’s Content-Security-Policy',
  'remedy.allow-in-csp.text': 'The page’s Content-Security-Policy forbids it: add {target} to connect-src.',

  'remedy.let-page-be-framed.title': 'Allow the page in a frame',
  'remedy.let-page-be-framed.text':
    'The owner of the framed page lists the origin of the page around it in `frame-ancestors` and removes X-Frame-Options.',
  'remedy.allow-connection.title': 'Add the address to Connection-Allowlist',
  'remedy.allow-connection.text': 'The page’s own header does not list {target}.',
  'remedy.add-integrity.title': 'Give the file a checksum',
  'remedy.add-integrity.text':
    'The page’s Integrity-Policy requires `integrity` and `crossorigin` on the element.',
  'remedy.renew-integrity.title': 'Generate the checksum from the file that is served',
  'remedy.renew-integrity.text': 'The `integrity` in the page belongs to another file.',
  'remedy.load-with-cors.title': 'Load it with `crossorigin`',
  'remedy.load-with-cors.text': 'Without that attribute the browser cannot compare the checksum.',
  'remedy.look-at-request-blocking.title': 'Check request blocking in DevTools',
  'remedy.look-at-request-blocking.text': 'The browser blocked the request before anything was sent.',
  'remedy.delegate-to-frame.title': 'Give the frame the permission with `allow`',
  'remedy.delegate-to-frame.text':
    'A frame of another origin has no permission of its own. Without `allow` on its element the browser does not ask.',
  'remedy.take-out-of-permissions-policy.title': 'Change the document’s own Permissions-Policy',
  'remedy.take-out-of-permissions-policy.text':
    'That header denies the document access to the local network. While it does, the browser does not ask.',
} as const;
