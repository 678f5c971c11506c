/**
 * Every example, in the order of a first lesson: what goes well, how a preflight fails, how a response does. With each,
 * what the rules make of its last call, so that a list of titles can show it before anything of it is loaded.
 */
export const exampleVerdicts = {
  'simple-get': 'allowed',
  'put-json': 'allowed',
  'again-from-cache': 'allowed',
  'again-without-max-age': 'allowed',
  'token-not-allowed': 'blocked',
  'login-before-cors': 'blocked',
  'wildcard-with-cookies': 'blocked',
  'origin-twice': 'blocked',
  'redirect-to-null': 'blocked',
  'error-behind-cors': 'blocked',
  font: 'blocked',
  'localhost-ports': 'blocked',
  'local-network': 'blocked',
  'header-not-exposed': 'allowed',
} as const satisfies Readonly<Record<string, 'allowed' | 'blocked'>>;

export type ExampleId = keyof typeof exampleVerdicts;

export const exampleIds = Object.keys(exampleVerdicts) as readonly ExampleId[];
