import { parseSync } from 'vite';

/** Words and turns that no text of ours has: a native engineer would not write them. */
export const stilted =
  /\b(?:mend(?:s|ed|ing)?|anew|all the same|is meant|to be had|leave to|the very (?!(?:first|last|same)\b)|of theirs|would have it|whose job)\b/i;

/** *Answer* is not the web's word: a server sends a *response*, a function returns a *result*, a prompt gets a *reply*. */
export const answer = /\banswer(?:s|ed|ing)?\b/i;

/** Text without ids and code between backticks, and without links: those keep their names. */
export const prose = (text: string): string => text.replace(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+/g, '`');

/** What a person reads in a file of code. */
interface Readable {
  /** Each comment as one line. */
  readonly comments: readonly string[];
  /** The strings of several words: names of tests and what stands in tables. Ids are one word. */
  readonly texts: readonly string[];
  /** The names in the code, in separate words: `trueResults` is `true Results`. */
  readonly names: readonly string[];
}

/** What a person reads in a file of TypeScript or JavaScript. */
export function readableOf(path: string, code: string): Readable {
  const { program, comments, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const texts: string[] = [];
  const names = new Set<string>();
  const waiting: unknown[] = [program];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    const { type, value, name } = node as { type?: unknown; value?: unknown; name?: unknown };
    if (type === 'Literal' && typeof value === 'string') texts.push(value);
    if (type === 'TemplateElement') texts.push(String((value as { cooked?: unknown }).cooked));
    if ((type === 'Identifier' || type === 'PrivateIdentifier') && typeof name === 'string') names.add(name);
    for (const child of Object.values(node)) if (typeof child === 'object') waiting.push(child);
  }
  return {
    comments: comments.map(({ value }) => value.replace(/\s*\n\s*\*?\s*/g, ' ').trim()),
    texts: texts.filter((text) => /\s/.test(text.trim())),
    names: [...names].map((each) => each.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')),
  };
}

/** The prose of a Markdown file, line by line: no code blocks. */
export function linesOf(markdown: string): readonly string[] {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').split('\n');
}
