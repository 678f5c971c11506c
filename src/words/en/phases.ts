/** Halves of sentences that say how far the request came; each reason's own words go between them. */
export const phases = {
  'opening.preflight':
    'The browser asked {target} for permission before your {method} (a preflight), but the response ({status})',
  'opening.actual': 'Your {method} was sent and {target} responded with {status}, but the response',
  'opening.redirected':
    'Your {method} was redirected, and {target} responded with {status}, but the response',
  'opening.redirect':
    'Your {method} was sent and {target} responded with {status}, a redirect, but that response',
  'opening.without-status': 'Your {method} was sent and {target} responded, but the response',
  'opening.cached':
    'The browser took the response to your {method} from its cache, and that response of {target}',

  'consequence.never-sent': 'the {method} was never sent',
  'consequence.not-sent-there': 'the browser did not send the {method} there',
  'consequence.hidden': 'the browser hid the response from the page',
  'consequence.response-hidden': 'the browser hid the response ({status}) from the page',
  'consequence.cached-response-hidden': 'the browser hid the cached response from the page',
  'consequence.redirect-not-followed': 'the browser did not follow the redirect',

  'unseen-response.preflight':
    'The browser asked {target} for permission before your {method} (a preflight). The capture does not have the response; the browser says {named}, so {consequence}.',
  'unseen-response.asked':
    'The browser asked {target} whether the page may send {asked}. The capture does not have the response; the browser says {named}, so {consequence}.',
  'unseen-response.actual':
    'The capture does not have the response of {target} that the browser checked; the browser says {named}, so {consequence}.',

  'page.at': 'the page at {pageOrigin}',
  'page.without-origin': 'a page without an origin of its own',

  'space.loopback': 'this computer',
  'space.local': 'the local network',
  'space.public': 'the public internet',
  'space.guarded': 'the local network or this computer',
  'space.unknown': 'an unknown network',
} as const;
