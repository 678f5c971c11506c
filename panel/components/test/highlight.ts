import type { ExportLanguage } from '../../../src/words/code-language.ts';

/** A piece of code; `plain` is everything that is nothing else. */
export interface Token {
  readonly kind: 'plain' | 'comment' | 'string' | 'number' | 'keyword';
  readonly text: string;
}

/** Longer files are shown plain: nobody reads that far, and each token is an element. */
const LONGEST = 60_000;

const slashed = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const hashed = String.raw`#[^\n]*`;
const doubled = String.raw`"(?:[^"\\\n]|\\.)*"`;
const single = String.raw`'(?:[^'\\\n]|\\.)*'`;
const ticked = '`(?:[^`\\\\]|\\\\.)*`';
const number = String.raw`\b\d[\d_.]*\b`;

const javascript =
  'async await catch const else export for from function if import in let new null of return throw true try typeof undefined false';
const words = {
  javascript,
  typescript: `${javascript} type interface readonly as`,
  python: 'and as assert def else for from if import in is lambda None not or return True False with',
  go: 'break case const continue defer else for func if import nil package range return switch true false type var',
  shell: 'case do done elif else esac exit fi for function if in local return set shift then while',
  http: 'GET HEAD POST PUT PATCH DELETE OPTIONS HTTP',
  json: 'true false null',
  markdown: '',
} as const satisfies Readonly<Record<ExportLanguage, string>>;

const grammar: Readonly<Record<ExportLanguage, { readonly comment: string; readonly string: string }>> = {
  javascript: { comment: slashed, string: `${doubled}|${single}|${ticked}` },
  typescript: { comment: slashed, string: `${doubled}|${single}|${ticked}` },
  python: { comment: hashed, string: `${doubled}|${single}` },
  go: { comment: slashed, string: `${doubled}|${ticked}` },
  shell: { comment: String.raw`(?<![\w$"'{])${hashed}`, string: String.raw`'[^']*'|"(?:[^"\\]|\\.)*"` },
  http: { comment: String.raw`^(?:#|\/\/)[^\n]*`, string: doubled },
  json: { comment: '(?!)', string: doubled },
  markdown: { comment: '^#+ [^\n]*', string: '^```[\\s\\S]*?^```' },
};

/** A file of ours cut into tokens; joined, they are the text, whatever it holds. */
export function highlight(text: string, language: ExportLanguage): readonly Token[] {
  if (text.length > LONGEST) return [{ kind: 'plain', text }];
  const { comment, string } = grammar[language];
  const keyword = words[language] === '' ? '(?!)' : `\\b(?:${words[language].replaceAll(' ', '|')})\\b`;
  const pattern = new RegExp(`(${comment})|(${string})|(${number})|(${keyword})`, 'gm');
  const kinds = ['comment', 'string', 'number', 'keyword'] as const;
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    if (match.index > from) tokens.push({ kind: 'plain', text: text.slice(from, match.index) });
    const kind = kinds.find((_, i) => match[i + 1] !== undefined) ?? 'plain';
    tokens.push({ kind, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) tokens.push({ kind: 'plain', text: text.slice(from) });
  return tokens;
}
