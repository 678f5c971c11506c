import type { Text } from './text.ts';
import { visible } from './visible.ts';

// Numbers and the usual methods stand out by themselves; quoting them would only make a sentence harder to read.
const STANDS_OUT = /^(?:\d+|GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/**
 * A text for a terminal or a file: values in double quotes and made visible, literals of ours between backticks.
 * No line breaks, no control characters.
 */
export function plain(text: Text): string {
  return text
    .map((part) => {
      if ('value' in part) return STANDS_OUT.test(part.value) ? part.value : `"${visible(part.value)}"`;
      return part.code ? `\`${part.text}\`` : part.text;
    })
    .join('');
}

/** A text without any marks: for a title attribute, an accessible name, a filter. */
export function bare(text: Text): string {
  return text.map((part) => ('value' in part ? visible(part.value) : part.text)).join('');
}
