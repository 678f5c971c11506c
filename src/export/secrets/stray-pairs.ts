import type { Found } from './found.ts';
import { isKept, secrecyOf } from './names.ts';

// A quote too many turns strings inside out, so that names and values are looked for wherever quotes stand.
const pairs = /(?<![\p{L}\d_.$-])([\p{L}\d_.$-]{2,80})\\?["']?\s{0,5}(?::|=>?)\s{0,5}\\?["']([^"'\n\\]+)/gu;

/** Values in quotes after a secret's name, in a text whose quotes do not match. */
export function strayPairs(text: string): readonly Found[] {
  const all: Found[] = [];
  for (const { index, 0: whole, 1: name = '', 2: value = '' } of text.matchAll(pairs)) {
    const secrecy = secrecyOf(name);
    if ((secrecy !== 'secret' && secrecy !== 'maybe') || isKept(value, secrecy)) continue;
    const end = index + whole.length;
    all.push({ start: end - value.length, end, wish: name });
  }
  return all;
}
