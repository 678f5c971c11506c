/** What stands on the panel itself: headings, buttons, empty states. */
export const panel = {
  'panel.name': 'CORS Lens',
  'panel.clear.name': 'Clear',
  'panel.preserve.name': 'Preserve log',
  'panel.preserve.hint':
    'Keep the list when the page is reloaded or left; a line shows where the next page begins',
  'panel.file.import': 'Import HAR …',
  'panel.file.import-hint': 'Open a HAR file; you can also drop or paste one, or a console message',
  'panel.file.export': 'Export HAR',
  'panel.file.export-hint': 'Save the listed requests, or the selected ones, as a HAR file without secrets',
  'panel.file.drop': 'Drop a HAR file to open it',
  'panel.file.pasted': 'pasted HAR',
  'panel.file.reading': 'Reading {name} …',
  'panel.file.explaining': 'Explaining {name} …',
  'panel.file.progress': 'Progress',
  'panel.file.shown': 'This is the file {name}.',
  'panel.file.pasted-close': 'Close',
  'panel.file.close': 'Close file',
  'panel.file.trouble': '{name} could not be opened: {why}',
  'panel.file.at-place': 'line {line}, column {column}: {why}',
  'panel.file.unreadable': 'the browser could not read it.',
  'panel.filter.name': 'Filter the requests',
  'panel.filter.hint': 'Filter · domain: reason: -word',
  'panel.filter.help':
    'Words, -word, "two words", /regex/, and domain: is:running method: verdict: reason: status: url:. Press / to focus it.',
  'panel.verdicts.name': 'Show only',
  'panel.record.name': 'Record calls',
  'panel.record.hint':
    'Record each fetch and XMLHttpRequest that the page’s code makes: the credentials mode, the line of code, and calls that never reach the network. The page is not changed otherwise, and what it sends or receives is not read.',
  'panel.record.reload': 'Reload and record',
  'panel.record.reload-hint': 'Also records the calls the page makes while it starts',
  'panel.notice.unreachable.one':
    'Calls of {count} frame are not recorded: it has another origin, which the recorder cannot see.',
  'panel.notice.unreachable.other':
    'Calls of {count} frames are not recorded: they have other origins, which the recorder cannot see.',
  'panel.notice.workers':
    'Calls of workers are not recorded, because each worker has its own functions: {names}.',
  'panel.worker.worker': 'worker {url}',
  'panel.worker.sharedworker': 'shared worker {url}',
  'panel.worker.serviceworker': 'service worker {url}',
  'panel.notice.locked':
    'The page has locked some of the functions it makes calls with: those calls are not recorded.',
  'panel.notice.replaced':
    'The page has replaced browser functions: {names}. Their results cannot be trusted, so they are not used.',
  'panel.notice.lost.one': '{count} call was made faster than it could be recorded.',
  'panel.notice.lost.other': '{count} calls were made faster than they could be recorded.',
  'panel.notice.page-trouble':
    'The browser does not let CORS Lens query this page ({why}). Permissions, credentials modes and lines of code are missing here; the network log is still shown.',
  'panel.notice.not-web':
    'This page is not a web page ({scheme}). Its requests may be missing from the log, and browsers give it no origin.',
  'panel.notice.let-go.one': 'The list is full: the oldest request was removed, allowed ones first.',
  'panel.notice.let-go.other':
    'The list is full: the oldest {count} requests were removed, allowed ones first.',
  'panel.verdict.blocked': 'Blocked',
  'panel.verdict.failed': 'Failed',
  'panel.verdict.cannot-tell': 'Unclear',
  'panel.verdict.allowed': 'Allowed',
  'panel.verdict.opaque': 'Opaque',
  'panel.verdict.not-cors': 'Not CORS',
  'panel.verdict.running': 'Running',
  'panel.verdict-hint.blocked': 'Only requests whose response CORS or Local Network Access hid from the page',
  'panel.verdict-hint.failed': 'Only requests that failed for a reason that is not CORS',
  'panel.verdict-hint.cannot-tell': 'Only requests where the log does not show enough to be sure',
  'panel.verdict-hint.allowed': 'Only requests whose response the page could read',
  'panel.verdict-hint.opaque': 'Only no-cors requests: delivered, but unreadable for the page',
  'panel.verdict-hint.not-cors': 'Only requests that CORS does not apply to, such as same-origin ones',
  'panel.row.preflighted': 'with a preflight',
  'panel.row.not-sent': 'not sent',
  'panel.row.never-sent': 'The browser stopped it before it was sent',
  'panel.row.preflight-failed': 'Not sent: its preflight failed',
  'panel.row.preflight-status': 'Not sent: its preflight got {status}',
  'panel.row.no-status': 'No response was captured',
  'panel.row.no-url': '(no URL)',
  'panel.row.broken': 'This row could not be shown',
  'panel.dropped.text.one':
    'The first request is missing: more than {limit} came before this panel was opened.',
  'panel.dropped.text.other':
    'The first {count} requests are missing: more than {limit} came before this panel was opened.',
  'panel.origins.name': 'API origins',
  'panel.origins.hint':
    'What each server has been seen to allow, what is blocked there, and what its preflights cost',
  'panel.copied': 'Copied',
  'panel.value.shortened': '{length} characters',
  'panel.value.empty': 'empty',
  'panel.copy': 'Copy',
  'panel.copy.failed': 'Not copied',
} as const;
