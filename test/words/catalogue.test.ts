import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/en/catalogue.ts';
import type { Catalogue } from '../../src/words/say.ts';
import { parseTemplate } from '../../src/words/template.ts';

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>('../../src/words/{en,de}/*.ts', {
  eager: true,
});

/** All that a language says, whatever file it is in. */
const messagesOf = (language: string) =>
  Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .flatMap(([, module]) => Object.values(module))
    .flatMap((catalogue) => Object.entries(catalogue as Readonly<Record<string, string>>));

const root = new URL('../../', import.meta.url);

/** All code that may say something: everything but the catalogues themselves. */
function sources(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !(folder === 'src/' && /^words\/[a-z]+\//.test(path)))
    .map((path) => readFileSync(new URL(folder + path, root), 'utf8'));
}

const code = [...sources('src/'), ...sources('panel/')].join('\n');
const literals = new Set(code.match(/(?<=')[a-z-]+\.[a-z0-9.-]+(?=')/g));
/** Beginnings of keys that code puts together: `panel.verdict.${verdict}`. */
const beginnings = [...code.matchAll(/`([a-z-]+\.[a-z0-9.-]*)\$\{/g)].map((match) => match[1] ?? '');

interface Language {
  readonly name: string;
  readonly messages: readonly (readonly [key: string, message: string])[];
  /** What no plain text of it says. */
  readonly stilted: RegExp;
}

const languages: readonly Language[] = [
  {
    name: 'English',
    messages: [...new Map(messagesOf('en'))],
    stilted:
      /\b(?:utili[sz]e|leverage|simple request|please|simply|ensure|in vain|in its place|stands|letter by letter|small letters|not said|told from|(?:e\.g|i\.e|etc)\.)(?!\w)/i,
  },
  {
    name: 'German',
    messages: [...new Map(messagesOf('de'))],
    stilted:
      /\b(?:bitte|einfach nur|sicherstellen|mittels|seitens|(?:bzgl|usw|bzw|etc|d\. ?h|z\. ?B)\.)(?!\w)/i,
  },
];

/** Slots that hold whole sentences; the others hold a few words, or a part of a sentence. */
const isSentence = (key: string) => /^(?:note|cause)\.|\.(?:summary|text)(?:\.|$)/.test(key);
const isFewWords = (key: string) => /\.(?:label|title|name)(?:\.|$)/.test(key) || key.startsWith('step.');

/** A text set out in lines, such as the command's help, keeps its own form. */
const isProse = (message: string) => !message.includes('\n');

const withoutPlaceholders = (message: string) => message.replace(/\{[A-Za-z]+\}/g, 'x');
const sentences = (message: string) =>
  withoutPlaceholders(message)
    .split(/[.?!](?:\s|$)/)
    .filter(Boolean);

describe.each(languages)('every message, $name', ({ messages, stilted }) => {
  /** The messages, each as `key: message`, for which a rule does not hold. */
  const offenders = (holds: (message: string, key: string) => boolean) =>
    messages.filter(([key, message]) => !holds(message, key)).map(([key, message]) => `${key}: ${message}`);

  test('there are some', () => {
    expect(messages.length).toBeGreaterThan(300);
  });

  test('is said somewhere', () => {
    const said = (key: string) =>
      literals.has(key) ||
      literals.has(key.replace(/\.(?:zero|one|two|few|many|other)$/, '')) ||
      beginnings.some((start) => key.startsWith(start));
    expect(offenders((_message, key) => said(key))).toEqual([]);
  });

  test('has no stray spaces or doubled marks', () => {
    const stray = / {2}|\s[.,;:?!](?:\s|$)|\t|\.\.|,,|^\s|\s$|^$/;
    expect(offenders((message) => !isProse(message) || !stray.test(message))).toEqual([]);
  });

  test('has its apostrophes as ’ outside code', () => {
    const withoutCode = (message: string) => message.replace(/`[^`]*`/g, '');
    expect(offenders((message) => !isProse(message) || !/\w'\w/.test(withoutCode(message)))).toEqual([]);
  });

  test('has its backticks in pairs and its braces only around placeholders', () => {
    expect(offenders((message) => message.split('`').length % 2 === 1)).toEqual([]);
    expect(offenders((message) => !/[{}]/.test(withoutPlaceholders(message)))).toEqual([]);
    const literalsOf = (message: string) => parseTemplate(message).filter(({ kind }) => kind === 'code');
    expect(
      offenders((message) => literalsOf(message).every((each) => 'text' in each && !/[{}]/.test(each.text))),
    ).toEqual([]);
  });

  test('ends with a full stop where it is a sentence, and without one where it is a few words', () => {
    expect(
      offenders((message, key) => !isSentence(key) || /(?:[.!?…]|\{(?:cause|would)\})$/.test(message)),
    ).toEqual([]);
    expect(offenders((message, key) => !isFewWords(key) || !/[.!]$/.test(message))).toEqual([]);
  });

  test('begins with a capital, a value or a literal where it stands alone', () => {
    const starts = /^(?:[A-ZÄÖÜ1-9`{“„(–·]|no-cors|http|localhost|ngrok|storage\.)/;
    expect(
      offenders((message, key) => !(isSentence(key) || isFewWords(key)) || starts.test(message)),
    ).toEqual([]);
  });

  test('is made of short sentences', () => {
    const clauses = (message: string) => withoutPlaceholders(message).split(/[.:;?!](?:\s|$)/);
    expect(
      offenders(
        (message) => !isProse(message) || clauses(message).every((each) => each.split(/\s+/).length <= 36),
      ),
    ).toEqual([]);
  });

  test('uses plain words', () => {
    expect(offenders((message) => !stilted.test(message))).toEqual([]);
  });

  test('of a list column is five words at most', () => {
    const isLabel = (key: string) => /^(?:reason|verdict)\..*\.label/.test(key);
    expect(
      offenders((message, key) => !isLabel(key) || message.replace(' · ', ' ').split(' ').length <= 5),
    ).toEqual([]);
  });

  test('of a summary is two sentences at most, and of an advice three', () => {
    const most = (key: string) => (/\.summary(?:\.|$)/.test(key) ? 2 : key.startsWith('advice.') ? 3 : 4);
    expect(offenders((message, key) => !isProse(message) || sentences(message).length <= most(key))).toEqual(
      [],
    );
  });
});

test('a key that does not exist does not compile', () => {
  // @ts-expect-error no such key
  const missing = english['reason.no-such-reason.title'];
  expect(missing).toBeUndefined();
});
