import { cleanText } from '../cli/clean.ts';
import { plain } from '../words/plain.ts';
import type { Text } from '../words/text.ts';

/** What was given cannot be used. */
export class CorsLensError extends Error {
  override readonly name = 'CorsLensError';
  readonly code: 'INPUT' | 'OPTION';
  /** Where: `har:3:14`, `options.browser` … */
  readonly place: string;

  constructor(code: CorsLensError['code'], place: string, message: string) {
    super(message);
    this.code = code;
    this.place = place;
  }
}

/** Of what was handed over. */
export function inputError(place: string, why: Text): CorsLensError {
  return new CorsLensError('INPUT', place, `${place}: ${plain(cleanText(why))}`);
}

/** Of an option. The sentence begins with its name. */
export function optionError(place: string, sentence: Text): CorsLensError {
  return new CorsLensError('OPTION', place, plain(cleanText(sentence)));
}
