/** What is said of requests and redirects that no response header can change. */
export const summariesRequests = {
  'reason.redirect-with-credentials.summary':
    'Your {method} was sent and {target} responded with {status}, a redirect to {location}. For a request to another origin, browsers do not follow an address with a user name or password in it.',
  'reason.mode-same-origin.summary':
    'The page at {pageOrigin} asked for {url} with `mode: "same-origin"`. That allows no other origin, so the browser sent nothing.',
  'reason.mode-same-origin.summary.redirect':
    'The page at {pageOrigin} asked with `mode: "same-origin"`, and a redirect led to {url}. That mode allows no other origin, so the browser did not follow the redirect.',
  'reason.scheme-not-cors.summary':
    'The page at {pageOrigin} asked for {url}. From another origin browsers only fetch http and https addresses, so nothing was sent.',
  'reason.scheme-not-cors.summary.redirect':
    'The response from {url} redirected to {location}. For a script’s request, browsers only follow redirects to http and https addresses, so the request ended there.',
  'reason.no-cors-redirect-mode.summary':
    'The page asked for {url} with `mode: "no-cors"` and without `redirect: "follow"`. Browsers do not allow this for another origin, so nothing was sent.',
  'reason.too-many-redirects.summary':
    'The request was redirected again and again, last to {target}. Browsers stop after 20 redirects; so many usually form a circle.',
  'reason.redirect-invalid.summary':
    'Your {method} was sent and {target} responded with {status}, a redirect to {location}. That is not an http or https address, so the browser could not follow it.',
  'reason.redirect-invalid.summary.unknown':
    'The response to your {method} to {target} was a redirect to an address that the browser cannot follow ({netError}). The log does not show which.',
  'reason.redirect-body-not-replayable.summary':
    'Your {method} was sent with a streamed body and {target} responded with {status}, a redirect. A stream can only be sent once, so the browser could not follow.',
  'reason.redirect-mode-error.summary':
    'Your {method} was sent and {target} responded with {status}, a redirect. The page had asked with `redirect: "error"`, so the browser ended it there.',
  'reason.redirect-with-credentials.title': 'The redirect has a user name or password in its address',
  'reason.mode-same-origin.title': 'The request was limited to its own origin',
  'reason.scheme-not-cors.title': 'The address is neither http nor https',
  'reason.no-cors-redirect-mode.title': 'A no-cors request must follow redirects',
  'reason.too-many-redirects.title': 'More than 20 redirects',
  'reason.redirect-invalid.title': 'The redirect leads nowhere',
  'reason.redirect-body-not-replayable.title': 'A streamed body cannot be sent twice',
  'reason.redirect-mode-error.title': 'The page does not allow redirects',
} as const;
