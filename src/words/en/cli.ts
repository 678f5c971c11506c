/** What the command says: its help, its errors, the frame around the explanations. */
export const cli = {
  'cli.help': `CORS Lens says why the browser hid a cross-origin response, and how to fix it.

Usage
  cors-lens explain <file.har>    read a HAR saved by any browser or proxy
  cors-lens check <url>           send a request as a browser would for a page
  cors-lens check <case.json>     send an exported request again
  cors-lens export <file.har>     write a test that others can run
  cors-lens fix <file.har>        show what to configure on the server
  A file may be -, which is standard input. explain also reads what people copy: a message
  of a browser's console, Copy as cURL, fetch or PowerShell, curl -v, and headers.

Options of every command
  --browser <name>     which rules to use: chromium, firefox, safari or fetch (the standard),
                       also with a version, as in chromium@141
                       (default: the browser in the HAR, or fetch if it names none;
                       check <url>: Chromium, Firefox and Safari)
  --origin <origin>    origin of the page, such as https://app.example,
                       if the HAR does not show it; check <url> needs it
  --lang <language>    en or de; default: from LC_ALL, LC_MESSAGES or LANG
  --keep-secrets       do not replace secrets by names such as CORS_TOKEN
  --help               print this
  --version            print the version

Options of explain and check
  --profiles           also show where Chromium, Firefox, Safari and the standard differ
  --json               print JSON (version 1) instead of text
  --ndjson             explain only: print JSON, one exchange per line;
                       several files are allowed
  --each               explain only: show every request that has a problem;
                       by default, similar ones are shown once, with their number
  --all                explain only: also show allowed and same-origin requests,
                       each by itself

Options of check
  --page-space <space> where the page comes from: public, local or loopback;
                       default: as its origin is spelled, and public for a name
  --method <method>    default: GET
  --header <line>      a header the page sets, such as 'X-Trace: 7'; may be repeated
  --credentials <mode> omit, same-origin (default) or include
  --body <text>        body of the request
  --expose <name>      a response header that script must be able to read; may be repeated
  --probe              also send from up to six origins that must be refused
  --secrets-to <origin>=<names>
                       the server that may get secrets from the environment, and their
                       names, as in https://api.example=CORS_COOKIE,CORS_X_API_KEY;
                       may be repeated. Without it a case file gets none, since nothing
                       in the file can prove where a secret belongs. The values are
                       never printed, and no redirect takes them to another server
  --timeout <seconds>  for all requests together; default: 30

Options of export
  --format <format>    node-test, vitest, jest, playwright, pytest, go, curl, hurl,
                       http, postman, bruno, markdown, har or case
  --url <part>         only requests whose URL contains this; may be repeated
                       (default: all that were blocked or failed)
  --reproduction       assert today's fault, not the fixed behavior
  --expose <name>      a response header that script must be able to read; may be repeated
  --bodies             include request bodies
  --out <folder>       write files there instead of printing one; does not replace
                       existing files, and follows no links
  --force              with --out: replace existing files, and links themselves

Options of fix
  --server <name>      the server's name, such as nginx or express
                       (default: detected from its responses, if possible)
  --url <part>         only requests whose URL contains this; may be repeated
  --together           with --url: also cover this page's other requests to the API
  --for-backend        print Markdown to send to whoever runs the API
  --expose <name>      a response header that script must be able to read; may be repeated
  --json               print JSON (version 1) instead of text

Exit code
  0  nothing was blocked; check: script can read the response
  1  something was blocked; check: script cannot read it; fix: something has to change
  2  the command or its input could not be used, or the input is not enough
`,

  'cli.usage.no-command': 'Name a command, such as cors-lens explain <file.har>',
  'cli.usage.unknown-command':
    'There is no command {command}; the commands are explain, check, export and fix',
  'cli.usage.no-file': 'Name a HAR file, or - for standard input',
  'cli.usage.several-files': 'Name only one file; {file} is one too many',
  'cli.usage.unknown-option': 'There is no option {option}',
  'cli.usage.value-missing': '{option} needs a value',
  'cli.usage.value-unwanted': '{option} takes no value',
  'cli.usage.browser':
    '--browser must be chromium, firefox, safari or fetch, or one of them with a version such as chromium@141, not {browser}',
  'cli.usage.origin':
    '--origin must be scheme, host and port, such as https://app.example, or null, not {origin}',
  'cli.usage.no-target': 'Name a URL, or a case file that cors-lens export wrote',
  'cli.usage.no-origin': 'Name the origin of the page: --origin https://app.example',
  'cli.usage.method': '--method must be one that script can send, such as PUT, not {method}',
  'cli.usage.header': '--header must be a name, a colon and a value, such as X-Trace: 7, not {line}',
  'cli.usage.credentials': '--credentials must be omit, same-origin or include, not {credentials}',
  'cli.usage.page-space': '--page-space must be public, local or loopback, not {space}',
  'cli.usage.secrets-to':
    '--secrets-to must be the origin of a server, an equals sign, and names such as CORS_COOKIE with commas between them: --secrets-to https://api.example=CORS_COOKIE',
  'cli.usage.timeout': '--timeout must be a number of seconds, such as 30 or 2.5, not {seconds}',
  'cli.usage.format': '--format must be one of {ids}, not {format}',
  'cli.usage.server': '--server must be one of {ids}, not {server}',
  'cli.usage.lang': '--lang must be one of {ids}, not {lang}',
  'cli.usage.see-help': 'cors-lens --help lists all commands and options',

  'cli.input.not-found': 'there is no such file',
  'cli.input.directory': 'this is a folder; name a file in it',
  'cli.input.denied': 'you may not read this file',
  'cli.progress': '{percent} % read',
  'cli.input.unreadable': 'this could not be read ({code})',
  'cli.input.read-without': '{path} is {problem}, so it was left out',
  'cli.input.not-case': 'this is neither a URL nor a case file of version 1',
  'cli.check.not-set': 'set {names} in the environment first: those secrets are not in the file',
  'cli.check.foreign':
    'nothing was sent: this file asks for {names} from the environment; only secrets that cors-lens export names (CORS_…) are ever filled in',
  'cli.check.not-named':
    'not sent: {where}. Nothing in a case file can prove where a secret belongs. If these servers may get these secrets, say so: {options}',
  'cli.check.moved': 'nothing was sent: the value of {names} would change which server gets the request',
  'cli.check.unsendable': 'nothing was sent: the header {header} has a character that HTTP cannot send',
  'cli.check.transport': 'nothing was sent: no page can set the header {header}, and no exported case has it',
  'cli.check.no-time': 'Not sent, because the {seconds} seconds of --timeout were over: {title}',
  'cli.check.broke': 'This could not be checked ({name}): {title}',
  'cli.check.url':
    '{url} is not an http or https address with a fixed server; CORS_TARGET may only be at its beginning, and must be an origin such as https://staging.example',
  'cli.check.elsewhere': '{browser} would not let script read this response.',
  'cli.check.gate.asks':
    '{browser} asks the person first: this page needs the permission “{setting}” to reach that address.',
  'cli.check.gate.refuses':
    '{browser} does not let a page without https reach that address, and asks nobody. Serve the page over https.',
  'cli.check.gate.frame': 'A page in a frame of another origin also needs {allow} on the frame element.',
  'cli.check.gate.policy': '{browser}: an administrator can allow it for {site} with the policy {policy}.',
  'cli.check.gate.page':
    'If the page itself comes from the same network or this computer, check with --page-space local or --page-space loopback.',
  'cli.check.not-exposed': 'Script can read the response, but not its header {name}.',
  'cli.check.broken': '{title}: {rule}',
  'cli.check.regression.passed': 'As it should be: {title}',
  'cli.check.regression.failed': 'Not as it should be: {title}',
  'cli.check.reproduction.passed': 'Still wrong, as captured: {title}',
  'cli.check.reproduction.failed': 'No longer wrong as captured: {title}',
  'cli.probe.reflects':
    'Any site is allowed: the server echoes {origin}, an origin made up for this probe. With credentials, any page can act as the user who is signed in.',
  'cli.probe.careless':
    'Also allowed: {origins}. None of them is the page’s origin, and somebody else can own each of them: compare whole origins.',
  'cli.probe.any': 'Any site is allowed, with `*` and without credentials.',
  'cli.probe.refused': 'Origins other than the page’s were refused.',
  'cli.probe.no-response': 'The probe got no response.',
  'cli.fix.nothing': 'There is nothing to change on any server in it',
  'cli.export.nothing':
    'There is no request to export in {file}: none was blocked or failed, or none has such a URL',
  'cli.export.replaced': 'replaced; set it in the environment: {name} (from {place})',
  'cli.export.left-out': 'left out: {url}. {why}',
  'cli.export.needs-folder': 'this format has several files; name a folder with --out',
  'cli.export.written': 'wrote {file}',
  'cli.export.there': '{file} already exists; --force replaces it',
  'cli.export.check-with': 'cors-lens check sends these secrets where you tell it to: {options}',
  'cli.output.failed': 'the output could not be written ({code})',

  'cli.job': 'Owner: {job}',
  'cli.step.then': 'then: {step}',
  'cli.trace.redirects-passed': '{count} earlier redirects passed every step',
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
  'cli.group.no-origin': 'an address that is not a URL',
  'cli.group.example': 'The first one:',
  'cli.group.folded': 'Similar problems are shown once; --each shows every request.',
  'cli.group.more.one': '1 request with another problem is not shown; --each shows it.',
  'cli.group.more.many': '{count} requests with other problems are not shown; --each shows them.',
  'cli.without-headers.one':
    'The file has no request headers for 1 request, so CORS Lens cannot say anything about it; --each shows it.',
  'cli.without-headers.many':
    'The file has no request headers for {count} requests, so CORS Lens cannot say anything about them; --each shows them.',
  'cli.not-shown.one': '1 request without a problem or to the same origin is not shown; --all shows it.',
  'cli.not-shown.many':
    '{count} requests without a problem or to the same origin are not shown; --all shows them.',
  'cli.decided-by.browser': 'Decided by the rules of {profile}.',
  'cli.decided-by.standard': 'Decided by the Fetch standard.',
  'cli.fix.trouble': 'left out, because CORS Lens could not handle it ({trouble}): {url}',
} as const;
