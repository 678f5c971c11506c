/** What to do where an identity provider or another vendor made the response. */
export const remediesVendors = {
  'remedy.register-page-origin.title': 'Register the page at {provider}',
  'remedy.register-page-origin.text':
    'The tokens come from {provider}, which only allows registered pages. Add {page} in the settings of your application ({setting}), exactly as written here, with no slash at the end.',
  'remedy.call-a-server.title': 'Call a server that runs code',
  'remedy.call-a-server.text':
    '{platform} has only files here, and takes only GET and HEAD. Status {status}: no header makes it take a {method}. Check whether the base URL in the page is the one of the API.',
  'remedy.send-plain-get.title': 'Send a GET without a preflight',
  'remedy.send-plain-get.text':
    '{platform} has only files here, and takes only GET and HEAD. Status {status}: it does not respond to OPTIONS, so no preflight passes. A GET without headers of its own needs none.',
  'remedy.load-as-script.title': 'Load it by a script element',
  'remedy.load-as-script.text':
    'The response is JavaScript that calls a function of the page (the parameter {name} names it). It is for a script element, which needs no CORS headers, and not for fetch. A service worker should not fetch or cache it: take it off its list.',
  'remedy.get-token-on-server.title': 'Exchange the code on your own server',
  'remedy.get-token-on-server.text':
    '{provider} gives tokens to servers only: this endpoint has no CORS headers, and it wants the client secret, which no page can keep. Have your own server exchange the code for the token.',
  'remedy.say-it-is-a-page.title': 'Add the header that lets pages in',
  'remedy.say-it-is-a-page.text':
    '{vendor} sends CORS headers only if the request has the header {option}. Everybody who opens the page can read the key in it. In a public page call your own server, and let it call {vendor}.',
  'remedy.name-origin-in-query.title': 'Add the parameter that lets pages in',
  'remedy.name-origin-in-query.text':
    '{vendor} sends CORS headers only if the address has the parameter {option}. The response is then the one for a person who is not logged in.',
  'remedy.navigate-to-login.title': 'Navigate to the login, do not fetch it',
  'remedy.navigate-to-login.text':
    'This is a login page of {provider} for people, and it never allows scripts. Navigate there from the page (location.href), or have the server respond with 401 instead of a redirect to it.',
  'remedy.answer-apps-script.title': 'Send a request without a preflight',
  'remedy.answer-apps-script.text':
    'Apps Script does not handle OPTIONS, and only sends its headers from a public web app. Send the body as text/plain, without headers of your own, and deploy the script for everyone, even anonymous. An error in the script has no headers either.',
  'remedy.see-vendor-error.title': 'Look at the {status} of {vendor} first',
  'remedy.see-vendor-error.text':
    'Status {status} is the real error, and CORS only hides it. Send the same request with curl, and read what {vendor} says.',
  'remedy.use-vendor-setting.title': 'Look for a setting of {vendor}',
  'remedy.use-vendor-setting.text':
    'The server belongs to {vendor}, and you cannot change its headers. Some of its services have a list of allowed origins for your key or project: add {page} there.',
} as const;
