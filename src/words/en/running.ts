/** What is said of calls that are not listed, or still run. */
export const running = {
  'panel.late.reload': 'Reload page',
  'panel.late.requests.one': 'Before DevTools listened, the page sent {count} request to another origin.',
  'panel.late.requests.other': 'Before DevTools listened, the page sent {count} requests to other origins.',
  'panel.late.unread.one': '{count} call by script got no response that it can read.',
  'panel.late.unread.other': '{count} calls by script got no response that they can read.',
  'panel.missing-call.title': 'Is a call missing from the list?',
  'panel.missing-call.text':
    'Some calls leave no entry in the network log: those that a Content Security Policy stops, those with mode same-origin to another origin, and those to addresses without http or https. The console reports them, and “Record calls” lists them here.',
  'panel.missing-call.workers':
    'Only the DevTools of a SharedWorker shows its calls (chrome://inspect/#workers, about:debugging#workers). The same is true of some other workers.',
  'panel.missing-call.running':
    'No event reports a call that is still running. CORS Lens looks for such calls in the browser’s log now and then, less often as the log grows; “Refresh” looks at once.',
  'panel.missing-call.timing':
    'Firefox’s log does not show what became of a call; the page’s Resource Timing does. It lists no calls of frames of other origins and none of workers, so theirs may stay open.',
  'panel.running.now': 'Running calls: up to date',
  'panel.running.seconds': 'Running calls: as of {count} s ago',
  'panel.running.minutes': 'Running calls: as of {count} min ago',
  'panel.running.never': 'Running calls: not checked yet',
  'panel.running.asked': 'Running calls are only checked on “Refresh”',
  'panel.running.left-out.one': '{count} more running call is not listed: the limit is {limit}',
  'panel.running.left-out.other': '{count} more running calls are not listed: the limit is {limit}',
  'panel.running.refresh': 'Refresh',
  'panel.running.hint':
    'Look for running calls now. DevTools reports a call when it has ended; to find the others, the whole log has to be read, which happens now and then while this panel is visible.',
} as const;
