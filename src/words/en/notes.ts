/** What people often get wrong; each is shown with the reasons where it matters. */
export const notes = {
  'note.running':
    'The request was still running when the browser’s log was last read. CORS only looks at the headers, and those have arrived: the rest of the body changes nothing here.',
  'note.running-prompt':
    'It also waits while the browser asks for permission to reach this network: look for a prompt near the address bar.',
  'note.browser-rule':
    'CORS is a rule of the browser. curl, Postman and other servers do not check it, so a request that works there says nothing about CORS.',
  'note.both-responses':
    'Both the preflight response and the response to your {method} need the CORS headers.',
  'note.allow-origin-checked-first':
    'Browsers check Access-Control-Allow-Origin first, so their message names that header. With status {status}, the preflight would fail even with it.',
  'note.preflight-is-bare':
    'A preflight has no body, no cookies, no Authorization and no client certificate. The server must be able to respond to it without them.',
  'note.origin-parts':
    'An origin is scheme, host and port, and nothing else. The browser compares the two character by character.',
  'note.one-origin':
    'The header takes one origin or `*`, never a list or a pattern. A server for several origins reads the Origin header of each request, sends that origin back if it is on its list, and adds Vary: Origin.',
  'note.empty-setting': 'An empty value is usually a server setting that was never filled in.',
  'note.what-credentials-are':
    'Credentials are cookies, HTTP logins and client certificates. The page asks for them with `credentials: "include"` in fetch, or with withCredentials in XMLHttpRequest.',
  'note.drop-credentials':
    'If the server needs no cookies, send the request without credentials. Then `*` is enough, and Access-Control-Allow-Credentials is not needed.',
  'note.never-reflect-any-origin':
    'Do not echo every origin and allow credentials too: then any website could read what your users can read.',
  'note.chromium-shows-empty':
    'Chromium’s message shows an empty value here. In fact the header was not sent.',
  'note.safelisted-methods': 'GET, HEAD and POST are always allowed and need not be in the list.',
  'note.header-names-any-case':
    'Header names may be in upper or lower case. The browser asks for them in lower case, sorted.',
  'note.added-by-library':
    'If your code does not set {name}, a library does: tracing, analytics and HTTP libraries add such headers.',
  'note.any-redirect-fails':
    'Common redirects are from http to https, to an address with a slash at its end, and to a login page. The server must respond to OPTIONS before any of them.',
  'note.no-server-header-helps':
    'No server header can change this: the browser decides before it sends anything.',
  'note.permission-denied': 'Someone, or a policy of this browser, has denied it for {site}.',
  'note.permission-undecided': 'Nobody has decided yet: the browser asks when the page tries again.',
  'note.serve-page-over-https':
    'Open the page over https, or on `localhost`. Then the browser can ask for permission.',
  'note.target-address-space':
    'Declare the network where the server really is, or leave `targetAddressSpace` out. An https page only needs it to reach a plain http address on the local network.',
  'note.private-network-is-history':
    'Only Chromium before version 142 works like this. Newer versions ask the user for permission and do not look at this header.',
  'note.private-network-warning':
    'Usually even those versions only warn about it. Since the request was stopped, a switch or a policy requires more.',
  'note.disable-cache-proves':
    'To prove it, tick “Disable cache” in the Network panel of DevTools and reload. If the request then works, this was the cause.',
  'note.cached-by-plain-request':
    'Often an image or script tag without the `crossorigin` attribute loads the same address first, and the server sends CORS headers only if there is an Origin header. Send them, or at least Vary: Origin, with every response.',
  'note.file-lacks.filtered':
    'This request needs a preflight, and the file has no OPTIONS row for it: a filter such as Fetch/XHR was on when it was saved. Choose All in the Network panel and save the HAR again. The preflight shows what was refused.',
  'note.file-lacks.preflights':
    'This request needs a preflight, and the program that wrote the file never lists them (OPTIONS). Save a HAR in the Network panel of DevTools, with All chosen: the preflight shows what was refused.',
  'note.file-lacks.hidden-responses':
    'The program that wrote the file leaves out responses that the browser hid. Save a HAR in the Network panel of DevTools to see their headers, or ask the server with `cors-lens check`.',
  'note.record-calls':
    'Keep DevTools open and reload the page. If the row stays like this, the page’s console has the browser’s message.',
  'note.response-not-logged':
    'A worker made this request, or it was made with `keepalive`. The network log never shows what the browser refused for those; the page’s console does.',
  'note.headers-changed':
    'The headers in the network log pass, so the browser saw other ones. Usually an extension that “allows CORS” adds its own. Try a private window, where extensions are usually off.',
  'note.could-also-be': 'Another cause also fits the log: {reason}.',
  'note.not-cors': 'This is not CORS, although Firefox says “CORS request did not succeed” here as well.',
  'note.not-cors.plainly': 'This is not CORS.',
  'note.open-in-tab':
    'Open {target} in its own tab: the browser then shows what is wrong with the certificate.',
  'note.preflight-without-certificate':
    'Browsers never send a client certificate with a preflight. The server must respond to OPTIONS without one.',
  'note.move-port': 'Run the server on another port, such as 8080 or 8443.',
  'note.same-origin-mode': 'Remove `mode`, and the browser asks the server for permission with CORS.',
  'note.no-cors-mode':
    'To read the response at all, remove `mode: "no-cors"` and have the server send CORS headers.',
  'note.credentials-in-address':
    'Remove the user name and password from the redirect, and send a login in the Authorization header instead.',
  'note.console-silent': 'Browsers write nothing about this to the console.',
  'note.orb-fix':
    'Often the response is an error page or JSON instead of an image or script. Send the right Content-Type, or load it with fetch and CORS.',
  'note.resource-policy-fix':
    'The server can send Cross-Origin-Resource-Policy: cross-origin. CORS headers do not help here unless the page also loads it with the `crossorigin` attribute.',
  'note.embedder-policy-fix':
    'The server can send Cross-Origin-Resource-Policy: cross-origin. Or load it with the `crossorigin` attribute, and then the server must send CORS headers.',
  'note.follow-redirects': 'Remove `redirect: "error"`, or call the final address directly.',
  'note.mixed-content-fix':
    'Serve it over https too. This rule does not apply to `localhost` and `127.0.0.1`.',
  'note.mixed-content-local':
    'A server on the local network may stay on http: with `targetAddressSpace: "local"` in its options, fetch asks the user for permission instead (Chromium 142 and later).',
  'note.csp-fix.any':
    'Add the address to the Content-Security-Policy of the page, usually under connect-src. Nothing on the other server can change this.',
  'note.canvas-tainted':
    'Script can no longer read a canvas that it is drawn on. For that, load it with the `crossorigin` attribute and have the server send CORS headers.',
  'note.private-window': 'Try a private window, where extensions are usually off.',
  'note.buffered-body': 'Send the body as a string or a Blob, or call the final address directly.',
  'note.aborted-on-purpose':
    'Code aborts on purpose too: a new search replaces the old one, or a time limit was reached.',
  'note.names-left-out.one':
    '{count} more header name was requested; it was checked, but is not listed here.',
  'note.names-left-out.other':
    '{count} more header names were requested; they were checked, but are not listed here.',
  'note.causes-left-out.one': 'The preflight has {count} more cause.',
  'note.causes-left-out.other': 'The preflight has {count} more causes.',
  'note.crowd-cut':
    'More than {count} requests at once may belong together, since they went to one URL or were redirected to it. CORS Lens does not compare more while they arrive, so a preflight or a redirect may be separate from its request. In a HAR file, all of them are compared.',
  'note.redirects-left-out':
    'Only the first {count} requests of this redirect chain are here, more than any browser follows; the rest are listed separately.',
  'note.framing-fix':
    'The owner of the framed page decides: `frame-ancestors` in its Content-Security-Policy lists who may frame it. X-Frame-Options only knows DENY and SAMEORIGIN. CORS headers change nothing here.',
  'note.connection-allowlist-fix':
    'Add the address to that header. Nothing on the other server can change this.',
  'note.integrity-policy-fix':
    'Give the element `integrity` and `crossorigin="anonymous"`, and have the server send Access-Control-Allow-Origin. Or remove this kind of file from the header.',
  'note.integrity-fix':
    'Generate the checksum again from the file that is served, and put a version into the address. A proxy that changes files changes their checksums too.',
  'note.integrity-crossorigin':
    'Add `crossorigin="anonymous"` to the element. Then the server must send Access-Control-Allow-Origin.',
  'note.devtools-blocking':
    'Look in the DevTools drawer under “Request conditions” (in older versions “Network request blocking”). It only blocks while DevTools is open.',
  'note.csp-meta':
    'A Content-Security-Policy may also be in the page itself, in a <meta> element, which the log does not show. The page’s console names the directive.',
  'note.csp-fix':
    'Add the address to {directive} in the Content-Security-Policy of the page. Nothing on the other server can change this.',
  'note.mixed-content-redirect':
    'Redirect to an https address. Often the server is behind a proxy that handles https, and builds the address with http because it does not read X-Forwarded-Proto.',
  'note.opaque-to-cors':
    'In the service worker, fetch with the request it was given, or with `mode: "cors"`. Then the server must send CORS headers.',
  'note.local-network-allow':
    'Put {allow} on the frame element, in the page around it. Without that the browser does not ask, however often the frame tries again.',
  'note.local-network-own-policy':
    'Remove {feature} from that header. While it is there, the browser does not ask.',
  'note.local-network-worker':
    'A worker made the request. A dedicated worker uses the permission of its page. A shared worker or a service worker never asks: a page of the same origin must already have the permission.',
  'note.local-network-setting': 'Allow “{setting}” for {site} in the browser’s settings.',
  'setting.local-network.both': 'Local network access',
  'setting.local-network.local': 'Local network',
  'setting.local-network.loopback': 'Apps on device',
  'setting.local-network.firefox.local': 'Local network devices',
  'setting.local-network.firefox.loopback': 'Apps and services on this device',
  'note.local-network-unknown-page':
    'The log does not show where the page itself comes from: reload it with DevTools open.',
  'note.local-network-settings': 'Allow “{first}” or “{second}” for {site} in the browser’s settings.',
  'note.tracking-shield':
    'The shield beside Firefox’s address bar lists what its tracking protection blocked. If {target} is not there, switch extensions off, one after the other.',
  'note.devtools-blocking.firefox':
    'Look under “Blocking” in the Network panel of DevTools. It only blocks while DevTools is open.',
  'note.headers-added':
    'The headers in the network log do not allow this, so the browser saw other ones. Usually an extension that “allows CORS” adds its own; for people without it the request fails.',
} as const;
