import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer, linesOf, prose, readableOf, stilted } from './plain-english.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const files = (folder: string, kind: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => kind.test(path) && !path.startsWith('node_modules'))
    .map((path) => folder + path);
const here = (kind: RegExp) => readdirSync(root).filter((path) => kind.test(path));

const code = /\.(?:tsx?|js)$/;
const sources = ['src/', 'panel/', 'test/'].flatMap((folder) => files(folder, code)).concat(here(/\.ts$/));
const documents = [...here(/\.md$/), ...files('docs/', /\.md$/)];
const tests = sources.filter((path) => path.startsWith('test/'));
const english = files('src/words/en/', /\.ts$/);

/** Where *answer* is right, each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  'test/words/plain-english.ts': 'explains the word',
  'test/words/plain-english.test.ts': 'explains the word',
};

/** Names that say it because a case file of version 1 has them. */
const namesOfCases = ['answered'];

const known = new Map<string, ReturnType<typeof readableOf>>();

/** Each file is parsed once. */
function readable(path: string): ReturnType<typeof readableOf> {
  const before = known.get(path);
  if (before !== undefined) return before;
  const now = readableOf(path, read(path));
  known.set(path, now);
  return now;
}

const isOther = (path: string) => !Object.hasOwn(allowed, path);

/** The values of a catalogue's messages, without their keys, which ids of JSON are part of. */
const messagesOf = (path: string): readonly string[] =>
  read(path)
    .replace(/^\/\*\*.*$/gm, '')
    .replace(/^ {2}'[^'\n]+':/gm, '')
    .replace(/\{\w+\}/g, 'x')
    .split('\n');

/** Each part of each file that a person reads and that has such a word, as `path: part`. */
function offenders(
  paths: readonly string[],
  parts: (path: string) => readonly string[],
  word: RegExp,
): readonly string[] {
  return paths.flatMap((path) =>
    parts(path)
      .filter((part) => word.test(prose(part)))
      .map((part) => `${path}: ${part.trim()}`),
  );
}

const readers: readonly [
  what: string,
  paths: readonly string[],
  parts: (path: string) => readonly string[],
][] = [
  ['English messages', english, messagesOf],
  ['comments', sources, (path) => readable(path).comments],
  ['texts of tests', tests, (path) => readable(path).texts],
  [
    'names in the code',
    sources,
    (path) => readable(path).names.filter((name) => !namesOfCases.includes(name)),
  ],
  ['documents', documents, (path) => linesOf(read(path))],
];

describe.each(readers)('the %s', (_what, paths, parts) => {
  const others = paths.filter(isOther);

  test('are some', () => {
    expect(others.flatMap(parts).length).toBeGreaterThan(100);
  });

  test('say response, result or reply, not answer', () => {
    expect(offenders(others, parts, answer)).toEqual([]);
  });

  test('have no stilted turn', () => {
    expect(offenders(others, parts, stilted)).toEqual([]);
  });
});

test('each file that may say answer still does', () => {
  const says = (path: string) => answer.test(readable(path).comments.map(prose).join('\n'));
  expect(Object.keys(allowed).filter((path) => !says(path))).toEqual([]);
});

test('each name that the code may use is still used', () => {
  const names = new Set(sources.filter(isOther).flatMap((path) => readable(path).names));
  expect(namesOfCases.filter((name) => !names.has(name))).toEqual([]);
});

describe('what is found', () => {
  const cases: readonly [behaviour: string, code: string, found: boolean][] = [
    ['a comment that says answer', '/** The answer. */', true],
    ['a line comment that says mended', 'const a = 1; // it is mended', true],
    ['a comment over several lines', '/**\n * Made\n * anew.\n */', true],
    ['no id between backticks', '// `answer-401`, `mend-gateway`', false],
    ['no text of the code', "const answer = 'mend'", false],
    ['no other word', '// amendment, recommend, unanswerable', false],
  ];
  test.each(cases)('%s', (_behaviour, text, found) => {
    const hits = readableOf('a.ts', text).comments.map(prose);
    expect(hits.some((hit) => answer.test(hit) || stilted.test(hit))).toBe(found);
  });

  test('the names and the texts of a test', () => {
    const { texts, names } = readableOf('a.ts', `test("an answer", () => "the very thing" + trueAnswers)`);
    expect(texts).toEqual(['the very thing', 'an answer']);
    expect(names).toEqual(['true Answers', 'test']);
  });
});
