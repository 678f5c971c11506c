/** What is said of a text that is no HAR: a console message, a copied request, headers. */
export const pasted = {
  'pasted.what.message.chromium': 'This is a console message of Chromium, Chrome or Edge.',
  'pasted.what.message.firefox': 'This is a console message of Firefox.',
  'pasted.what.message.safari': 'This is a console message of Safari.',
  'pasted.what.message.any': 'This is a browser’s console message.',
  'pasted.what.request': 'This is a request without a response.',
  'pasted.what.response': 'These are the headers of a response without its request.',
  'pasted.what.exchange':
    'No browser recorded this. Below is what a browser would decide for a page that sends the same request.',
  'pasted.what.exchange.undecided':
    'No browser recorded this. The request has no Origin, and CORS only applies to requests that have one.',
  'pasted.about': '{url}, requested by a page of {origin}.',
  'pasted.reason': 'The reason: {title}',
  'pasted.could-also-be': 'It could also be: {title}',
  'pasted.reason.unknown': 'It does not say why: {sentence}',
  'pasted.nothing-wrong': 'Nothing in it would stop a browser.',
  'pasted.others.one': 'The text has {count} more message.',
  'pasted.others.other': 'The text has {count} more messages.',
  'pasted.fixes.name': 'Usual fixes',
  'pasted.missing.name': 'What is missing to be sure',
  'pasted.check.name': 'To ask the server, in a POSIX shell',
  'pasted.page-origin': 'the page’s origin',
  'pasted.this-method': 'the method',
  'pasted.this-header': 'the header',

  'pasted.missing.har':
    'The headers. A HAR has them: in DevTools open Network, reload the page, and save everything as HAR.',
  'pasted.missing.response': 'The server’s response.',
  'pasted.missing.request': 'The request: its URL, its method and the origin of its page.',
  'pasted.missing.url': 'The requested URL.',
  'pasted.missing.origin': 'The origin of the page. {example} is used instead.',
  'pasted.missing.origin-sent':
    'The response to a request with Origin. This one had none, and many servers send CORS headers only to one that has it.',
  'pasted.missing.preflight': 'The preflight: a browser would send OPTIONS first.',
  'pasted.missing.method': 'The method of the request. {example} is used instead.',
  'pasted.missing.body': 'The body of the request is too long for a command, so it was left out.',

  'pasted.fix.allow-origin':
    'Have the server send Access-Control-Allow-Origin with {origin}, also in error responses and in responses to OPTIONS.',
  'pasted.fix.allow-origin-exact':
    'Have the server compare Origin with a list and send back exactly {origin}: scheme, host and port, and no slash at the end.',
  'pasted.fix.once':
    'Set Access-Control-Allow-Origin in one place: in the application or in the proxy in front of it.',
  'pasted.fix.no-wildcard':
    'Have the server send {origin} instead of `*`, with Access-Control-Allow-Credentials: `true` and Vary: `Origin`.',
  'pasted.fix.no-credentials': 'Or send the request without credentials, if the server does not need them.',
  'pasted.fix.allow-credentials': 'Have the server send Access-Control-Allow-Credentials: `true`.',
  'pasted.fix.preflight-status': 'Have the server respond to OPTIONS with 204, before it asks for a login.',
  'pasted.fix.preflight-redirect':
    'Request the address that the redirect leads to. Often it has https, or a slash at the end.',
  'pasted.fix.plain-list': 'Have the server send names separated by commas in {header}.',
  'pasted.fix.allow-method':
    'Have the server send {method} in Access-Control-Allow-Methods, in its response to OPTIONS.',
  'pasted.fix.allow-header':
    'Have the server send {name} in Access-Control-Allow-Headers, in its response to OPTIONS.',
  'pasted.fix.drop-header': 'Or remove it from the request, if the server does not need it.',
  'pasted.fix.redirect-user': 'Redirect to an address without a user name and password.',
  'pasted.fix.mode': 'Use the mode `cors` instead of `same-origin` in the call.',
  'pasted.fix.scheme': 'Request an http or https address. Local files need a local server.',
  'pasted.fix.redirect-mode': 'Let the call follow redirects, or use the mode `cors`.',
  'pasted.fix.cached': 'Have the server send Vary: `Origin` in every response, and clear the cache.',
  'pasted.fix.permission':
    'Allow this page to reach the local network, in the browser’s settings. No server header does that.',
  'pasted.fix.secure-page': 'Serve the page over https. No server header does that.',
  'pasted.fix.space':
    'Declare the address space that the server is in, with `targetAddressSpace` in the call.',
  'pasted.fix.private-network':
    'Have the server send Access-Control-Allow-Private-Network: `true` in its response to OPTIONS.',
  'pasted.fix.network': 'Find out whether the server responds at all: its name, its port, its certificate.',
  'pasted.fix.redirects': 'Have the server redirect fewer times, and not in a circle.',
  'pasted.fix.follow': 'Let the call follow redirects, or request the address that they lead to.',
  'pasted.fix.connect-src': 'Add the server’s origin to the page’s own Content-Security-Policy.',
  'pasted.fix.resource-policy': 'Have the server send Cross-Origin-Resource-Policy: `cross-origin`.',
} as const;
