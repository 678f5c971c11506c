import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintSeverity } from '../../src/fix/lint.ts';
import { fix } from '../../src/words/en/fix.ts';

const root = new URL('../../', import.meta.url);
const code = ['src/fix/', 'src/cli/', 'panel/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(new URL(folder + path, root), 'utf8')),
  )
  .join('\n');
const messages = Object.entries<string>(fix);

describe('every message about fixes', () => {
  test('is said somewhere', () => {
    const families = [...Object.keys(lintSeverity).map((id) => `fix.lint.${id}`)];
    const unsaid = messages.filter(
      ([key]) =>
        !code.includes(`'${key.replace(/\.(?:one|other)$/, '')}'`) &&
        !families.includes(key) &&
        !key.startsWith('fix.doubt.') &&
        !key.startsWith('fix.lacks.') &&
        !key.startsWith('fix.part.') &&
        !key.startsWith('fix.group.') &&
        !code.includes(`${'`'}${key.slice(0, key.lastIndexOf('.') + 1)}$`),
    );
    expect(unsaid).toEqual([]);
    for (const key of families) expect(fix).toHaveProperty([key]);
  });

  test('ends with a full stop where it is a sentence, and without one where it is a few words', () => {
    const fewWords =
      /^fix\.(?!trap|change|doubt|lint|lacks|warning|widens|nothing|requests|server\.none|others\.(?:one|other|command)|try\.(?!name|start|edit|with))|\.title$/;
    expect(messages.filter(([key, text]) => fewWords.test(key) === /[.!?]$/.test(text))).toEqual([]);
  });

  test('uses plain words in short sentences', () => {
    const stilted = /\b(?:utili[sz]e|leverage|simple request|e\.g\.|i\.e\.|etc\.|please|simply|ensure)\b/i;
    expect(messages.filter(([, text]) => stilted.test(text))).toEqual([]);
    const longest = ([, text]: readonly [string, string]) =>
      Math.max(...text.split(/[.:;?!](?:\s|$)/).map((each) => each.split(/\s+/).length));
    expect(messages.filter((each) => longest(each) > 36)).toEqual([]);
  });
});
