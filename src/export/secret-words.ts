/** Request and response headers whose whole value is a secret. */
const secretHeaders: ReadonlySet<string> = new Set([
  'cookie',
  'cookie2',
  'set-cookie',
  'set-cookie2',
  'proxy-authorization',
]);

// Each word as a part of a name in any spelling: apiKey, api_key, X-Api-Key, sessionid.
const secretName =
  /(?:api|access|private|secret|client|account|subscription|functions|auth|shared|license|app)[-_.]?key|token|secret|passw(?:or)?d|passphrase|\bpwd|credential|session|signature|csrf|xsrf|authori[sz]ation|bearer|jwt|\bsaml|refresh[-_]?t|nonce|\botp\b|\bauth\b|[-_]auth\b|^(?:key|sig|sid|code|state|pass|hmac|ticket|samlresponse|id_token|x-amz-.*)$/i;

/** Not secret although a word in them is: what CORS itself is about. */
const notSecret = /^(?:access-control-|sec-|www-authenticate$|proxy-authenticate$)/i;

/** A word whose spelling in humps hides where it ends: `accessKeyId`. */
const words = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1-$2');

export function isSecretHeader(name: string): boolean {
  return secretHeaders.has(name.toLowerCase()) || (!notSecret.test(name) && secretName.test(words(name)));
}

/** A parameter of a URL or a form, or a key of an object in JSON. */
export function isSecretParameter(name: string): boolean {
  return secretName.test(words(name));
}

const knownTokens =
  /^(?:eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*|(?:sk|pk|rk)_(?:live|test)_\w{8,}|sk-[\w-]{16,}|gh[a-z]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[a-z]-[\w-]{8,}|AKIA[A-Z\d]{12,}|AIza[\w-]{20,}|ya29\.[\w-]+|SG\.[\w-]{8,}\.[\w-]+|npm_\w{16,})$/;

/**
 * Whether a text is a token by its looks: a known beginning, or 24 characters and more, all of a token's alphabet, with
 * capitals, small letters and digits mixed, or 32 and more of hexadecimal digits. Not a UUID: those are names of things.
 */
export function looksLikeToken(text: string): boolean {
  if (knownTokens.test(text)) return true;
  if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text)) return false;
  if (/^[\da-f]{32,}$/i.test(text)) return /\d/.test(text) && /[a-f]/i.test(text);
  if (!/^[\w+/=.~-]{24,}$/.test(text) || /[./-]{2}|\.[a-z]{2,4}$/.test(text)) return false;
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 3;
}
