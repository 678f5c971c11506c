/** What to do about a preflight, or to do without it. */
export const remediesPreflight = {
  'remedy.answer-options-before-login.title': 'Let OPTIONS pass before the login check',
  'remedy.answer-options-before-login.text':
    'A preflight carries no cookies and no Authorization, so a login check always refuses it. Respond to it before that check.',
  'remedy.answer-options-before-redirect.title': 'Respond to OPTIONS before the redirect',
  'remedy.answer-options-before-redirect.text':
    'No header makes a redirected preflight pass. Respond to it with 204 before the redirect.',
  'remedy.answer-options.title': 'Respond to OPTIONS at this address',
  'remedy.answer-options.text':
    'Status {status}: nothing at {address} handles OPTIONS. If the path is right, add a route for it, or a CORS middleware before all routes: 204 and the headers.',
  'remedy.answer-bare-preflight.title': 'Respond to a preflight without a login or body',
  'remedy.answer-bare-preflight.text':
    'The preflight was refused with {status}. It has no body, no cookies and no token, so no check of those may come before it: respond to OPTIONS with 204 and the headers.',
  'remedy.put-on-the-list.title': 'Add {origin} to the list',
  'remedy.put-on-the-list.text':
    'Many CORS middlewares respond with {status} if the origin, the method or a header is not on their list. Compare the list with the request, character by character, with no slash at the end of the origin: {origin}, {asked}. A firewall or a login check may also respond like this.',
  'remedy.avoid-preflight.title': 'Or avoid the preflight',
  'remedy.avoid-preflight.title.first': 'Avoid the preflight',
  'remedy.avoid-preflight.text':
    'Only {cause} requires it. Without that the browser sends the request at once, and Access-Control-Allow-Origin on the response is enough.',
  'remedy.avoid-preflight.text.type':
    'Only {cause} requires it. With {instead} the browser sends the request at once, and Access-Control-Allow-Origin on the response is enough. The server then has to parse the body as JSON itself.',
  'remedy.drop-library-header.title': 'Leave the header {name} out',
  'remedy.drop-library-header.text':
    'The library {library} adds {name} by itself, and this server does not allow it. Update or configure {library} so that it does not send it there.',
  'remedy.drop-library-header.text.option':
    'The library {library} adds {name} by itself, and this server does not allow it. Its setting {option} says which servers get it: leave this one out.',
  'remedy.drop-credentials.title': 'Or send no credentials',
  'remedy.drop-credentials.text':
    'No cookie was sent with the request. If the server needs none, send the request without credentials: then `*` is enough, and Access-Control-Allow-Credentials is not needed.',
  'remedy.save-all-rows.title': 'Save the file again, with all rows',
  'remedy.save-all-rows.text':
    'The file has no OPTIONS row, which would show what was refused. Choose All in the Network panel, without a filter, and save the HAR again.',
} as const;
