/** What is said of a request that is sent again, or edited before. */
export const again = {
  'panel.again.ask': 'This {method} may change something on the server. Send it once more?',
  'panel.again.body-text': 'The body is sent too.',
  'panel.again.body-none': 'It has no body.',
  'panel.again.body-unknown': 'The log does not have the body as it was sent, so it is left out.',
  'panel.again.yes': 'Send it',
  'panel.again.no': 'Cancel',
  'panel.again.sent': 'Sent. The new request appears in the list.',
  'panel.again.sent-from.one':
    'Sent from {from}. The log does not show which document made the request; {count} more in this tab has the same origin. To choose one, edit the request.',
  'panel.again.sent-from.other':
    'Sent from {from}. The log does not show which document made the request; {count} more in this tab have the same origin. To choose one, edit the request.',
  'panel.again.not-sent': 'It could not be sent: {why}.',
  'panel.again.unknown-asker':
    'Not sent: the log does not show which page or frame made this request, and its headers must not reach other code.',
  'panel.again.opaque-asker':
    'Not sent: the request has the origin `null`, as from a sandboxed frame. Only that frame can make it again.',
  'panel.again.no-such-frame':
    'Not sent: {origin} made this request, and CORS Lens cannot send from there now. Its headers must not reach the code of another page. Let that page or frame make it again.',
  'panel.again.page-alone':
    'Not sent: {origin} made this request in a frame, and this browser lets an extension send from the page alone. Its headers must not reach the code of another page. Let the frame make it again.',
  'panel.again.repeats': 'This request was sent again. Before: {before}',
  'panel.again.repeated': 'It has been sent again since. Then: {after}',
  'panel.again.same': 'The CORS headers of the response have not changed.',
  'panel.again.show': 'Show',
  'panel.again.was': 'before',
  'panel.again.is': 'now',
  'panel.again.status': 'Status',
  'panel.again.missing': 'not sent',
  'panel.edit.close': 'Close without sending',
  'panel.edit.name': 'The request as it will be sent',
  'panel.edit.method': 'Method',
  'panel.edit.url': 'URL',
  'panel.edit.lines': 'Headers',
  'panel.edit.body': 'Body',
  'panel.edit.body-unknown': 'The log does not have the body as it was sent.',
  'panel.edit.mode': 'Mode',
  'panel.edit.credentials': 'Credentials',
  'panel.edit.redirect': 'Redirects',
  'panel.edit.from': 'Sent from',
  'panel.edit.not-web': 'The URL must be complete, with http or https.',
  'panel.edit.refused': 'The browser refuses this request: {why}',
  'panel.edit.dropped': 'The browser does not let script set {names}: left out.',
  'panel.edit.several.other':
    '{count} documents have the origin that made the request. The log does not show which of them it was.',
  'panel.what-if.wrong': 'Line {line} is not a header: a name, a colon, a value.',
  'panel.what-if.reset': 'Reset',
  'panel.again.name': 'Send again',
  'panel.again.hint':
    'The page or frame that made the request makes it once more, with the same method, headers, body and credentials mode',
  'panel.edit.open': 'Edit and send …',
  'panel.edit.hint': 'Change the method, the URL, headers, the body or a mode before it is sent',
} as const;
