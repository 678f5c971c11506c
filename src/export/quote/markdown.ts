import type { Text } from '../../words/text.ts';
import { visible } from '../../words/visible.ts';

/** A text in a line of Markdown: values in code, where nothing has a meaning; words of ours as they are. */
export function inline(text: Text): string {
  return text
    .map((part) => {
      if ('value' in part) return codeSpan(part.value);
      return part.code ? codeSpan(part.text) : escaped(part.text);
    })
    .join('');
}

/** A code span whose fence is longer than any in it. */
function codeSpan(value: string): string {
  const text = visible(value);
  if (text === '') return '` `';
  const mark = '`'.repeat(longestRun(text) + 1);
  // A span of spaces alone is taken as it is; of any other, one space is taken away at both ends.
  const space = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return `${mark}${space}${text}${space}${mark}`;
}

/** A block of code; the lines must not break. */
export function fence(language: string, lines: readonly string[]): readonly string[] {
  const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [mark + language, ...lines, mark];
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Words that are known to be ours may still hold what Markdown has a meaning for, or a value in quotes. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\<>&*_[\]#|~!@$]/g, (mark) => `\\${mark}`)
    .replaceAll('`', '\\`');
}
