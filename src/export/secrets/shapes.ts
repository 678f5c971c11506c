/** The end of a secret that begins so, as its makers write it. Each is found in one pass: nothing follows what repeats. */
const shapes = [
  // JSON in base64, as JSON Web Tokens and the like begin with.
  String.raw`ey[JK][\w-]{8,}(?:[.~][\w-]*)*={0,2}`,
  String.raw`(?:sk|pk|rk|whsec|ak|ek|tok|seti|pi|cs)_(?:live|test)_[\w-]{8,}|whsec_[\w+/=-]{16,}|sk-[\w-]{16,}`,
  String.raw`gh[a-z]_\w{16,}|github_pat_\w{16,}|gl[a-z]{2,8}-[\w.-]{16,}|xox[a-z](?:\.[\w]+)?-[\w-]{8,}|xapp-[\w-]{8,}`,
  String.raw`A[A-Z]{2}A[A-Z\d]{12,}|AIza[\w-]{20,}|ya29\.[\w-]+|1//0[\w-]{20,}|GOCSPX-[\w-]{16,}|4/0A[\w-]{16,}`,
  String.raw`SG\.[\w-]{8,}(?:\.[\w-]+)?|key-[\da-f]{24,}|AC[\da-f]{32}|SK[\da-f]{32}|EAA[A-Za-z\d]{20,}|AQ[\w-]{30,}`,
  String.raw`npm_\w{16,}|pypi-[\w-]{16,}|dop_v1_[\da-f]{16,}|do[or]_v1_[\da-f]{16,}|hf_\w{16,}|shp[a-z]{2}_[\da-f]{16,}`,
  String.raw`rubygems_[\da-f]{16,}|sq0[a-z]{3}-[\w-]{16,}|EAAA[\w-]{16,}|(?:pat|sec|secret|ntn|figd|lin|dapi|NRAK|NRAL|HRKU)[_-][\w-]{16,}|dapi[\da-f]{32}`,
  String.raw`hv[sbr]\.[\w-]{16,}|s\.[A-Za-z\d]{24}(?![\w])|v1\.[\da-f]{24,}|ATATT[\w=-]{16,}|ATCTT[\w=-]{16,}|PMAK-[\da-f-]{16,}`,
  String.raw`AGE-SECRET-KEY-[\dA-Z]{16,}|dckr_pat_[\w-]{16,}|glsa_\w{16,}|pscale_[a-z]{2,8}_[\w.-]{16,}|sbp_[\da-f]{16,}|tfp_\w{16,}`,
  String.raw`r8_\w{16,}|gsk_\w{16,}|xai-\w{16,}|re_\w{16,}|phc_\w{16,}|phx_\w{16,}|sntr[ys]_[\w=+/-]{16,}|rnd_\w{16,}|ory_[a-z]{2}_[\w.-]{16,}`,
  String.raw`[MNO][A-Za-z\d_-]{22,26}\.[\w-]{6}\.[\w-]{20,}|\$(?:2[aby]|argon2\w{1,2}|5|6|pbkdf2\w{0,12})\$[\w./$=,+-]{16,}`,
  String.raw`s(?::|%3[Aa])[\w-]{20,}\.[\w%+/=-]{20,}`,
];

// Telegram's stand in paths with `bot` before them.
const shape = new RegExp(`(?<![A-Za-z\\d])(?:${shapes.join('|')})|(?<!\\d)\\d{8,10}:AA[\\w-]{30,}`, 'g');

const pem = /-----BEGIN [A-Z\d ]{1,40}-----/g;

/** 13 to 19 digits, in groups or not. */
const digits = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/g;

type Range = readonly [start: number, end: number];

/** From the line that begins a key in PEM to the line that ends it, or to the end of the text. */
export function pemBlocks(text: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { index, 0: begin } of text.matchAll(pem)) {
    if (index < from) continue;
    const line = begin.replace('BEGIN', 'END');
    const end = text.indexOf(line, index);
    from = end === -1 ? text.length : end + line.length;
    found.push([index, from]);
  }
  return found;
}

/** Secrets whose makers gave them a form of their own, wherever they stand in a text; in order, none in another. */
export function knownShapes(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const { index, 0: whole } of text.matchAll(shape)) found.push([index, index + whole.length]);
  for (const card of cardNumbers(text)) found.push(card);
  return found.length < 2 ? found : apart(found);
}

/** Numbers of payment cards, in groups or not: the one secret that holds spaces. */
export function cardNumbers(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const { index, 0: whole } of text.matchAll(digits)) {
    if (isCard(whole.replace(/[ -]/g, ''))) found.push([index, index + whole.length]);
  }
  return found;
}

/** In order, without those that begin inside another. */
function apart(ranges: Range[]): readonly Range[] {
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return ranges.filter((range) => {
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
}

const issuers =
  /^(?:4\d{15}|4\d{18}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|3(?:0[0-5]|[68]\d)\d{11})$/;

/** Luhn's sum, of numbers that an issuer of cards begins so. */
function isCard(number: string): boolean {
  if (!issuers.test(number)) return false;
  let sum = 0;
  for (let i = number.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = number.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum % 10 === 0;
}
