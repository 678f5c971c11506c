/**
 * Controls, formats (bidi, zero width, soft hyphen), every default-ignorable, lone surrogates, private use,
 * line separators, and every space but U+0020: what a reader would not see, or would see in a wrong place.
 */
export const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/gu;

/** Longest value, in UTF-16 code units, that a sentence shows whole. */
const MAX_SHOWN = 200;
const TAIL = 40;

/** Every unseen character spelled out, such as `\u{202e}`: safe to print, nothing in it moves, hides or breaks a line. Idempotent. */
export function visible(value: string): string {
  return value.replace(UNSEEN, spellOut);
}

/** At most 200 code units: the beginning, `…`, and the end, where origins and paths tend to differ. */
export function shortened(value: string): string {
  if (value.length <= MAX_SHOWN) return value;
  return `${value.slice(0, MAX_SHOWN - TAIL - 1)}…${value.slice(-TAIL)}`;
}

function spellOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
