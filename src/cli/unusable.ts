import type { Pasted } from '../paste/pasted.ts';
import type { Text } from '../words/text.ts';

/** Why an input cannot be used. */
export interface Unusable {
  /** Both count from 1; null: it is the input as a whole. */
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly why: Text;
  /** What the text is instead; not there: no HAR and nothing else that can be read. */
  readonly pasted?: Pasted;
}
