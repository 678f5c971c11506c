import { expect, test } from 'vitest';
import { opened as openedInGerman } from '../../src/words/de/opened.ts';
import { opened } from '../../src/words/en/opened.ts';
import type { Catalogue } from '../../src/words/say.ts';

const modules = import.meta.glob<Readonly<Record<string, Catalogue>>>('../../src/words/*/remed*.ts', {
  eager: true,
});

/** What a language says of remedies, all together. */
const remediesIn = (language: string): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...Object.entries(modules).flatMap(([path, module]) =>
      path.split('/').at(-2) === language ? Object.values(module) : [],
    ),
  );

/** The first screen puts a word before the title of what to do: "Fix: Fix the redirect" is one too many. */
test.each([
  ['English', opened['screen.fix'], remediesIn('en')],
  ['German', openedInGerman['screen.fix'], remediesIn('de')],
])('no title of a remedy begins with the word that stands before it: %s', (_language, heading, remedies) => {
  const [before = ''] = heading.split(':');
  const titles = Object.entries(remedies).flatMap(([key, said]) => (/\.title\b/.test(key) ? [said] : []));
  expect(before).not.toBe('');
  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter((title) => title.startsWith(`${before} `))).toEqual([]);
});
