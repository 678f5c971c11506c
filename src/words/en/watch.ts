/** What `cors-lens watch` says. */
export const watch = {
  'cli.watch.no-operand': 'watch takes --launch <url> or --port <number>, not {operand}',
  'cli.watch.one-place': 'Name one place to watch: --launch <url> or --port <number>',
  'cli.watch.launch': '--launch must be an http or https URL, not {url}',
  'cli.watch.port': '--port must be a number from 1 to 65535, not {port}',
  'cli.watch.no-browser':
    'No Chromium or Chrome was found. Install one, or set CORS_LENS_CHROMIUM to the executable of one',
  'cli.watch.not-started': 'The browser {path} did not start ({trouble})',
  'cli.watch.nothing-there': 'Nothing listens at port {port}. Start the browser with {options}',
  'cli.watch.not-a-browser': 'What listens at port {port} is not a Chromium that can be debugged',
  'cli.watch.not-opened': '{url} could not be opened ({trouble})',
  'cli.watch.begun': 'Watching {browser}. Ctrl+C ends it.',
  'cli.watch.gone': 'The browser is gone.',
  'cli.watch.crashed': 'A tab crashed.',
  'cli.watch.timeout': 'Requests were still running after {seconds} seconds.',
  'cli.watch.fix': 'Fix: {remedy}',
  'cli.watch.again.other': '{count} times by now: {what}',
  'cli.watch.more-kinds': 'Problems of further kinds are only counted.',
  'cli.watch.written': 'Written: {file}',
} as const;
