import { parseSync } from 'vite';

/** Words and turns that no text of ours has: a native engineer would not write them. */
export const stilted =
  /\b(?:mend(?:s|ed|ing)?|anew|all the same|is meant|to be had|leave to|the very (?!(?:first|last|same)\b)|of theirs|would have it|whose job)\b/i;

/** *Answer* is not the web's word: a server sends a *response*, a function returns a *result*, a prompt gets a *reply*. */
export const answer = /\banswer(?:s|ed|ing)?\b/i;

/** Text without ids and code between backticks, and without links: those keep their names. */
export const prose = (text: string): string => text.replace(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+/g, '`');

/** The comments of a file, each as one line. */
export function commentsOf(path: string, code: string): readonly string[] {
  const { comments, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return comments.map(({ value }) => value.replace(/\s*\n\s*\*?\s*/g, ' ').trim());
}

/** The prose of a Markdown file, line by line: no code blocks. */
export function linesOf(markdown: string): readonly string[] {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').split('\n');
}
