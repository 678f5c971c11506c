/** What people get wrong; each stands under the reasons where it matters. */
export const notes = {
  'note.running':
    'The request was still running when the browser’s log was last read. CORS looks at the headers alone, and those have come: the rest of the body changes nothing here.',
  'note.running-prompt':
    'It also waits where the browser is asking for permission to reach this network: look for a prompt at the address bar.',
  'note.browser-rule':
    'CORS is a rule of the browser. curl, Postman and other servers do not check it, so a request that works there says nothing about CORS.',
  'note.both-answers': 'The preflight and the answer to your {method} both need the CORS headers.',
  'note.allow-origin-checked-first':
    'Browsers look for Access-Control-Allow-Origin first, so their message names that header. With the status {status} the preflight would fail even with it.',
  'note.preflight-is-bare':
    'A preflight has no body, no cookies, no Authorization and no client certificate. The server must be able to answer it as it is.',
  'note.origin-parts':
    'An origin is scheme, host and port, and nothing else. The browser compares the two letter by letter.',
  'note.one-origin':
    'The header takes one origin or `*`, never a list or a pattern. A server that serves several origins looks at the Origin header of each request, answers with that one if it is on its list, and adds Vary: Origin.',
  'note.empty-setting': 'An empty value is most often a setting of the server that was never filled in.',
  'note.what-credentials-are':
    'Credentials are cookies, HTTP logins and client certificates. The page asks for them with `credentials: "include"` in fetch, or with withCredentials in XMLHttpRequest.',
  'note.drop-credentials':
    'If the server needs no cookies, leave the credentials out in the page. Then `*` is enough, and Access-Control-Allow-Credentials is not needed.',
  'note.never-reflect-any-origin':
    'Do not answer every origin with its own name and allow credentials too: then any web site could read what your users may read.',
  'note.chromium-shows-empty':
    "Chromium's message shows an empty value here. In truth the header was not sent.",
  'note.safelisted-methods': 'GET, HEAD and POST are always allowed and need not be in the list.',
  'note.header-names-any-case':
    'Header names may be written in any case. The browser asks for them in small letters, sorted.',
  'note.added-by-library':
    'If your code does not set {name}, a library does: tracing, analytics and HTTP libraries add such headers by themselves.',
  'note.any-redirect-fails':
    'Common redirects are from http to https, to an address with a slash at its end, and to a login page. The server must answer OPTIONS before any of them.',
  'note.no-server-header-helps':
    'No header of the server can change this: the browser decides before it sends anything.',
  'note.permission-denied': 'Somebody, or a policy of this browser, has refused it for {site}.',
  'note.permission-undecided': 'Nobody has decided about it yet: the browser asks when the page tries again.',
  'note.serve-page-over-https':
    'What helps: open the page over https, or on `localhost`. Then the browser can ask for permission.',
  'note.target-address-space':
    'Declare the network where the server really is, or leave `targetAddressSpace` out. An https page needs it only to reach a plain http address on the local network.',
  'note.private-network-is-history':
    'Only Chromium before version 142 works like this. Newer versions ask the person for permission and do not look at this header.',
  'note.private-network-warning':
    'As a rule even those versions only warn of it. That the request was stopped shows that a switch or a policy asks for more.',
  'note.disable-cache-proves':
    'To prove it, tick “Disable cache” in the Network panel of DevTools and reload. If the request then works, this was the cause.',
  'note.cached-by-plain-request':
    'Often an image or script tag without the `crossorigin` attribute loads the same address first, and the server sends CORS headers only when there is an Origin header. Send them, or at least Vary: Origin, with every answer.',
  'note.file-lacks.filtered':
    'This request needs a preflight, and the file has no OPTIONS row for it: it was saved with a filter on, such as Fetch/XHR. Choose All in the Network panel and save the HAR again. The preflight shows what was refused.',
  'note.file-lacks.preflights':
    'This request needs a preflight, and the program that wrote the file never lists them (OPTIONS). Save a HAR in the Network panel of DevTools, with All chosen: the preflight shows what was refused.',
  'note.file-lacks.hidden-responses':
    'The program that wrote the file has no response that the browser hid. Save a HAR in the Network panel of DevTools to see its headers, or ask the server with `cors-lens check`.',
  'note.record-calls':
    'Keep DevTools open and load the page again. If the row stays like this, the console of the page has the message of the browser.',
  'note.answer-unseen':
    'A worker made this request, or it was made with `keepalive`. Of those the network log never shows what the browser refused; the console of the page does.',
  'note.headers-changed':
    'The headers in the network log pass, so the browser saw others. Most often an extension that “allows CORS” adds its own. Try a private window, where extensions are off as a rule.',
  'note.could-also-be': 'The log fits another cause too: {reason}.',
  'note.not-cors': 'This is not CORS, although Firefox says “CORS request did not succeed” here as well.',
  'note.not-cors.plainly': 'This is not CORS.',
  'note.open-in-tab':
    'Open {target} in a tab of its own: the browser then shows what is wrong with the certificate.',
  'note.preflight-without-certificate':
    'Browsers never send a client certificate with a preflight. Let the server answer OPTIONS without one.',
  'note.move-port': 'Let the server listen on another port, such as 8080 or 8443.',
  'note.same-origin-mode': 'Leave `mode` out, and the browser asks the server for permission by CORS.',
  'note.no-cors-mode':
    'To read the answer at all, leave `mode: "no-cors"` out and let the server send CORS headers.',
  'note.credentials-in-address':
    'Take the user name and password out of the redirect, and send a login in the Authorization header instead.',
  'note.console-silent': 'Browsers write nothing about this in the console.',
  'note.orb-mends':
    'Often the answer is an error page or JSON where a picture or script should be. Send the right Content-Type, or load it with fetch and CORS.',
  'note.resource-policy-mends':
    'The server can say Cross-Origin-Resource-Policy: cross-origin. CORS headers do not help here unless the page also loads it with the `crossorigin` attribute.',
  'note.embedder-policy-mends':
    'The server can say Cross-Origin-Resource-Policy: cross-origin. Or the page loads it with the `crossorigin` attribute, and then the server must send CORS headers.',
  'note.follow-redirects': 'Leave `redirect: "error"` out, or call the final address directly.',
  'note.mixed-content-mends':
    'Let the server offer https too. `localhost` and `127.0.0.1` are free from this rule.',
  'note.mixed-content-local':
    'A server on the local network may stay on http: with `targetAddressSpace: "local"` in its options, fetch asks the person at the browser instead (Chromium 142 and later).',
  'note.csp-mends':
    'Add the address to the Content-Security-Policy of the page, mostly under connect-src. Nothing on the other server can change this.',
  'note.canvas-tainted':
    'A canvas it is drawn on can no longer be read by script. For that, load it with the `crossorigin` attribute and let the server send CORS headers.',
  'note.private-window': 'Try a private window, where extensions are off as a rule.',
  'note.buffered-body': 'Send the body as a string or a Blob, or call the final address directly.',
  'note.aborted-on-purpose':
    'Code aborts on purpose too: a new search replaces the old one, or a time limit was reached.',
  'note.names-left-out':
    '{count} more header names were asked for; they were checked, and have no line here.',
  'note.causes-left-out': 'There are {count} more causes of the preflight.',
  'note.crowd-cut':
    'More than {count} requests at once may belong together, since they went to one URL or were redirected to it. CORS Lens compares no more while they come: a preflight or a redirect may stand apart from its request. A HAR file of them is compared as a whole.',
  'note.redirects-left-out':
    'Only the first {count} requests of this chain of redirects are here, more than any browser follows; what comes after is listed by itself.',
  'note.framing-fix':
    'The owner of the framed page decides: `frame-ancestors` in its Content-Security-Policy lists who may frame it. X-Frame-Options knows only DENY and SAMEORIGIN. CORS headers change nothing here.',
  'note.connection-allowlist-fix':
    'Add the address to that header. Nothing on the other server can change this.',
  'note.integrity-policy-fix':
    'Give the element `integrity` and `crossorigin="anonymous"`, and let the server send Access-Control-Allow-Origin. Or take the kind of file out of the header.',
  'note.integrity-fix':
    'Make the checksum again from the file that is served, and put a version into the address. A proxy that changes files changes their checksums too.',
  'note.integrity-crossorigin':
    'Add `crossorigin="anonymous"` to the element. Then the server has to send Access-Control-Allow-Origin.',
  'note.devtools-blocking':
    'Look into the drawer of DevTools under “Request conditions” (in older versions “Network request blocking”). It blocks only while DevTools are open.',
  'note.csp-meta':
    'A Content-Security-Policy may also stand in the page itself, in a <meta> element, which the log does not show. The console of the page names the directive.',
  'note.csp-fix':
    'Add the address to {directive} in the Content-Security-Policy of the page. Nothing on the other server can change this.',
  'note.mixed-content-redirect':
    'Let the server redirect to an https address. Often it sits behind a proxy that speaks https for it, and builds the address with http since it does not read X-Forwarded-Proto.',
  'note.opaque-to-cors':
    'Let the service worker fetch with the request it was given, or with `mode: "cors"`. Then the server has to send CORS headers.',
  'note.local-network-allow':
    'What helps: {allow} on the element of the frame, in the page around it. Without that the browser asks nobody, however often the frame tries again.',
  'note.local-network-own-policy':
    'What helps: take {feature} out of that header. While it is there, the browser asks nobody.',
  'note.local-network-worker':
    'A worker asked. A dedicated worker goes by the permission of its page. A shared worker or a service worker never asks: a page of the same origin must have the permission already.',
  'note.local-network-setting': 'What helps: allow “{setting}” for {site} in the settings of the browser.',
  'setting.local-network.one': 'Local network access',
  'setting.local-network.local': 'Local network',
  'setting.local-network.loopback': 'Apps on device',
  'setting.local-network.firefox.local': 'Local network devices',
  'setting.local-network.firefox.loopback': 'Apps and services on this device',
  'note.local-network-unknown-page':
    'Where the page itself comes from is not in the log: reload it with DevTools open.',
  'note.local-network-settings':
    'What helps: allow “{first}” or “{second}” for {site} in the settings of the browser.',
} as const;
