import { inline } from '../../export/quote/markdown.ts';
import type { Text } from '../../words/text.ts';
import { visible } from '../../words/visible.ts';

/**
 * A text as a line of Markdown, for a model to read. What came from outside stands in code marks, where nothing has a
 * meaning, and without `<`: a model may know tags that end what it was told.
 *
 * @param most bytes of each value that are shown
 */
export function quoted(text: Text, most: number): string {
  return inline(text.map((part) => ('value' in part ? { value: harmless(part.value, most) } : part)));
}

function harmless(value: string, most: number): string {
  return shortened(visible(value).replaceAll('<', '\\u{3c}'), most);
}

/** The beginning and the end, where origins and paths tend to differ. */
function shortened(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const letters = [...text];
  const tail = within(letters.toReversed(), Math.floor(most / 4)).reverse();
  return [...within(letters, most - Math.floor(most / 4) - 3), '…', ...tail].join('');
}

function within(letters: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const letter of letters) {
    bytes += Buffer.byteLength(letter);
    if (bytes > most) break;
    kept.push(letter);
  }
  return kept;
}
