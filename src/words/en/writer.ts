/** Who wrote a file, and what it leaves out. Each `writer.lacks` completes “it …”. */
export const writer = {
  'writer.name': '{name} {version}',
  'writer.whole': 'Written by {writer}.',
  'writer.lacking': 'Written by {writer}: it {lacks}. What is missing counts as unknown.',
  'writer.unknown.named': 'CORS Lens does not know the program that wrote this file ({writer}): it {lacks}.',
  'writer.unknown.unnamed': 'The file does not say which program wrote it: it {lacks}.',
  'writer.client': 'Written by {writer}, which sends its own requests: no browser applied CORS to them.',
  'writer.lacks.preflights': 'lists no preflights',
  'writer.lacks.hidden-responses': 'has no response that the browser hid',
  'writer.lacks.failed-requests': 'leaves out requests that got no response',
  'writer.lacks.sent-headers': 'lacks headers that the browser adds, such as Origin and Cookie',
  'writer.lacks.outcome': 'does not say whether the page got a response',
  'writer.lacks.join': '{first}, {rest}',
  'writer.lacks.join-last': '{first} and {rest}',
} as const;
