/**
 * What a letter costs after another in words of people, in bits, 9 for that many and more: a row for each letter before,
 * `a` to `z`, the last for the beginning of a word; a digit for each letter after. Counted over English and German prose,
 * names of the web's interfaces, and some words of shops in Romance languages.
 */
const after = [
  '95449759597353959343568869',
  '37772978467277479445389959',
  '39673993594589289453599979',
  '46751779289587479547579969',
  '57436667598453767234867579',
  '39893379299497399465499959',
  '47882664499465549455499989',
  '29992999399566389463699969',
  '56454559998452369543959796',
  '39892997598799369929367998',
  '47761667378585479635597979',
  '36752788398388379954579949',
  '25872889399447439957599999',
  '48433628496776579833669978',
  '66558669696442559355455789',
  '38873885499388349354489979',
  '98999998789889988769088999',
  '37552769396656379544568969',
  '59482795396677449832457969',
  '39582894299659479445597957',
  '54464557599443759333999999',
  '39991939299989499887889999',
  '28892974398794389448697999',
  '48483897399849629862999759',
  '55574569498443429634785987',
  '39881997489799499995394976',
  '45344555477545548434565997',
] as const;

/** How often letters, digits and separators change places in names that people give, in bits a change. */
const hump = 2;
const oddCase = 5;
const digitBesideLetter = 4;
const separator = 3;
const digit = 3.3;

/** Capitals among small letters say little: people mix them as well. */
const alphabetBits = 5.3;

const lower = 1;
const upper = 2;
const number = 3;
const other = 0;

/** How many bits more than a random text a name would have to cost to be taken for random. */
const margin = 3;

/** Shorter ones hold too little to be a secret that stands for itself, and are often versions, sizes and short ids. */
const SHORTEST = 16;

/** Longer ones are judged by their beginning: a word of people has told by then. */
const LONGEST = 512;

/**
 * Whether a text of letters, digits and separators was drawn rather than written: to spell it as words and numbers takes
 * more bits than to draw it from its own alphabet.
 */
export function looksRandom(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const length = Math.min(text.length, LONGEST);
  let written = 0;
  let before = other;
  let beforeThat = other;
  let letter = 26;
  let [lowers, uppers, numbers, others, beyondHex] = [0, 0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === number) {
      numbers++;
      written += digit + (before === lower || before === upper ? digitBesideLetter : 0);
      letter = 26;
    } else if (kind === other) {
      others++;
      written += separator;
      letter = 26;
    } else {
      if (kind === lower) lowers++;
      else uppers++;
      if (before === number) written += digitBesideLetter;
      if (kind === upper && before === lower) {
        written += beforeThat === lower ? hump : oddCase;
        letter = 26;
      }
      // `HTTPServer`: the last of several capitals begins the word.
      if (kind === lower && before === upper && beforeThat === upper) written += oddCase;
      const next = (code | 32) - 97;
      if (next > 5) beyondHex++;
      const cost = (after[letter]?.charCodeAt(next) ?? 57) - 48;
      // `aaaa` fills a gap, and holds nothing.
      written += next === letter ? Math.min(cost, 3) : cost;
      letter = next;
    }
    beforeThat = before;
    before = kind;
  }
  // Longer than a time in nanoseconds, and than the number of a message.
  if (lowers + uppers === 0) return others === 0 && numbers >= 24 && !/^(\d)\1*$/.test(text.slice(0, length));
  const letters = beyondHex === 0 && numbers > 0 ? 6 : 26;
  const alphabet =
    (lowers > 0 ? letters : 0) + (uppers > 0 ? letters : 0) + (numbers > 0 ? 10 : 0) + (others > 0 ? 2 : 0);
  return written - length * Math.min(alphabetBits, Math.log2(alphabet)) > margin;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  return code >= 48 && code <= 57 ? number : other;
}
