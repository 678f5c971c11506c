/** What is said of a text that is no HAR: a console message, a copied request, headers. */
export const pasted = {
  'pasted.what.message.chromium': 'This is a message of the console of Chromium, Chrome or Edge.',
  'pasted.what.message.firefox': 'This is a message of the console of Firefox.',
  'pasted.what.message.safari': 'This is a message of the console of Safari.',
  'pasted.what.message.any': 'This is a message of a browser’s console.',
  'pasted.what.request': 'This is a request without a response.',
  'pasted.what.response': 'These are the headers of a response without its request.',
  'pasted.what.exchange':
    'No browser recorded this. What follows is what a browser would decide for a page that sends the same request.',
  'pasted.what.exchange.undecided':
    'No browser recorded this. The request has no Origin, and CORS decides only about those that have one.',
  'pasted.about': '{url}, asked by a page of {origin}.',
  'pasted.reason': 'The reason: {title}',
  'pasted.could-also-be': 'It could also be: {title}',
  'pasted.reason.unknown': 'It does not say why: {sentence}',
  'pasted.nothing-wrong': 'Nothing in it stops a browser.',
  'pasted.others': 'The text has {count} more messages.',
  'pasted.fixes.name': 'Usual fixes',
  'pasted.missing.name': 'What is missing to be sure',
  'pasted.check.name': 'To ask the server, in a POSIX shell',
  'pasted.page-origin': 'the page’s origin',
  'pasted.this-method': 'the method',
  'pasted.this-header': 'the header',

  'pasted.missing.har':
    'The headers. A HAR has them: in DevTools open Network, load the page again, and save everything as HAR.',
  'pasted.missing.response': 'What the server sends back.',
  'pasted.missing.request': 'The request: its URL, its method and the origin of its page.',
  'pasted.missing.url': 'The URL that was asked for.',
  'pasted.missing.origin': 'The origin of the page. {example} stands in its place.',
  'pasted.missing.origin-sent':
    'The response to a request with Origin. This one had none, and many servers send CORS headers only to one that has it.',
  'pasted.missing.preflight': 'The preflight: a browser would send OPTIONS first.',
  'pasted.missing.method': 'The method of the request. {example} stands in its place.',
  'pasted.missing.body': 'The body of the request is too long for a command, and was left out.',

  'pasted.fix.allow-origin':
    'Let the server send Access-Control-Allow-Origin with {origin}, in error responses and in responses to OPTIONS too.',
  'pasted.fix.allow-origin-exact':
    'Let the server compare Origin with a list and send back {origin} letter by letter: scheme, host and port, and no slash at the end.',
  'pasted.fix.once':
    'Set Access-Control-Allow-Origin in one place: in the application or in the proxy before it.',
  'pasted.fix.no-wildcard':
    'Let the server send {origin} in place of `*`, with Access-Control-Allow-Credentials: `true` and Vary: `Origin`.',
  'pasted.fix.no-credentials': 'Or send the request without credentials, if the server does not need them.',
  'pasted.fix.allow-credentials': 'Let the server send Access-Control-Allow-Credentials: `true`.',
  'pasted.fix.preflight-status': 'Let the server respond to OPTIONS with 204, before it asks for a login.',
  'pasted.fix.preflight-redirect':
    'Ask for the address that the redirect leads to. Often it has https, or a slash at the end.',
  'pasted.fix.plain-list': 'Let the server send names with commas between them in {header}.',
  'pasted.fix.allow-method':
    'Let the server send {method} in Access-Control-Allow-Methods, in its response to OPTIONS.',
  'pasted.fix.allow-header':
    'Let the server send {name} in Access-Control-Allow-Headers, in its response to OPTIONS.',
  'pasted.fix.drop-header': 'Or take it out of the request, if the server does not need it.',
  'pasted.fix.redirect-user': 'Let the redirect lead to an address without user name and password.',
  'pasted.fix.mode': 'Let the call use the mode `cors` in place of `same-origin`.',
  'pasted.fix.scheme': 'Ask for an http or https address. Local files need a local server.',
  'pasted.fix.redirect-mode': 'Let the call follow redirects, or use the mode `cors`.',
  'pasted.fix.cached': 'Let the server send Vary: `Origin` in every response, and empty the cache.',
  'pasted.fix.permission':
    'Allow this page to reach the local network, in the settings of the browser. No header of the server does that.',
  'pasted.fix.secure-page': 'Serve the page over https. No header of the server does that.',
  'pasted.fix.space': 'Let the call name the address space that the server is in, in `targetAddressSpace`.',
  'pasted.fix.private-network':
    'Let the server send Access-Control-Allow-Private-Network: `true` in its response to OPTIONS.',
  'pasted.fix.network': 'Find out whether the server responds at all: its name, its port, its certificate.',
  'pasted.fix.redirects': 'Let the server redirect fewer times, and not in a circle.',
  'pasted.fix.follow': 'Let the call follow redirects, or ask for the address that they lead to.',
  'pasted.fix.connect-src': 'Add the server’s origin to the page’s own Content-Security-Policy.',
  'pasted.fix.resource-policy': 'Let the server send Cross-Origin-Resource-Policy: `cross-origin`.',
} as const;
