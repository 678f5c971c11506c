/** What stands in the box of a fix, on the first screen: the server, how it was told, and where its lines go. */
export const fixBox = {
  'fix.try.about':
    'CORS Lens can set these headers on the responses of {target} in this tab, and have the page send the request again. Your browser asks you for access to that server and to the page that made the request: without both it changes no response. The access is given back when you end it. The server is not touched.',
  'fix.try.start': 'Try it in this tab',
  'fix.mark.header': 'from a header',
  'fix.mark.preflight': 'from its preflight',
  'fix.mark.address': 'from its address',
  'fix.mark.body': 'from its response',
  'fix.mark.chosen': 'chosen',
  'fix.mark.none': 'not detected',
  'fix.mark.tested': 'tested',
  'fix.mark.untested': 'not tested',
  'fix.clue.header': 'Detected from {name}: {value}',
  'fix.clue.preflight': 'Detected from how it refused a preflight, with {status}',
  'fix.clue.address': 'Detected from its address {value}',
  'fix.clue.body': 'Detected from what the response says: {value}',
  'fix.clue.chosen': 'Chosen by you',
  'fix.clue.none': 'Nothing shows which server it is',
  'fix.proven': 'Tested on {version}, with the real server and real Chromium pages',
  'fix.unproven': 'Written from the documentation of {version}, not tested',
  'fix.place.http': 'What the server has to send',
} as const;
