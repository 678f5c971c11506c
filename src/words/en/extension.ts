/** What browsers and stores show of the extension before any of its code runs. */
export const extension = {
  'extension.name': 'CORS Lens',
  'extension.description':
    'Says why the browser hid a cross-origin response, what to change on the server, and hands over a test for it.',
} as const;
