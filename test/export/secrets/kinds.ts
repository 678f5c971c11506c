/** A stream of numbers below one, the same for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';
const capitals = small.toUpperCase();
const alphabets = {
  d: digits,
  h: `${digits}abcdef`,
  H: `${digits}ABCDEF`,
  l: small,
  a: small + digits,
  A: capitals + digits,
  n: small + capitals + digits,
  u: `${small}${capitals}${digits}-_`,
  b: `${small}${capitals}${digits}+/`,
  t: `${capitals}234567`,
  v: `${digits}abcdefghijklmnopqrstuv`,
} as const;

/** `{n36}` is 36 characters of the alphabet `n`; the rest stands as it is. */
export function drawn(pattern: string, random: Random): string {
  return pattern.replace(
    /\{([dhHlaAnubtv])(\d+)\}/g,
    (_all, alphabet: keyof typeof alphabets, count: string) => {
      const letters = alphabets[alphabet];
      return Array.from({ length: Number(count) }, () => letters[Math.floor(random() * letters.length)]).join(
        '',
      );
    },
  );
}

/** A secret as its makers form it. */
export interface Kind {
  readonly kind: string;
  /** The name it usually stands under. */
  readonly name: string;
  readonly make: (random: Random) => string;
  /** Whether it can be told only by its name: a word, a few digits, a UUID. */
  readonly byName: boolean;
}

const of = (kind: string, name: string, pattern: string, byName = false): Kind => ({
  kind,
  name,
  make: (random) => drawn(pattern, random),
  byName,
});

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const base64 = (text: string) => Buffer.from(text).toString('base64');

const jwt =
  (header: object, length: number): Kind['make'] =>
  (random) =>
    `${base64url({ typ: 'JWT', ...header })}.${base64url({ sub: drawn('{d10}', random), iat: 1_700_000_000 })}.${drawn(`{u${length}}`, random)}`;

/** Keys, tokens, session cookies, codes and passwords of the commonest stacks, by their public formats. */
export const kinds: readonly Kind[] = [
  { kind: 'JWT, HS256', name: 'access_token', make: jwt({ alg: 'HS256' }, 43), byName: false },
  { kind: 'JWT, RS256', name: 'id_token', make: jwt({ alg: 'RS256', kid: 'k1' }, 342), byName: false },
  of(
    'JWE of Auth0 and Next-auth',
    'next-auth.session-token',
    'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{u16}.{u120}.{u22}',
  ),
  of('Stripe', 'stripe_key', 'sk_live_{n24}'),
  of('Stripe, restricted', 'rk', 'rk_live_{n24}'),
  of('Stripe webhook', 'signing_secret', 'whsec_{n32}'),
  of('GitHub', 'gh_token', 'ghp_{n36}'),
  of('GitHub, fine-grained', 'token', 'github_pat_{n22}_{n59}'),
  of('GitHub server', 'token', 'ghs_{n36}'),
  of('GitLab', 'private_token', 'glpat-{u20}'),
  of('AWS key id', 'AWSAccessKeyId', 'AKIA{t16}'),
  of('AWS temporary key id', 'accessKeyId', 'ASIA{t16}'),
  of('AWS secret', 'secretAccessKey', '{b40}'),
  of('AWS session', 'X-Amz-Security-Token', 'IQoJb3JpZ2luX2Vj{b200}'),
  of('AWS signature', 'X-Amz-Signature', '{h64}'),
  of('Azure SAS', 'sig', '{b43}='),
  of('Azure storage', 'AccountKey', '{b86}=='),
  of('Google signed URL', 'X-Goog-Signature', '{h256}'),
  of('Google API key', 'key', 'AIza{u35}'),
  of('Google OAuth', 'access_token', 'ya29.{u120}'),
  of('Google client secret', 'client_secret', 'GOCSPX-{u28}'),
  of('Google refresh', 'refresh_token', '1//0{u60}'),
  of('Firebase messaging', 'fcm', '{u22}:APA91b{u134}'),
  of('CloudFront', 'Signature', '{u340}__'),
  of('Slack bot', 'token', 'xoxb-{d12}-{d12}-{n24}'),
  of('Slack user', 'token', 'xoxp-{d12}-{d12}-{d12}-{h32}'),
  of('Discord bot', 'bot', 'M{n25}.{u6}.{u38}'),
  of('Telegram bot', 'bot', '{d10}:AA{u33}'),
  of('Twilio key', 'sid', 'SK{h32}'),
  of('SendGrid', 'api_key', 'SG.{u22}.{u43}'),
  of('Mailgun', 'api', 'key-{h32}'),
  of('npm', '_authToken', 'npm_{n36}'),
  of('PyPI', 'pypi', 'pypi-AgEIcHlwaS5vcmc{u100}'),
  of('OpenAI', 'OPENAI_KEY', 'sk-proj-{u48}'),
  of('Anthropic', 'x-api-key', 'sk-ant-api03-{u93}AA'),
  of('Hugging Face', 'hf', 'hf_{n34}'),
  of('DigitalOcean', 'do', 'dop_v1_{h64}'),
  of('Shopify', 'X-Shopify-Access-Token', 'shpat_{h32}'),
  of('Square', 'square', 'sq0atp-{u22}'),
  of('Vault', 'X-Vault-Token', 'hvs.{u90}'),
  of('Linear', 'linear', 'lin_api_{n40}'),
  of('Facebook', 'fb', 'EAA{n120}'),
  of('Mapbox secret', 'access_token', 'sk.eyJ1{n60}.{u22}'),
  of('Datadog', 'DD-API-KEY', '{h32}'),
  of('New Relic', 'nr', 'NRAK-{A27}'),
  of('Express', 'connect.sid', 's%3A{u32}.{n43}'),
  of('PHP', 'PHPSESSID', '{v26}'),
  of('PHP, 32', 'PHPSESSID', '{h32}'),
  of('Java', 'JSESSIONID', '{H32}.node1'),
  of('ASP.NET', 'ASP.NET_SessionId', '{a24}'),
  of('ASP.NET Core', '.AspNetCore.Session', 'CfDJ8{b160}'),
  of('Django session', 'sessionid', '{a32}'),
  of('Django CSRF', 'csrfmiddlewaretoken', '{n64}'),
  of('Rails', '_app_session', '{b120}--{b16}--{b22}=='),
  {
    kind: 'Laravel',
    name: 'laravel_session',
    make: (random) =>
      base64(
        JSON.stringify({
          iv: drawn('{b22}==', random),
          value: drawn('{b64}', random),
          mac: drawn('{h64}', random),
        }),
      ),
    byName: false,
  },
  of('Flask', 'session', '{u40}.{u6}.{u27}'),
  of('Spring, UUID in base64', 'SESSION', '{n48}'),
  of('Angular XSRF', 'XSRF-TOKEN', '{u43}'),
  of('OAuth code', 'code', '4/0A{u60}'),
  of('OAuth code, plain', 'code', '{u43}'),
  of('OAuth state', 'state', '{u32}'),
  of('PKCE verifier', 'code_verifier', '{u64}'),
  of('OAuth nonce', 'nonce', '{n24}'),
  of('Device code', 'user_code', '{t4}-{t4}', true),
  {
    kind: 'SAML response',
    name: 'SAMLResponse',
    make: (random) => base64(`<samlp:Response ID="_${drawn('{h32}', random)}"/>`),
    byName: false,
  },
  of('CAS ticket', 'ticket', 'ST-{d6}-{n20}-cas'),
  of('TOTP seed', 'otp_secret', '{t32}'),
  of('TOTP code', 'otp', '{d6}', true),
  of('PIN', 'card_pin', '{d4}', true),
  of('Password', 'password', 'correct-{l5}-battery', true),
  of('Password, Spanish', 'contraseña', 'Sol{l5}!', true),
  of('Password, German', 'passwort', 'Sonne{l4}', true),
  of('Password, French', 'mot_de_passe', 'soleil{l4}', true),
  of('Password, Portuguese', 'senha', 'praia{l4}', true),
  of('Password, Dutch', 'wachtwoord', 'fiets{l4}', true),
  of('Password, Polish', 'hasło', 'lato{l5}', true),
  of('Password, Russian', 'пароль', 'leto{l5}', true),
  of('Password, Chinese', '密码', 'hao{l6}', true),
  of('Password, short', 'pwd', 'Hu{d3}{l3}', true),
  { kind: 'Basic', name: 'auth', make: (random) => base64(`lens:${drawn('{n14}', random)}`), byName: false },
  { kind: 'Card', name: 'card_number', make: card, byName: false },
  of('CVV', 'cvv2', '{d4}', true),
  of('bcrypt', 'digest', '$2b$12$./{n51}'),
  of('HMAC', 'hmac', '{h40}'),
  of('API key, UUID', 'api-key', '{h8}-{h4}-4{h3}-a{h3}-{h12}', true),
  of('Heroku-like, hex', 'value', '{h40}'),
  of('Opaque, base62', 'data', '{n32}'),
  of('Opaque, 20', 'opaque', '{n20}'),
];

/** A number with the right sum. */
function card(random: Random): string {
  const start = drawn('4{d14}', random);
  for (const last of digits) {
    const number = start + last;
    const sum = [...number].reduce((total, digit, i) => {
      const twice = Number(digit) * (i % 2 === 0 ? 2 : 1);
      return total + (twice > 9 ? twice - 9 : twice);
    }, 0);
    if (sum % 10 === 0) return number;
  }
  return start;
}
