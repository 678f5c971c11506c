/** Halves of sentences that say how far the request came; the reasons' own words stand between them. */
export const phases = {
  'opening.preflight':
    'The browser asked {target} for permission before your {method} (a preflight), but the answer ({status})',
  'opening.actual': 'Your {method} was sent and {target} answered {status}, but the answer',
  'opening.redirect': 'Your {method} was sent and {target} answered {status}, a redirect, but that answer',
  'opening.cached':
    'The browser took the answer to your {method} from its cache, and that answer of {target}',

  'consequence.never-sent': 'the {method} was never sent',
  'consequence.not-sent-there': 'the browser did not send the {method} there',
  'consequence.hidden': 'the browser hid the answer from the page',
  'consequence.answer-hidden': 'the browser hid the answer ({status}) from the page',
  'consequence.cached-answer-hidden': 'the browser hid the cached answer from the page',
  'consequence.redirect-not-followed': 'the browser did not follow the redirect',

  'page.at': 'the page at {pageOrigin}',
  'page.without-origin': 'a page without an origin of its own',

  'space.loopback': 'this computer',
  'space.local': 'the local network',
  'space.public': 'the public internet',
  'space.guarded': 'the local network or this computer',
  'space.unknown': 'a network that is not known',
} as const;
