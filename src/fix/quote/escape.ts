/**
 * A text character by character: what `named` has goes by that, the rest of what is not printable ASCII by `numbered`.
 * A lone surrogate, which most languages cannot hold, becomes U+FFFD.
 */
export function escapeText(
  text: string,
  named: Readonly<Record<string, string>>,
  numbered: (codePoint: number) => string,
): string {
  let out = '';
  for (const char of text.toWellFormed()) {
    const known = Object.hasOwn(named, char) ? named[char] : undefined;
    if (known !== undefined) out += known;
    else if (char >= ' ' && char <= '~') out += char;
    else out += numbered(char.codePointAt(0) ?? 0);
  }
  return out;
}

export function hex(codePoint: number, digits: number): string {
  return codePoint.toString(16).padStart(digits, '0');
}

/** As UTF-16 code units: for the languages that count in them. */
export function utf16(codePoint: number): string {
  return [...Array(codePoint > 0xffff ? 2 : 1).keys()]
    .map((index) => `\\u${hex(String.fromCodePoint(codePoint).charCodeAt(index), 4)}`)
    .join('');
}
