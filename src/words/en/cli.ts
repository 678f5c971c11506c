/** What the command says: its help, its errors, the frame around the explanations. */
export const cli = {
  'cli.help': `CORS Lens says why the browser hid a cross-origin response, and what to change.

Usage
  cors-lens explain <file.har>    read a HAR saved by any browser or proxy
  cors-lens check <url>           make a request as a page's browser would
  cors-lens check <case.json>     make an exported request again
  cors-lens export <file.har>     write a test somebody else can run
  cors-lens fix <file.har>        say what to configure, in the server's own words
  A file may be -, which is standard input. explain also reads what people copy: a message
  of a browser's console, Copy as cURL, fetch or PowerShell, curl -v, and headers.

Options of every command
  --browser <name>     whose rules decide: chromium, firefox or fetch (the standard);
                       a version may follow, as in chromium@141
                       (otherwise told from the HAR; fetch where it does not say)
  --origin <origin>    origin of the page, such as https://app.example,
                       where the HAR does not show it; check needs it with a URL
  --lang <language>    en or de; otherwise as LC_ALL, LC_MESSAGES or LANG say
  --keep-secrets       do not replace secrets by names such as CORS_TOKEN
  --help               print this
  --version            print the version

Options of explain and check
  --profiles           say too where Chromium, Firefox and the standard differ
  --json               print JSON (version 1) instead of text
  --ndjson             explain only: print JSON, an exchange a line; then
                       there may be several files
  --each               explain only: show every request with a problem by itself;
                       otherwise alike ones are shown once, with their number
  --all                explain only: show allowed and same-origin requests too,
                       each by itself

Options of check
  --method <method>    GET where not given
  --header <line>      a header the page sets, such as 'X-Trace: 7'; may be repeated
  --credentials <mode> omit, same-origin (where not given) or include
  --body <text>        what to send
  --expose <name>      a response header that script has to read; may be repeated
  --probe              ask again from up to six origins that must be refused
  --secrets-to <origin>=<names>
                       the server that may get secrets of the environment, and their
                       names, as in https://api.example=CORS_COOKIE,CORS_X_API_KEY;
                       may be repeated. A case file gets none otherwise, since nothing
                       in it can prove where a secret belongs; what was filled in is
                       never printed, and goes to no other server by a redirect
  --timeout <seconds>  for all that is asked; 30 where not given

Options of export
  --format <format>    node-test, vitest, jest, playwright, pytest, go, curl, hurl,
                       http, postman, bruno, markdown, har or case
  --url <part>         requests whose URL holds this; may be repeated
                       (otherwise every one that was blocked or failed)
  --reproduction       assert today's fault instead of what has to be
  --expose <name>      a response header that script has to read; may be repeated
  --bodies             with what was sent; otherwise without
  --out <folder>       write files there instead of printing one; none that is there
                       already is replaced, and no link is followed
  --force              with --out: replace files that are there, and links themselves

Options of fix
  --server <name>      the server's name, such as nginx or express
                       (otherwise told from its answers, if they tell)
  --url <part>         requests whose URL holds this; may be repeated
  --together           with --url: also what this page's other requests to the API need
  --for-backend        a text in Markdown, to send on to whoever runs the API
  --expose <name>      a response header that script has to read; may be repeated
  --json               print JSON (version 1) instead of text

Exit code
  0  nothing was blocked; check: script can read the answer
  1  something was blocked; check: it cannot; fix: there is something to change
  2  the command or its input could not be used, or what it was given is not enough
`,

  'cli.usage.no-command': 'Say what to do: cors-lens explain <file.har>',
  'cli.usage.unknown-command': 'There is no command {command}; there are explain, check, export and fix',
  'cli.usage.no-file': 'Name a HAR file, or - for standard input',
  'cli.usage.several-files': 'Name one file only; {file} is one too many',
  'cli.usage.unknown-option': 'There is no option {option}',
  'cli.usage.value-missing': '{option} needs a value',
  'cli.usage.value-unwanted': '{option} takes no value',
  'cli.usage.browser':
    '--browser is chromium, firefox or fetch, or one with a version such as chromium@141; not {browser}',
  'cli.usage.origin': '--origin is scheme, host and port, such as https://app.example, or null; not {origin}',
  'cli.usage.no-target': 'Name a URL, or a case file that cors-lens export wrote',
  'cli.usage.no-origin': 'Say whose page asks: --origin https://app.example',
  'cli.usage.method': '--method is one that script can send, such as PUT; not {method}',
  'cli.usage.header': '--header is a name, a colon and a value, such as X-Trace: 7; not {line}',
  'cli.usage.credentials': '--credentials is omit, same-origin or include; not {credentials}',
  'cli.usage.secrets-to':
    '--secrets-to is the origin of a server, an equals sign, and names such as CORS_COOKIE with commas between them: --secrets-to https://api.example=CORS_COOKIE',
  'cli.usage.timeout': '--timeout is a number of seconds, such as 30 or 2.5; not {seconds}',
  'cli.usage.format': '--format is one of {ids}; not {format}',
  'cli.usage.server': '--server is one of {ids}; not {server}',
  'cli.usage.lang': '--lang is one of {ids}; not {lang}',
  'cli.usage.see-help': 'cors-lens --help lists all there is',

  'cli.input.not-found': 'there is no such file',
  'cli.input.directory': 'this is a folder; name a file in it',
  'cli.input.denied': 'this file may not be read',
  'cli.progress': '{percent} % read',
  'cli.input.unreadable': 'this could not be read ({code})',
  'cli.input.read-without': '{path} is {problem}, and was left out',
  'cli.input.not-case': 'this is neither a URL nor a case file of version 1',
  'cli.check.not-set': 'set {names} in the environment first: those secrets are not in the file',
  'cli.check.foreign':
    'nothing was sent: this file asks for {names} of the environment; only secrets that cors-lens export names (CORS_…) are ever filled in',
  'cli.check.not-named':
    'not sent: {where}. Nothing in a case file can prove where a secret belongs. If these servers may get these secrets, say so: {options}',
  'cli.check.moved': 'nothing was sent: the value of {names} would change which server is asked',
  'cli.check.unsendable': 'nothing was sent: the header {header} has a character that HTTP cannot send',
  'cli.check.transport':
    'nothing was sent: the header {header} is not for a page to set, and no exported case has it',
  'cli.check.no-time': 'Not asked, since the {seconds} seconds of --timeout were over: {title}',
  'cli.check.broke': 'This could not be checked ({name}): {title}',
  'cli.check.url':
    '{url} is no http or https address whose server is sure; CORS_TARGET may stand at its beginning alone, and is an origin such as https://staging.example',
  'cli.check.not-exposed': 'Script can read the answer, but not its header {name}.',
  'cli.check.broken': '{title}: {rule}',
  'cli.check.regression.passed': 'As it should be: {title}',
  'cli.check.regression.failed': 'Not as it should be: {title}',
  'cli.check.reproduction.passed': 'Still wrong, as it was captured: {title}',
  'cli.check.reproduction.failed': 'No longer wrong as it was captured: {title}',
  'cli.probe.reflects':
    'Any site is allowed: the server repeats {origin}, an origin made up for this probe. With credentials that lets any page act for who is signed in.',
  'cli.probe.careless':
    'Allowed as well: {origins}. None of them is the page’s origin, and each can be had by somebody else: compare whole origins.',
  'cli.probe.any': 'Any site is allowed, with `*` and without credentials.',
  'cli.probe.refused': 'Origins that are not the page’s were refused.',
  'cli.probe.no-answer': 'The probe got no response.',
  'cli.fix.nothing': 'There is nothing to change at any server in it',
  'cli.export.nothing': 'No request of {file} is meant: none was blocked or failed, or none has such a URL',
  'cli.export.replaced': 'taken out and to be set in the environment: {name} (from {place})',
  'cli.export.left-out': 'left out: {url}. {why}',
  'cli.export.needs-folder': 'this format has several files; name a folder with --out',
  'cli.export.written': 'wrote {file}',
  'cli.export.there': '{file} is there already; --force replaces it',
  'cli.export.check-with': 'cors-lens check sends these secrets where it is told to: {options}',
  'cli.output.failed': 'the output could not be written ({code})',

  'cli.job': 'Whose job: {job}',
  'cli.step.then': 'then: {step}',
  'cli.trace.redirects-passed': '{count} redirects before passed every step',
  'cli.column.step': 'Step by step',
  'cli.profiles.name': 'By other rules',

  'cli.count.cross-origin.none': 'No cross-origin requests.',
  'cli.count.cross-origin.one': '1 cross-origin request: {counts}.',
  'cli.count.cross-origin.many': '{count} cross-origin requests: {counts}.',
  'cli.count.all.none': 'No requests.',
  'cli.count.all.one': '1 request: {counts}.',
  'cli.count.all.many': '{count} requests: {counts}.',
  'cli.count.blocked': '{count} blocked',
  'cli.count.failed': '{count} failed',
  'cli.count.cannot-tell': '{count} cannot tell',
  'cli.count.allowed': '{count} allowed',
  'cli.count.opaque': '{count} opaque',
  'cli.count.not-cors': '{count} not CORS',
  'cli.count.join': '{first}, {rest}',
  'cli.blocked-nothing': 'The browser blocked no request in this file.',
  'cli.blocked-nothing.open': 'Nothing in this file shows that the browser blocked a request.',
  'cli.group.one': '1 request to {api}: {title}',
  'cli.group.many': '{count} requests to {api}: {title}',
  'cli.group.no-origin': 'an address that is no URL',
  'cli.group.example': 'The first of them:',
  'cli.group.folded': 'Alike problems are shown once; --each shows every request.',
  'cli.group.more.one': '1 request with yet another problem is not shown; --each shows it.',
  'cli.group.more.many': '{count} requests with yet other problems are not shown; --each shows them.',
  'cli.without-headers.one':
    'Of 1 request the file has no request headers, so nothing can be told of it; --each shows it.',
  'cli.without-headers.many':
    'Of {count} requests the file has no request headers, so nothing can be told of them; --each shows them.',
  'cli.not-shown.one': '1 request with nothing wrong or to the same origin is not shown; --all shows it.',
  'cli.not-shown.many':
    '{count} requests with nothing wrong or to the same origin are not shown; --all shows them.',
  'cli.decided-by.browser': 'Decided by the rules of {profile}.',
  'cli.decided-by.standard': 'Decided by the Fetch standard.',
  'cli.fix.trouble': 'left out, since CORS Lens could not work with it ({trouble}): {url}',
} as const;
