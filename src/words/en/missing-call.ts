/** Where calls may be that the list does not have. */
export const missingCall = {
  'panel.missing-call.title': 'Is a call missing from the list?',
  'panel.missing-call.text':
    'Some calls leave no entry in the network log: those that a Content Security Policy stops, those with mode same-origin to another origin, and those to addresses without http or https. The console reports them, and “Record calls” lists them here.',
  'panel.missing-call.workers':
    'Only the DevTools of a SharedWorker shows its calls (chrome://inspect/#workers, about:debugging#workers). The same is true of some other workers.',
  'panel.missing-call.running':
    'No event reports a call that is still running. CORS Lens looks for such calls in the browser’s log now and then, less often as the log grows; “Refresh” looks at once.',
  'panel.missing-call.timing':
    'Firefox’s log does not show what became of a call; the page’s Resource Timing does. It lists no calls of frames of other origins and none of workers, so theirs may stay open.',
} as const;
