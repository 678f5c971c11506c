import { expect, test } from 'vitest';
import { remedies as german } from '../../src/words/de/remedies.ts';
import { screen as screenInGerman } from '../../src/words/de/screen.ts';
import { remedies as english } from '../../src/words/en/remedies.ts';
import { screen } from '../../src/words/en/screen.ts';

/** The first screen puts a word before the title of what to do: "Fix: Fix the redirect" is one too many. */
test.each([
  ['English', screen['screen.fix'], english],
  ['German', screenInGerman['screen.fix'], german],
])('no title of a remedy begins with the word that stands before it: %s', (_language, heading, remedies) => {
  const [before = ''] = heading.split(':');
  const titles = Object.entries(remedies).flatMap(([key, said]) => (/\.title\b/.test(key) ? [said] : []));
  expect(before).not.toBe('');
  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter((title) => title.startsWith(`${before} `))).toEqual([]);
});
