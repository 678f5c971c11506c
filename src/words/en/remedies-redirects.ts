/** What to do about logins and redirects. */
export const remediesRedirects = {
  'remedy.answer-401.title': 'Respond with 401 to scripts, not with a login page',
  'remedy.answer-401.text':
    'The request was redirected to a login ({location}), where no script can log in and you cannot set CORS headers. Have {target} respond with 401 to calls from scripts.',
  'remedy.open-the-login.title': 'Open the login from the page',
  'remedy.open-the-login.text':
    'The session has expired, or there was none. When a call fails like this, navigate the whole page to the login: reload it, or open {page} in a tab and log in again.',
  'remedy.manifest-with-credentials.title': 'Request the manifest with credentials',
  'remedy.manifest-with-credentials.text':
    'A manifest is loaded without cookies, so the login check refuses it. Write `crossorigin="use-credentials"` on the link element of the manifest.',
  'remedy.call-final-address.title': 'Call the final address from the page',
  'remedy.call-final-address.text':
    'The redirect fails, and no header of {target} changes that. Call the final address directly.',
  'remedy.call-final-address.text.final':
    'The redirect fails, and no header of {target} changes that. Call {final} directly, or switch the redirect off (Next.js: skipTrailingSlashRedirect, Django: APPEND_SLASH, FastAPI: redirect_slashes).',
  'remedy.call-final-address.text.https':
    'The redirect is what fails, and no header of {target} changes that. Only the scheme differs: write https in the page, and call {final}.',
  'remedy.call-final-address.text.slashes':
    'The redirect is what fails, and no header of {target} changes that. The address has two slashes in its path, and the host redirects to one without them. Encode an address that is part of a path (`encodeURIComponent`), or put it into the query.',
  'remedy.redirect-without-credentials.title': 'Remove the login from the redirect',
  'remedy.redirect-without-credentials.text':
    'The address in Location has a user name or a password in it. Browsers do not follow it to another origin.',
  'remedy.mend-redirects.title': 'Correct the redirect',
  'remedy.mend-redirects.text': 'It leads nowhere, or in a circle.',
  'remedy.follow-redirects.title': 'Follow redirects in the page',
  'remedy.follow-redirects.text': 'The page asked for an error on a redirect, and got one.',
} as const;
