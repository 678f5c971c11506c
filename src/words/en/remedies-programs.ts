/** What to do where a framework or a program made the response, or an extension the request. */
export const remediesPrograms = {
  'remedy.allow-dev-host.title': 'Allow this host in the development server',
  'remedy.allow-dev-host.text':
    'The development server refused {host} itself, to protect against other sites. Add it to its list (Vite: server.allowedHosts, webpack: allowedHosts, Next.js: allowedDevOrigins, Django: ALLOWED_HOSTS).',
  'remedy.use-free-port.title': 'Run the server on another port',
  'remedy.use-free-port.text':
    'The request did not reach your server: the AirPlay Receiver of macOS has port {port}, and refused it. Run the server on another port and call that one, or turn AirPlay Receiver off in the system settings. The CORS headers need no change.',
  'remedy.set-socket-cors.title': 'Set CORS in Socket.IO itself',
  'remedy.set-socket-cors.text':
    'Socket.IO handles its own path, and the CORS middleware of the framework does not cover it. Give the server its option `cors` with the origin {origin}.',
  'remedy.allow-socket-origin.title': 'Let the server accept {origin} for WebSockets',
  'remedy.allow-socket-origin.text':
    'The server refused the WebSocket handshake with {status}. CORS does not apply to it, and no CORS header changes it: servers compare its Origin with a list of their own. Add {origin} there (Tornado and Phoenix: check_origin, Rails: action_cable.allowed_request_origins, Spring: setAllowedOrigins, Go: CheckOrigin), or check the login.',
  'remedy.pass-on-upgrade.title': 'Check where the WebSocket went',
  'remedy.pass-on-upgrade.text':
    'The WebSocket handshake got {status} and not 101. CORS does not apply to it. Check the path, and have each proxy pass the handshake on (nginx: proxy_http_version 1.1, and the headers Upgrade and Connection).',
  'remedy.pass-on-origin.title': 'Pass the page’s own address on to the application',
  'remedy.pass-on-origin.text':
    'The request went to the page’s own origin, so no browser blocked it. The application refused it itself ({status}): it compares {origin} with what it takes for its own address. Pass on Host and X-Forwarded-Proto in the proxy, and make the application trust them.',
  'remedy.send-one-origin.title': 'Send one origin',
  'remedy.send-one-origin.text':
    'The value names several origins ({value}), and browsers take only one. Compare the Origin of each request with your list, and send back that one origin, with `Vary: Origin`.',
  'remedy.write-origin-exactly.title': 'Write the origin exactly',
  'remedy.write-origin-exactly.text':
    'The server sends {value}, and the page’s origin is {origin}. Browsers compare the two character by character: an origin is a scheme, a host and a port, with no slash and no path at the end.',
  'remedy.put-cors-first.title': 'Put the CORS middleware first',
  'remedy.put-cors-first.text':
    'The preflight got {status} from something that handles OPTIONS itself (Allow: {allow}) and does not support CORS. Put the CORS middleware before the routes, and check that it covers this path.',
  'remedy.ask-from-background.title': 'Let the extension’s background ask',
  'remedy.ask-from-background.text':
    'A content script of an extension made the call, and it asks as the page {page} would: host permissions do not count there. Send a message to the extension’s service worker and let that one fetch: with a host permission for {target} it needs no CORS header.',
  'remedy.take-out-webdav.title': 'Remove WebDAV from IIS',
  'remedy.take-out-webdav.text':
    'IIS responded to {method} with 405 itself: its WebDAV module handles that method, and the request did not reach the application. In web.config remove the module `WebDAVModule` and the handler `WebDAV`. The application’s CORS needs no change.',
  'remedy.set-program-option.title': 'Put the page on the list of {program}',
  'remedy.set-program-option.text':
    'A page may ask {program} only if its own configuration says so. Set {option} and start it again.',
} as const;
