import { readdirSync, readFileSync } from 'node:fs';
import { examplesOf } from '../examples-of.ts';

/** A line that a document tells people to type. */
export interface ShellLine {
  readonly page: string;
  readonly line: string;
  /** What the page says it prints; null: it prints nothing in the page. */
  readonly output: string | null;
}

const root = new URL('../../../', import.meta.url);
const pages = [
  'README.md',
  ...['docs', 'docs/agents'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** Every line of every block of shell in the README and in docs/, and the commands in the README's running text. */
export function shellLines(): readonly ShellLine[] {
  return pages.flatMap((page) => [
    ...examplesOf(page).flatMap(({ language, code }) => {
      if (language === 'console') {
        const [, line = '', output = ''] = /^\$ (.*)\n([\s\S]*)$/.exec(code) ?? [];
        return [{ page, line, output }];
      }
      return language === 'sh' ? typed(page, code.split('\n')) : [];
    }),
    ...(page === 'README.md' ? typed(page, inText(page)) : []),
  ]);
}

const typed = (page: string, lines: readonly string[]): readonly ShellLine[] =>
  lines
    .map((line) => line.replace(/\s+# .*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ page, line, output: null }));

const inText = (page: string): readonly string[] =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/`((?:npx )?cors-lens [^`]+)`/g)].map(
    ([, line = '']) => line,
  );
