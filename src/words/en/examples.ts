/** Exchanges to look at before anything was captured, in a list. */
export const examples = {
  'panel.examples.title': 'Examples to learn from',
  'panel.examples.intro': 'Made-up requests: open one, step through it, and change its responses.',
  'panel.examples.mark': 'Example',

  'example.simple-get.title': 'A GET that needs no preflight',
  'example.put-json.title': 'PUT with JSON and a bearer token',
  'example.again-from-cache.title': 'The same PUT again, with a max-age',
  'example.again-without-max-age.title': 'The same PUT again, without a max-age',
  'example.token-not-allowed.title': 'The server does not allow the token',
  'example.login-before-cors.title': 'The login check refuses the preflight',
  'example.wildcard-with-cookies.title': 'Allow-Origin * with cookies',
  'example.origin-twice.title': 'Allow-Origin sent twice',
  'example.redirect-to-null.title': 'A redirect that makes the origin null',
  'example.error-behind-cors.title': 'A 500 that looks like a CORS error',
  'example.font.title': 'A font from another origin',
  'example.localhost-ports.title': 'Two ports of localhost',
  'example.local-network.title': 'A public page calls a local device',
  'example.header-not-exposed.title': 'A response header that script cannot read',
} as const;
