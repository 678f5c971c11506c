/** What every remedy needs: whose it is, what shows it, and the headers of CORS, which are the usual one. */
export const remedies = {
  'remedy.owner.page-code': 'Page code',
  'remedy.owner.api-server': 'Server configuration',
  'remedy.owner.proxy': 'Proxy or gateway configuration',
  'remedy.owner.login-layer': 'Login layer',
  'remedy.owner.identity-provider': 'Identity provider',
  'remedy.owner.third-party': 'A third party',
  'remedy.owner.browser-permission': 'Browser permission',
  'remedy.owner.browser-extension': 'Browser extension',
  'remedy.owner.network': 'Network',
  'remedy.owner.nobody': 'Nothing to fix',
  'remedy.name': 'What to do',
  'remedy.shown-by.header': 'Detected from {name}: {value}',
  'remedy.shown-by.address': 'Detected from the address {value}',
  'remedy.shown-by.body': 'The response says {value}',

  'remedy.allow-by-cors.title': 'Send the CORS headers',
  'remedy.allow-by-cors.text': 'Have {target} allow what pages of {origin} request: {parts}.',
  'remedy.expose-headers.title': 'Expose {names}',
  'remedy.expose-headers.text':
    'A client of {protocol} reads {names}, but the browser hides it. Have {target} list it in Access-Control-Expose-Headers.',
  'remedy.expose-headers.text.asked':
    'The page tried to read {names}, but the browser hides it. Have {target} list it in Access-Control-Expose-Headers.',

  'remedy.part.origins': 'this origin',
  'remedy.part.methods': 'the method',
  'remedy.part.requestHeaders': 'the request headers',
  'remedy.part.credentials': 'credentials',
  'remedy.part.exposedHeaders': 'the exposed headers',
  'remedy.part.maxAge': 'how long it is cached',
  'remedy.part.varyOrigin': 'Vary: Origin',
  'remedy.part.preflightStatus': 'a status of 200 to 299 for OPTIONS',
  'remedy.no-error': 'the browser gives no error',
  'remedy.join': '{first}, {rest}',
} as const;
