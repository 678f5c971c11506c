import { fixTraps } from './fix-traps.ts';

/** What to change, and where. Loaded with the servers, not before, so it is not in the catalogue. */
export const fix = {
  'fix.try.name': 'Try it here first',
  'fix.try.beyond':
    'The status or the redirect of a preflight cannot be changed this way: fix that on the server.',
  'fix.try.edit': 'Edit the request first …',
  'fix.try.ask': 'The headers are set. This {method} may change something on the server. Send it once more?',
  'fix.try.ask-both':
    'It is sent twice, with and without credentials, because the log does not show which the page uses.',
  'fix.try.sent':
    'Sent. Waiting for its row in the log. If a Content Security Policy stops it, there is no row: look in the console.',
  'fix.try.passes': 'Passes now: script can read the response (status {status}).',
  'fix.try.opaque': 'Sent with mode no-cors: the response is opaque, whatever its headers are.',
  'fix.try.now-blocked': 'Still blocked, now because: {why}.',
  'fix.try.now-failed': 'Fails, but not because of CORS: {why}.',
  'fix.try.now-open': 'Unclear: {why}.',
  'fix.try.with': 'With credentials:',
  'fix.try.without': 'Without credentials:',
  'fix.try.both-waiting':
    'Tried in both credentials modes, because the log does not show which the page uses.',
  'fix.try.both-passes':
    'Passes now in both credentials modes. The log does not show which of them the page uses.',
  'fix.try.both-fails': 'Does not pass in either credentials mode.',
  'fix.try.both-depends':
    'Passes in only one credentials mode, and the log does not show which the page uses. “Record calls” shows it.',
  'fix.try.reload-hint': 'The headers stay set while the page loads again.',
  'fix.try.not-the-servers':
    'CORS Lens set headers on the responses of {target} for this request, so it says nothing about the server. What the server has to change is worked out from its other requests.',
  'fix.try.waiting': 'Your browser asks you for access to the hosts.',
  'fix.try.waiting-tab': 'Firefox asks you for access to the hosts, in a tab beside this one.',
  'fix.try.refused': 'Access was not granted, so nothing was changed.',
  'fix.try.slow':
    'The browser did not set the headers within two seconds, so CORS Lens stopped and gave the access back.',
  'fix.try.no-host':
    'It cannot be tried: the request comes from {origin}, and browsers give no access to pages of that kind.',
  'fix.try.failed': 'It could not be tried: {why}. The access was given back.',
  'fix.heading.changes': 'Not fixable with CORS headers',
  'fix.heading.instead': 'Or instead',
  'fix.heading.policy': 'What has to be allowed',
  'fix.heading.warnings': 'Before you use it',
  'fix.heading.server': 'On this server',
  'fix.heading.traps': 'Watch out',
  'fix.heading.doubts': 'Not sure',
  'fix.heading.now': 'What the server does now',
  'fix.heading.docs': 'Documentation',
  'fix.nothing': 'For the requests seen, nothing has to change on this server.',
  'fix.requests.one': 'For one request to {target}.',
  'fix.requests.other': 'For {count} requests to {target}.',
  'fix.others.one': 'One more request of this page to {target} needs more than this. Fix this one first.',
  'fix.others.other':
    '{count} more requests of this page to {target} need more than this. Fix this one first.',
  'fix.others.command': 'With `--together`, one configuration covers all of them.',
  'fix.others.together': 'Fix them together',
  'fix.others.own': 'Only this request',
  'fix.new': 'new',
  'fix.value.any': 'any',
  'fix.value.none': 'none',
  'fix.value.yes': 'yes',
  'fix.value.no': 'no',
  'fix.value.only': 'only for {origins}',
  'fix.value.and-more.one': '{origins} and {count} more',
  'fix.value.and-more.other': '{origins} and {count} more',
  'fix.value.seconds.one': '{count} second',
  'fix.value.seconds.other': '{count} seconds',
  'fix.value.not-said': 'not set',
  'fix.part.origins': 'Origins',
  'fix.part.methods': 'Methods',
  'fix.part.requestHeaders': 'Request headers',
  'fix.part.credentials': 'Credentials',
  'fix.part.exposedHeaders': 'Exposed headers',
  'fix.part.maxAge': 'Max-Age',
  'fix.part.varyOrigin': 'Vary: Origin',
  'fix.part.preflightStatus': 'Preflight status',
  'fix.group.any': 'Anywhere',
  'fix.group.javascript': 'JavaScript',
  'fix.group.proxy': 'Web servers and proxies',
  'fix.group.python': 'Python',
  'fix.group.ruby': 'Ruby',
  'fix.group.php': 'PHP',
  'fix.group.jvm-dotnet': 'Java and .NET',
  'fix.group.go': 'Go',
  'fix.group.rust-elixir': 'Rust and Elixir',
  'fix.group.cloud': 'Cloud services',
  'fix.server.label': 'Server',
  'fix.server.search': 'Type to find a server',
  'fix.server.none': 'No server has that name.',
  'fix.install': 'It needs {command}',

  ...fixTraps,

  'fix.doubt.credentials-mode':
    'The capture does not say whether the page sends credentials, so the usual mode is assumed. With `credentials: "include"` the server must allow them.',
  'fix.doubt.no-trace':
    'The capture does not show what the browser refused, so this allows everything the request asks for.',
  'fix.doubt.not-suggested':
    'An origin, a method or a header name was left out: it has characters that do not belong in a configuration.',
  'fix.doubt.list-cut':
    'More origins, methods or header names were seen than a configuration should list: only the first ones in alphabetical order are here.',
  'fix.doubt.null-not-suggested': 'The origin `null` was left out: any site can send it.',
  'fix.doubt.one-installation':
    'One of these origins was made at random for one browser (extensions in Firefox and Safari, webviews of VS Code): other people have others. An extension needs a host permission instead; a webview has to send the request through its extension.',
  'fix.doubt.wildcard-narrowed':
    'The server allowed every origin, which is not possible with credentials. Add the other origins that call it.',
  'fix.doubt.wildcard-on-some-paths':
    'The server allows every origin on some paths, but not on all the requested ones. This list would block others on those paths: set it for the other paths only.',
  'fix.doubt.wildcard-with-authorization':
    'The server allowed every origin. With Authorization, only the listed origins are allowed: add the others that call it.',
  'fix.doubt.wildcard-replaced':
    'The server allowed all names with `*`. Only those seen are listed here: add what others send.',

  'fix.warning.origin-on-other-paths':
    'These rules apply to every path, also to some that these origins did not request: {origins}. If those paths are not for them, set the rules only for the others.',
  'fix.warning.credentials-on-other-paths':
    'These rules apply to every path, also to some where these origins used no credentials: {origins}. If those paths are not for them, set the rules only for the others.',
  'fix.warning.http-origin-with-credentials':
    'Anyone on the network can change a page that is served over http, and then read responses with its visitors’ credentials: {origins}. Serve the page over https.',
  'fix.warning.local-origin-with-credentials':
    'Any program on the visitor’s own machine can serve this origin, and then read responses with the visitor’s credentials: {origins}. Allow it on development servers only.',

  'fix.widens.all-origins':
    'This server allows credentials for all its origins or for none. These origins get them too, although they did not ask for them: {origins}. Leave out those that must not have them.',
  'fix.widens.always':
    'This server allows credentials for every origin it names. These origins get them, although they did not ask for them: {origins}. Leave out those that must not have them.',

  'fix.lint.any-origin-with-credentials':
    'Every origin is allowed, with credentials: any website can read what its visitors can read here.',
  'fix.lint.wildcard-with-credentials': 'Browsers reject `*` for requests with credentials.',
  'fix.lint.null-allowed': 'The origin `null` is allowed: any website can make a page that sends it.',
  'fix.lint.origin-matched-by-suffix': 'Only the end of the origin is compared: {value} is allowed too.',
  'fix.lint.origin-matched-by-prefix':
    'Only the beginning of the origin is compared: {value} is allowed too.',
  'fix.lint.origin-matched-by-pattern': 'A dot in the pattern matches any character: {value} is allowed too.',
  'fix.lint.origin-scheme-not-compared': 'The scheme is not compared: {value} is allowed too.',
  'fix.lint.origin-repeated': 'Access-Control-Allow-Origin is sent more than once: two layers add it.',
  'fix.lint.vary-missing':
    'The response names one origin and has no `Vary: Origin`: a cache may give it to another.',
  'fix.lint.max-age-above-cap': 'Chromium caches a preflight for at most 7200 seconds, Firefox for 86400.',
  'fix.lint.authorization-left-to-wildcard': 'By the standard `*` does not cover Authorization: list it too.',

  'fix.lint.private-network-without-effect':
    'Access-Control-Allow-Private-Network has no effect since Chrome 142, which asks the user for permission instead. You can remove it.',
  'fix.lint.expose-cookies': 'Exposing {value} has no effect: no script can ever read it.',
  'fix.lint.request-header-in-response':
    'Access-Control-Request-Headers is a request header and has no effect on a response. Send Access-Control-Allow-Headers instead.',
  'fix.lint.credentials-not-true':
    'Access-Control-Allow-Credentials: {value} has no effect. Only true counts; to allow no credentials, leave the header out.',
  'fix.lint.expose-wildcard-literal':
    'With credentials, `*` in Access-Control-Expose-Headers is an ordinary name: list the headers.',
  'fix.lint.allow-wildcard-literal':
    'With credentials, `*` in {value} is an ordinary name: list what is allowed.',
  'fix.lacks.origins': 'This server cannot limit the origins.',
  'fix.lacks.methods': 'This server cannot allow one of the methods.',
  'fix.lacks.requestHeaders': 'This server cannot name the request headers.',
  'fix.lacks.credentials': 'This server cannot allow credentials.',
  'fix.lacks.exposedHeaders': 'This server cannot expose response headers.',
  'fix.lacks.maxAge': 'This server cannot set how long a preflight is cached.',
  'fix.lacks.varyOrigin': 'This server cannot add `Vary: Origin`.',
  'fix.lacks.preflightStatus': 'This server cannot set the status of a preflight.',
} as const;
