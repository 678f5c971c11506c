import { afterEach, describe, expect, test, vi } from 'vitest';
import { fix as germanFix } from '../../src/words/de/fix.ts';
import { exported } from '../../src/words/en/export.ts';
import { fix } from '../../src/words/en/fix.ts';
import { addGroup, chooseLanguage, languageOf, languages, speak } from '../../src/words/language.ts';
import { plain } from '../../src/words/plain.ts';
import { type PlainKey, say } from '../../src/words/say.ts';

afterEach(() => speak('en'));

test.each<[readonly string[], string]>([
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['DE-ch-1996'], 'de'],
  [['en-US', 'de'], 'en'],
  [['xx', 'de', 'en'], 'de'],
  [['xx-XX', 'en-GB', 'de'], 'en'],
  [['del', 'den-CA', ''], 'en'],
  [['xx', 'yy'], 'en'],
  [[], 'en'],
])('of %j the language is %s', (tags, language) => {
  expect(chooseLanguage(tags)).toBe(language);
});

test.each<[string, string | null]>([
  ['de_DE.UTF-8', 'de'],
  ['de_AT@euro', 'de'],
  ['en_GB.UTF-8', 'en'],
  ['C', null],
  ['C.UTF-8', null],
  ['POSIX', null],
  ['', null],
])('a POSIX locale %j is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('the languages are those with a folder', () => {
  const folders = Object.keys(import.meta.glob('../../src/words/*/catalogue.ts')).map((path) =>
    path.split('/').at(-2),
  );
  expect([...languages].sort()).toEqual(folders.sort());
});

test('everything is said in the language that is spoken, and in English again', async () => {
  await speak('de');
  expect(plain(say('verdict.allowed.label'))).toBe('Erlaubt');
  await speak('en');
  expect(plain(say('verdict.allowed.label'))).toBe('Allowed');
});

test('a group that comes later comes in that language, and one that was there before changes to it', async () => {
  await speak('de');
  await addGroup('fix', fix);
  expect(plain(say('fix.heading.traps'))).toBe(germanFix['fix.heading.traps']);
  await speak('en');
  expect(plain(say('fix.heading.traps'))).toBe('Watch out');
  await speak('de');
  expect(plain(say('fix.heading.traps'))).toBe(germanFix['fix.heading.traps']);
});

test('groups that come at the same time are all said in it', async () => {
  await speak('de');
  await Promise.all([addGroup('fix', fix), addGroup('export', exported)]);
  expect(plain(say('fix.heading.traps'))).toBe(germanFix['fix.heading.traps']);
  expect(plain(say('export.tab.download'))).toBe('Herunterladen');
});

describe('what cannot be loaded', () => {
  const noSuchChunk = () => {
    throw new Error('no such chunk');
  };

  afterEach(() => {
    vi.doUnmock('../../src/words/de/catalogue.ts');
    vi.doUnmock('../../src/words/de/fix.ts');
    vi.resetModules();
  });

  async function afresh() {
    vi.resetModules();
    const words = await import('../../src/words/say.ts');
    return {
      ...(await import('../../src/words/language.ts')),
      said: (key: PlainKey) => plain(words.say(key)),
    };
  }

  test('a language: that is said, and nothing has changed', async () => {
    vi.doMock('../../src/words/de/catalogue.ts', noSuchChunk);
    const { speak, said } = await afresh();
    await expect(speak('de')).rejects.toThrow();
    expect(said('verdict.allowed.label')).toBe('Allowed');
  });

  test('a group: it is in English, and the rest is not', async () => {
    vi.doMock('../../src/words/de/fix.ts', noSuchChunk);
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const { addGroup, speak, said } = await afresh();
    await speak('de');
    await addGroup('fix', fix);
    expect(said('fix.heading.traps')).toBe('Watch out');
    expect(said('panel.copy')).toBe('Kopieren');
    expect(complain).toHaveBeenCalledOnce();
    complain.mockRestore();
  });
});
