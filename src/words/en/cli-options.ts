/** The command's help: what its commands and options do. */
export const cliOptions = {
  'cli.help.about': 'CORS Lens says why the browser hid a cross-origin response, and how to fix it.',
  'cli.help.commands': 'Commands',
  'cli.help.files':
    'A file may be -, which is standard input. explain also reads what people copy: a message of a browser’s console, Copy as cURL, fetch or PowerShell, curl -v, and headers.',
  'cli.help.everywhere': 'Options of every command',
  'cli.help.usage': 'Usage',
  'cli.help.options': 'Options',
  'cli.help.examples': 'Examples',
  'cli.help.exit': 'Exit code',
  'cli.help.exit-0': 'nothing was blocked; check: script can read the response',
  'cli.help.exit-1': 'something was blocked; check: script cannot read it; fix: something has to change',
  'cli.help.exit-2': 'the command or its input could not be used, or the input is not enough',
  'cli.help.more': 'cors-lens <command> --help shows what a command takes, with examples.',

  'cli.command.explain': 'Says why requests in a HAR of any browser or proxy were blocked',
  'cli.command.check':
    'Sends a request as a browser would for a page, or an exported one again, or tells for a list (URLs, OpenAPI, Postman, a Bruno folder) what each origin may do',
  'cli.command.export': 'Writes a test that others can run',
  'cli.command.fix': 'Shows what to configure on the server',
  'cli.command.watch': 'Tells each problem in a browser as it happens',
  'cli.command.mcp':
    'Gives an agent explain, check, fix and watch as tools: a server of the Model Context Protocol on standard input and output',
  'cli.command.completion': 'Prints what completes this command in bash, zsh or fish',

  'cli.option-repeats': '{words}; may be repeated',
  'cli.option.browser':
    'which rules to use: chromium, firefox, safari or fetch (the standard), also with a version, as in chromium@141 (default: the browser in the HAR, or fetch if it names none)',
  'cli.option.check.browser':
    'which rules to use: chromium, firefox, safari or fetch (the standard), also with a version, as in chromium@141 (default: Chromium, Firefox and Safari)',
  'cli.option.origin': 'origin of the page, such as https://app.example, if the HAR does not show it',
  'cli.option.check.origin':
    'origin of the page, such as https://app.example; a URL or a list needs it. Several make a table of what each may do',
  'cli.option.lang': 'en or de; default: from LC_ALL, LC_MESSAGES or LANG',
  'cli.option.keep-secrets': 'do not replace secrets by names such as CORS_TOKEN',
  'cli.option.help': 'print this',
  'cli.option.version': 'print the version',
  'cli.option.profiles': 'also show where Chromium, Firefox, Safari and the standard differ',
  'cli.option.json': 'print JSON (version 1) instead of text',
  'cli.option.ndjson': 'print JSON, one exchange per line; several files are allowed',
  'cli.option.junit': 'also write a JUnit report there, for CI servers',
  'cli.option.sarif': 'also write a SARIF 2.1.0 report there, for code scanning',
  'cli.option.each':
    'show every request that has a problem; by default, similar ones are shown once, with their number',
  'cli.option.all': 'also show allowed and same-origin requests, each by itself',
  'cli.option.page-space':
    'where the page comes from: public, local or loopback; default: as its origin is spelled, and public for a name',
  'cli.option.as':
    'send what a library for browsers sends, and read what it reads: mcp, tus, s3-upload, sse, graphql or otlp',
  'cli.option.method': 'default: GET',
  'cli.option.header': "a header the page sets, such as 'X-Trace: 7'",
  'cli.option.credentials': 'omit, same-origin (default) or include',
  'cli.option.body': 'body of the request',
  'cli.option.expose': 'a response header that script must be able to read',
  'cli.option.probe': 'also send from up to six origins that must be refused',
  'cli.option.send-unsafe':
    'in a table, and with --as s3-upload: also send requests that may change something',
  'cli.option.baseline':
    'in a table: a file with what an earlier one said, where only differences fail; it is written if there is none',
  'cli.option.secrets-to':
    'the server that may get secrets from the environment, and their names, as in https://api.example=CORS_COOKIE,CORS_X_API_KEY. Without it a case file gets none, since nothing in the file can prove where a secret belongs. The values are never printed, and no redirect takes them to another server',
  'cli.option.timeout': 'for all requests together; default: 30',
  'cli.option.format':
    'node-test, vitest, jest, playwright, pytest, go, curl, hurl, http, postman, bruno, markdown, har or case',
  'cli.option.url': 'only requests whose URL contains this (default: all that were blocked or failed)',
  'cli.option.fix.url': 'only requests whose URL contains this',
  'cli.option.link':
    'instead of a format: print a link that has the requests in it, for the viewer and the panel',
  'cli.option.viewer': 'with --link: the address at which your viewer for files is served',
  'cli.option.reproduction': 'assert today’s fault, not the fixed behavior',
  'cli.option.bodies': 'include request bodies',
  'cli.option.out':
    'write files there instead of printing one; does not replace existing files, and follows no links',
  'cli.option.force': 'with --out: replace existing files, and links themselves',
  'cli.option.server':
    'the server’s name, such as nginx or express (default: detected from its responses, if possible)',
  'cli.option.together': 'with --url: also cover this page’s other requests to the API',
  'cli.option.for-backend': 'print Markdown to send to whoever runs the API',
  'cli.option.launch': 'start Chromium or Chrome and open this',
  'cli.option.port': 'watch the browser that was started with this --remote-debugging-port',
  'cli.option.har': 'write the session there when it ends; does not replace an existing file',
  'cli.option.watch.force': 'with --har: replace an existing file',
  'cli.option.watch.ndjson': 'print JSON, one exchange per line',
  'cli.option.until-idle': 'end when the page has loaded and no request runs',
  'cli.option.watch.timeout': 'with --until-idle: end then at the latest; default: 30',
  'cli.option.fail': 'exit with 1 if something was blocked',
  'cli.option.folder':
    'also let the tools read files in it; by default, only those in the folder that it starts in',
} as const;
