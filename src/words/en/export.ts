/** What exported tests and reports say. `must.*`: the rule an assertion holds an answer to, then what mends it. */
export const exported = {
  'export.must.answered':
    'The server must answer at all: no rule of CORS is reached before that. To fix it, make it reachable, with a certificate that browsers trust, and its answer whole.',
  'export.must.preflight-status':
    'A preflight must be answered with a status from 200 to 299, neither an error nor a redirect. To fix it, answer OPTIONS with 204 before sign-in, routing and redirects.',
  'export.must.allow-origin':
    'The answer must have exactly one Access-Control-Allow-Origin, here {origin}. To fix it, send it once, from one layer only, on preflights and errors too.',
  'export.must.allow-origin-or-any':
    'The answer must have exactly one Access-Control-Allow-Origin, here {origin} or `*`. To fix it, send it once, from one layer only, on preflights and errors too.',
  'export.must.allow-credentials':
    'A request with credentials (cookies or a login) needs Access-Control-Allow-Credentials to be exactly `true`, in small letters. To fix it, send it beside the origin.',
  'export.must.allow-methods-parse':
    'Access-Control-Allow-Methods must hold nothing but method names with commas between them. To fix it, take out what is no name.',
  'export.must.allow-headers-parse':
    'Access-Control-Allow-Headers must hold nothing but header names with commas between them. To fix it, take out what is no name.',
  'export.must.method':
    'Access-Control-Allow-Methods must list {method}, letter by letter. To fix it, add {method} to the list.',
  'export.must.method.with-credentials':
    'Access-Control-Allow-Methods must list {method}, letter by letter: with credentials `*` is no wildcard. To fix it, add {method} to the list.',
  'export.must.header':
    'Access-Control-Allow-Headers must list {name}, in capitals or not. To fix it, add {name} to the list.',
  'export.must.header.by-name':
    'Access-Control-Allow-Headers must list {name} by name: here `*` does not cover it. To fix it, add {name} to the list.',
  'export.must.private-network':
    'A server of a private network must answer the preflight with Access-Control-Allow-Private-Network: true. To fix it, add that header to the answer to OPTIONS.',
  'export.must.exposed':
    'Access-Control-Expose-Headers must list {name}, or script cannot read it. To fix it, add {name} to the list.',
  'export.must.vary':
    'An answer that depends on the origin must say Vary: Origin, or caches give it to other origins. To fix it, add Origin to Vary on every such answer.',
  'export.must.location':
    'A redirect must lead to an http or https address without a user name. To fix it, take the user name and password out of Location.',
  'export.must.no-redirect':
    'This request cannot follow a redirect. To fix it, answer at this address, or let the page ask for the final one.',
  'export.must.resource-policy':
    'Cross-Origin-Resource-Policy must let other sites use the answer. To fix it, send Cross-Origin-Resource-Policy: cross-origin.',
  'export.today':
    'This test shows what is wrong today, and it is not wrong any more. What was broken: {rule}',

  'export.tab.several': '{count} requests in one export.',
  'export.tab.format': 'Format',
  'export.tab.mode': 'It',
  'export.tab.mode.regression': 'fails until the server is right',
  'export.tab.mode.reproduction': 'passes while the fault is there',
  'export.tab.keep-secrets': 'Leave secrets in, this time',
  'export.tab.bodies': 'With request bodies',
  'export.tab.download': 'Download',
  'export.tab.replaced': 'Taken out; whoever runs it sets these in the environment',
  'export.tab.replaced.one': '{name}: {place}',
  'export.tab.left-out': 'Not in it',

  'export.title': '{method} {url} from {origin}',
  'export.ask.preflight': 'Preflight of {title}',
  'export.ask.request': 'Answer to {title}',
  'export.about.regression':
    'Fails for as long as the browser hides the answer, and passes once the server is right.',
  'export.about.reproduction':
    'Passes for as long as the fault is there, and fails once the server is right.',
  'export.about.sends':
    'It sends {methods} for real. Aim it at a test server with CORS_TARGET=https://… where that matters.',
  'export.about.secrets': 'Secrets were taken out. Set them in the environment: {names}.',
  'export.about.body-by-script':
    'A script sets the body before it is sent, which REST Client for VS Code does not run.',
  'export.about.left-out': 'Headers that no client can send were left out: {names}.',
  'export.about.made-by': 'Made by CORS Lens from what a browser captured.',

  'export.not-testable.page':
    'No test of the server can show this: {title}. It is decided in the browser, before or after the server has answered.',
  'export.not-testable.elsewhere':
    'No test of this server can show it, since it is done elsewhere: {remedy}.',
  'export.not-testable.not-cors': 'There is nothing to test: no rule of CORS looked at this answer.',
  'export.not-testable.url': 'The address {url} cannot be read, so that nothing can be sent to it.',
  'export.not-testable.method': 'No page can send the method {method}, so that no test of it can be written.',
  'export.not-testable.header':
    'No page can send a header of the name {name}, so that no test of it can be written.',
  'export.not-testable.origin': 'No page has the origin {origin}, so that no test of it can be written.',
  'export.not-testable.login':
    'No page can ask for {url}, which holds a user name, so that no test of it can be written.',
  'export.not-testable.body': 'No page can send a body with {method}. Export the request without its body.',
  'export.not-testable.unknown-origin':
    'The log does not say which page asked, and the server allows one origin by name, so that no test of it can be written.',
  'export.not-testable.works': 'There is no fault to reproduce: script could read this answer.',
  'export.not-testable.unknown':
    'The log does not show what went wrong, so that there is no fault to reproduce.',
  'export.cannot.spelling':
    '{format} files cannot spell {value} in {place} so that it is sent as it was. Take another format.',

  'export.cannot.no-answer': '{format} files cannot say that no answer comes. Take another format.',
  'export.page.title': '{title}, as a page of that origin meets it',
  'export.page.reads': 'A page of this origin must be able to read the answer.',
  'export.page.is-refused':
    'Today a page of this origin cannot read the answer. If it can now, the fault is gone.',

  'export.backend.do': 'What to do',
  'export.backend.configuration': 'Configuration',
  'export.backend.see': 'See it',
  'export.backend.copy': 'Copy for the backend',
  'export.report.heading': 'CORS: {title}',
  'export.report.asked': 'What was asked',
  'export.report.came': 'What came',
  'export.report.rule': 'Which rule',
  'export.report.fix': 'What mends it',
  'export.report.reproduce': 'How to reproduce',
  'export.report.no-answer': 'No answer was captured.',
  'export.report.preflight': 'Preflight',
  'export.report.request': 'Request',
  'export.report.nothing-to-fix': 'Nothing: script could read the answer.',
  'export.trouble': 'CORS Lens could not write it ({trouble}): a mistake in CORS Lens',
} as const;
