/**
 * What the name of a header, parameter, field, element or variable says of its value. `secret`: it is one, whatever it
 * looks like. `maybe`: it is one unless it is an ordinary word. `public`: looking random is its nature, and no secret.
 */
export type Secrecy = 'secret' | 'maybe' | 'public' | null;

/** Parts of names, with accents taken off; several words stand for names that are written without a gap. */
const secretAnywhere = list(`
  password passwd passwort passphrase passcode passkey kennwort losungswort contrasena contrasenya motdepasse wachtwoord
  losenord adgangskode adgangskod passord salasana jelszo matkhau lozinka katasandi parolachiave palavrapasse
  пароль 密码 密碼 口令 令牌 秘密 密钥 密鑰 暗証番号 パスワード トークン 비밀번호 암호 토큰 κωδικος كلمةالمرور كلمةالسر סיסמה पासवर्ड รหัสผ่าน
  secret geheim segreto secreto segredo credential identifiants token jeton apikey apisecret accesskey privatekey
  clientkey accountkey subscriptionkey functionskey authkey sharedkey licensekey appkey encryptionkey signingkey masterkey
  servicekey sshkey hmackey consumerkey userkey adminkey sessionkey webhookkey storagekey instrumentationkey deploykey
  sessionid sessid sessiontoken authtoken csrf xsrf saml bearer signature authorization authorisation connectionstring
  connstr mnemonic seedphrase recoveryphrase recoverycode backupcode verificationcode codeverifier creditcard cardnumber
  ccnumber kreditkarte kartennummer requestverification samlresponse samlrequest relaystate refreshtoken authcode devicecode
  usercode macaroon senha haslo heslo sifre kodeord zaporka geslo slaptazodis parool pasvorto wagwoord lykilord nenosiri
  cyfrinair pasfhocal парола лозинка секрет токен geheimzahl zugangscode zugangsdaten toegangscode codesecret
  clesecrete cleapi privkey prvkey sekret
`);

const secretParts = list(`
  pwd pw psw pswd pass passe mdp senha haslo heslo sifre sandi parola clave jwt sig hmac otp totp hotp onetimecode mfa tan
  tkn tok xtoken mima parol parole kodikos pwrd pasw secretid
  puk cvv cvv2 cvc cvc2 csc ssn jsessionid phpsessid cfid cftoken dsn verifier sso xauth bearer secrets tokens passwords
  creds cred pem apitoken webhooksecret signingsecret iban xoauth
`);

const maybeParts = list(`
  key keys clef cle chave schlussel sleutel nyckel avain klucz klic kulcs anahtar code codes codigo kod kode state zustand
  ticket tickets nonce auth session sessions sess sessie sessione sesion sitzung pin pins pincode cookie cookies challenge
  assertion seed pan sas salt hook authentication chiave llave schluessel ключ код unlock
`);

/** Before `key`, these make it the name of a column, a text, a cache line. */
const openKeys = list(`
  idempotency surrogate cache sort sorted order primary foreign partition routing translation i18n public object group row
  column item map message label hot short query data json meta dictionary lookup unique index
`);

/** A name that ends so tells of a secret and is none. */
const tellingLast = list(`
  type types expires expiry expiration expiresin expire in at length len count max min limit policy strength required enabled
  disabled valid invalid url uri endpoint href name names label placeholder method algorithm alg version size used format
  status scope scopes mode timeout ttl duration title message error description language lifetime seconds minutes page date
  time remaining total changed reset updated created headers
`);
const tellingFirst = list(`
  has is are show hide max min num count total prompt completion expires requires require allow allows enable disable forgot
  needs must should can with without
`);

const publicLast = list(`
  hash sha sha1 sha256 sha384 sha512 md5 crc checksum digest etag integrity revision rev commit build buildid version ver
  traceid spanid requestid correlationid cachebuster nocache uuid guid boundary traceparent md5sum
`);
const publicNames = list(
  `v ver rev cb _ commit build version revision integrity etag checksum digest md5 sha1 sha256`,
);

const notPins =
  /^(?:.*shippin|spin|topspin|backspin|chopin|lapin|pippin|hairpin|linchpin|lynchpin|kingpin|tenpin|unpin)$/;
const notKeys = /^(?:mon|tur|don|hoc|joc|whis|hot|lac|flun|mid)key$/;
const notPasses = /^(?:by|com|over|under|tres|sur|encom|im)pass$/;

const judged = new Map<string, Secrecy>();

/** Names come again and again; hostile ones do not, so no more than so many are kept. */
const KEPT = 2_000;

export function secrecyOf(name: string): Secrecy {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const secrecy = judge(name);
  if (judged.size >= KEPT) judged.clear();
  judged.set(name, secrecy);
  return secrecy;
}

function judge(given: string): Secrecy {
  const name = given.length > LONGEST ? given.slice(-LONGEST) : given;
  if (/^(?:__)?v(?:iewstate)?$/i.test(name) && name.length > 1) return null;
  const parts = partsOf(name);
  const joined = parts.join('');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (joined === '') return name === '_' ? 'public' : null;
  if (parts.length > 1 && (tellingLast.has(last) || tellingFirst.has(first))) return null;
  if (anywhere.test(joined.replace(/secretar(?:y|i\w*)|tokeni[sz]\w*/g, ''))) return 'secret';
  if (parts.some((part) => secretParts.has(part))) return 'secret';
  if (parts.some((part) => (part.endsWith('pass') && !notPasses.test(part)) || /s(?:ess)?sid$/.test(part))) {
    return 'secret';
  }
  if (parts.some((part) => /^passw|(?:pwd|passwd|tkn)$/.test(part))) return 'secret';
  if (last === 'sid' || (last.endsWith('sid') && last.length > 4)) return 'secret';
  if (last === 'key' || last === 'keys') {
    if (parts.some((part) => openKeys.has(part))) return null;
    return parts.length > 1 ? 'secret' : 'maybe';
  }
  if (parts.some((part) => maybeParts.has(part))) return 'maybe';
  if (parts.some((part) => part.endsWith('pin') && !notPins.test(part))) return 'maybe';
  if (parts.some((part) => /session|ticket/.test(part))) return 'maybe';
  if (parts.some((part) => part.endsWith('key') && !notKeys.test(part))) return 'maybe';
  if (publicNames.has(joined) || (parts.length > 1 && publicLast.has(last))) return 'public';
  return publicLast.has(joined) && joined !== 'hash' ? 'public' : null;
}

/** Longer names are judged by their end, where the word stands that they are about. */
const LONGEST = 200;

const anywhere = new RegExp([...secretAnywhere].join('|'));

/** `accessKeyId`, `access_key_id` and `Access-Key-Id` are `access`, `key`, `id`. */
function partsOf(name: string): readonly string[] {
  // Nearly all: the same, at a third of the cost.
  if (/^[\x20-\x7e]*$/.test(name)) {
    const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
    return words.toLowerCase().match(/[a-z\d]+/g) ?? [];
  }
  return folded(
    asUtf8(name)
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('ł', 'l');
}

/** Headers and forms give names byte by byte. */
function asUtf8(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(name, (character) => character.charCodeAt(0)),
    );
  } catch {
    return name;
  }
}

function list(words: string): ReadonlySet<string> {
  return new Set(folded(words).trim().split(/\s+/));
}

/** What is said of a secret where none is: switches, gaps, and what was taken out before. */
const noSecret =
  /^(?:|true|false|yes|no|on|off|null|none|nil|undefined|nan|\*+|\.{3,}|x{3,}|-+|0|\[?redacted\]?|<[a-z][a-z _-]*>|\{\{\w+\}\}|\$\{[a-z_]\w*\})$/i;

/** The name of a variable, in a shell or a template. A password may begin with a dollar as well. */
const variable = /^\$[A-Z]+(?:_[A-Z\d]+)*$/;

/** Whether a value is the secret that its name promises. */
export function isKept(value: string, secrecy: Secrecy): boolean {
  if (secrecy !== 'secret' && secrecy !== 'maybe') return true;
  const trimmed = value.length > 200 ? value : value.trim();
  if (noSecret.test(trimmed) || (variable.test(trimmed) && secrecyOf(trimmed) !== null)) return true;
  return secrecy === 'maybe' && isOrdinary(trimmed);
}

/** A small number, a country, a locale, a word or several: `404`, `DE`, `de-AT`, `open`, `sort-by-name`. */
function isOrdinary(value: string): boolean {
  if (/^\d{1,3}$|^[A-Z]{2,3}$|^[a-z]{2}[-_][A-Z]{2}$/.test(value)) return true;
  if (value.length > 60 || !/^[A-Za-z]{2,15}(?:[-_. ][A-Za-z]{1,15})*$/.test(value)) return false;
  return value.split(/[-_. ]|(?<=[a-z])(?=[A-Z])/).every((word) => isWord(word));
}

const isWord = (word: string) =>
  /^[A-Z]?[a-z]*$|^[A-Z]+$/.test(word) &&
  (word.length === 1 || /[aeiou]/i.test(word) || (word.length > 3 && /y/i.test(word)));
