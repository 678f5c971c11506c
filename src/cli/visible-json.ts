import { UNSEEN } from '../words/visible.ts';

/**
 * JSON that a terminal can be shown: controls, bidi marks and whatever else cannot be seen are escaped, which is the same
 * JSON. Line breaks stay: within a string they are escaped already.
 */
export function visibleJson(text: string): string {
  return text.replace(UNSEEN, (character) => (character === '\n' ? character : escaped(character)));
}

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => unit(character.charCodeAt(i))).join('');

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
