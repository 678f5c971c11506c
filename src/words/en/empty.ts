/** In the place of the list: nothing was captured, or nothing of it is shown. */
export const empty = {
  'panel.empty.title': 'No requests yet',
  'panel.empty.text':
    'CORS Lens listens while DevTools is open. Reload the page, or make it send a request: every cross-origin request will be listed here, with the reason if it is blocked.',
  'panel.empty.own-tab': 'Open a HAR file in its own tab',
  'panel.empty.connecting': 'Connecting to DevTools …',
  'panel.empty.unavailable': 'Not connected',
  'panel.empty.unavailable-text':
    'The page that listens for requests does not respond ({why}). Close DevTools and open it again.',
  'panel.empty.alone': 'Open a HAR file',
  'panel.empty.alone-text':
    'There is no page to listen to here. In the browser’s Network panel, choose “Export HAR”, and drop the file here, paste it, or choose it. It is read on this computer and not sent anywhere.',
  'panel.empty.file': 'No requests in this file',
  'panel.empty.file-text': 'The file is a HAR, but its list of entries is empty.',
  'panel.none-shown.title': 'Nothing to show here',
  'panel.none-shown.text.one': '{count} request is hidden by the filter.',
  'panel.none-shown.text.other': '{count} requests are hidden by the filter.',
  'panel.none-shown.only-same-origin.one': 'The page made {count} request, and it is not cross-origin.',
  'panel.none-shown.only-same-origin.other': 'The page made {count} requests, none of them cross-origin.',
  'panel.none-shown.show-all': 'Show all',
} as const;
