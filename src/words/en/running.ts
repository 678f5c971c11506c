/** What is said of calls that are not listed, or still run. */
export const running = {
  'panel.missing-call.title': 'A call is not in the list?',
  'panel.missing-call.text':
    'Some calls leave no entry in the network log: those that a Content Security Policy stops, those with mode same-origin to another origin, and those to addresses without http or https. The console tells of them, and “Record calls” lists them here.',
  'panel.missing-call.workers':
    'A SharedWorker’s calls are shown to no DevTools but its own (chrome://inspect/#workers, about:debugging#workers), and so are some of other workers.',
  'panel.missing-call.running':
    'A call that is still running is told of by no event. It is looked for in the browser’s log now and then, the longer the log, the more seldom; “Refresh” looks at once.',
  'panel.running.now': 'Running calls: up to date',
  'panel.running.seconds': 'Running calls: as of {count} s ago',
  'panel.running.minutes': 'Running calls: as of {count} min ago',
  'panel.running.never': 'Running calls: not looked for yet',
  'panel.running.asked': 'Running calls are looked for only on “Refresh”',
  'panel.running.left-out': '{count} more running calls are not listed: there is room for {limit}',
  'panel.running.refresh': 'Refresh',
  'panel.running.hint':
    'Look at once for calls that are still running. DevTools tells of a call when it has ended; to find the others its whole log has to be read, which is done now and then while this panel is seen.',
} as const;
