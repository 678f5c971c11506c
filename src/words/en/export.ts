/** What exported tests and reports say. `must.*`: the rule that an assertion checks, then how to fix a failure. */
export const exported = {
  'export.must.respond':
    'The server must respond at all: no CORS rule applies before that. To fix it, make the server reachable, with a certificate that browsers trust, and send a complete response.',
  'export.must.preflight-status':
    'The response to a preflight must have a status from 200 to 299, neither an error nor a redirect. To fix it, respond to OPTIONS with 204 before sign-in, routing and redirects.',
  'export.must.allow-origin':
    'The response must have exactly one Access-Control-Allow-Origin, here {origin}. To fix it, send it once, from one layer only, on preflights and errors too.',
  'export.must.allow-origin-or-any':
    'The response must have exactly one Access-Control-Allow-Origin, here {origin} or `*`. To fix it, send it once, from one layer only, on preflights and errors too.',
  'export.must.allow-credentials':
    'A request with credentials (cookies or a login) needs Access-Control-Allow-Credentials to be exactly `true`, in lower case. To fix it, send it together with the origin.',
  'export.must.allow-methods-parse':
    'Access-Control-Allow-Methods must contain only method names separated by commas. To fix it, remove everything else.',
  'export.must.allow-headers-parse':
    'Access-Control-Allow-Headers must contain only header names separated by commas. To fix it, remove everything else.',
  'export.must.method':
    'Access-Control-Allow-Methods must list {method}, in exactly these letters. To fix it, add {method} to the list.',
  'export.must.method.with-credentials':
    'Access-Control-Allow-Methods must list {method}, in exactly these letters: with credentials, `*` is not a wildcard. To fix it, add {method} to the list.',
  'export.must.header':
    'Access-Control-Allow-Headers must list {name}, in any case. To fix it, add {name} to the list.',
  'export.must.header.by-name':
    'Access-Control-Allow-Headers must list {name} by name: here `*` does not cover it. To fix it, add {name} to the list.',
  'export.must.private-network':
    'A server on a private network must send Access-Control-Allow-Private-Network: true in its response to the preflight. To fix it, add that header to the response to OPTIONS.',
  'export.must.exposed':
    'Access-Control-Expose-Headers must list {name}, or script cannot read it. To fix it, add {name} to the list.',
  'export.must.vary':
    'A response that depends on the origin must have Vary: Origin, or caches give it to other origins. To fix it, add Origin to Vary on every such response.',
  'export.must.location':
    'A redirect must lead to an http or https address without a user name. To fix it, remove the user name and password from Location.',
  'export.must.no-redirect':
    'This request cannot follow a redirect. To fix it, respond at this address, or request the final address from the page.',
  'export.must.resource-policy':
    'Cross-Origin-Resource-Policy must let other sites use the response. To fix it, send Cross-Origin-Resource-Policy: cross-origin.',
  'export.today':
    'This test shows what was wrong when it was written, and it is no longer wrong. What was broken: {rule}',

  'export.tab.several.other': '{count} requests in one export.',
  'export.tab.format': 'Format',
  'export.tab.mode': 'The test',
  'export.tab.mode.regression': 'fails until the server is fixed',
  'export.tab.mode.reproduction': 'passes while the fault exists',
  'export.tab.keep-secrets': 'Keep secrets this time',
  'export.tab.bodies': 'Include request bodies',
  'export.tab.download': 'Download',
  'export.tab.replaced': 'Removed; set these environment variables to run it',
  'export.tab.replaced.item': '{name}: {place}',
  'export.tab.left-out': 'Left out',
  'export.link.name': 'Link to this case',
  'export.link.about':
    'The case is in the link itself, without secrets and bodies. Whoever opens it in the viewer, or pastes it into CORS Lens, sees it.',
  'export.link.viewer': 'Address of the viewer',
  'export.link.viewer-wrong': 'This is no http or https address.',
  'export.link.no-viewer': 'Without the address of a viewer, it can only be pasted into CORS Lens.',
  'export.link.copy': 'Copy link',
  'export.link.long':
    'This makes a link of {length} characters, and {most} are the most: choose fewer requests, or hand over a HAR.',

  'export.title': '{method} {url} from {origin}',
  'export.ask.preflight': 'Preflight of {title}',
  'export.ask.request': 'Response to {title}',
  'export.about.regression':
    'Fails while the browser hides the response, and passes once the server is fixed.',
  'export.about.reproduction': 'Passes while the fault exists, and fails once the server is fixed.',
  'export.about.sends':
    'It really sends {methods}. If that matters, point it at a test server with CORS_TARGET=https://….',
  'export.about.secrets': 'Secrets were removed. Set them in the environment: {names}.',
  'export.about.body-by-script':
    'A script sets the body before the request is sent. REST Client for VS Code does not run it.',
  'export.about.left-out': 'Headers that no client can send were left out: {names}.',
  'export.about.made-by': 'Made by CORS Lens from what a browser captured.',

  'export.not-testable.page':
    'No test of the server can show this: {title}. The browser decides it, before or after the server responds.',
  'export.not-testable.elsewhere':
    'No test of this server can show it, because the fix is elsewhere: {remedy}.',
  'export.not-testable.not-cors': 'There is nothing to test: no CORS rule applied to this response.',
  'export.not-testable.url': 'The address {url} cannot be parsed, so nothing can be sent to it.',
  'export.not-testable.method': 'No page can send the method {method}, so no test can be written for it.',
  'export.not-testable.header': 'No page can send a header named {name}, so no test can be written for it.',
  'export.not-testable.origin': 'No page has the origin {origin}, so no test can be written for it.',
  'export.not-testable.login':
    'No page can request {url}, because it has a user name, so no test can be written for it.',
  'export.not-testable.body': 'No page can send a body with {method}. Export the request without its body.',
  'export.not-testable.unknown-origin':
    'The log does not say which page made the request, and the server allows one origin by name, so no test can be written for it.',
  'export.not-testable.works': 'There is no fault to reproduce: script could read this response.',
  'export.not-testable.unknown': 'The log does not show what went wrong, so there is no fault to reproduce.',
  'export.cannot.spelling':
    '{format} files cannot express {value} in {place} so that it is sent unchanged. Choose another format.',

  'export.cannot.no-response': '{format} files cannot express that no response comes. Choose another format.',
  'export.page.title': '{title}, as seen by a page of that origin',
  'export.page.reads': 'A page of this origin must be able to read the response.',
  'export.page.is-refused':
    'Today a page of this origin cannot read the response. If it can now, the fault is gone.',

  'export.backend.do': 'What to do',
  'export.backend.configuration': 'Configuration',
  'export.backend.see': 'How to see it',
  'export.backend.copy': 'Copy for the backend',
  'export.report.heading': 'CORS: {title}',
  'export.report.asked': 'The request',
  'export.report.came': 'The response',
  'export.report.rule': 'The rule',
  'export.report.fix': 'The fix',
  'export.report.reproduce': 'How to reproduce',
  'export.report.no-response': 'No response was captured.',
  'export.report.preflight': 'Preflight',
  'export.report.request': 'Request',
  'export.report.nothing-to-fix': 'Nothing: script could read the response.',
  'export.trouble': 'CORS Lens could not write it ({trouble}): this is a bug in CORS Lens',
} as const;
