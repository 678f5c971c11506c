/** What is said of calls that are not listed, or still run. */
export const running = {
  'panel.late.reload': 'Reload page',
  'panel.late.requests.one': 'Before DevTools listened, the page sent {count} request to another origin.',
  'panel.late.requests.other': 'Before DevTools listened, the page sent {count} requests to other origins.',
  'panel.late.unread.one': '{count} call by script got no response that it can read.',
  'panel.late.unread.other': '{count} calls by script got no response that they can read.',
  'panel.running.now': 'Running calls: up to date',
  'panel.running.seconds': 'Running calls: as of {count} s ago',
  'panel.running.minutes': 'Running calls: as of {count} min ago',
  'panel.running.never': 'Running calls: not checked yet',
  'panel.running.asked': 'Running calls are only checked on “Refresh”',
  'panel.running.left-out.one': '{count} more running call is not listed: the limit is {limit}',
  'panel.running.left-out.other': '{count} more running calls are not listed: the limit is {limit}',
  'panel.running.refresh': 'Refresh',
  'panel.running.hint':
    'Look for running calls now. DevTools reports a call when it has ended; to find the others, the whole log has to be read, which happens now and then while this panel is visible. In Firefox it is read only when you ask for it, and a call that begins meanwhile is not listed.',
} as const;
