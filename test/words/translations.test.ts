import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/words/say.ts';
import { parseTemplate } from '../../src/words/template.ts';

type Module = Readonly<Record<string, Catalogue>>;
const modules = import.meta.glob<Module>('../../src/words/*/*.ts', { eager: true });

/** What a language's files hold, by their names. */
function filesOf(language: string): ReadonlyMap<string, Module> {
  const folder = `../../src/words/${language}/`;
  return new Map(
    Object.entries(modules).flatMap(([path, module]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), module]] : [],
    ),
  );
}

const messagesOf = (module: Module | undefined): Readonly<Record<string, string>> =>
  Object.assign({}, ...Object.values(module ?? {}));

const english = filesOf('en');
const languages = [...new Set(Object.keys(modules).map((path) => path.split('/').at(-2) ?? ''))];
const translations = languages.filter((language) => language !== 'en');

const placeholders = (template: string) =>
  [
    ...new Set(parseTemplate(template).flatMap((piece) => (piece.kind === 'placeholder' ? piece.name : []))),
  ].sort();
const literals = (template: string) =>
  parseTemplate(template)
    .flatMap((piece) => (piece.kind === 'code' ? piece.text : []))
    .sort();
/** Forms of numbers that English does not have. */
const moreForms = /\.(?:zero|two|few|many)$/;
const ending = (template: string) => /[.?!:…]$/.exec(template)?.[0] ?? '';

test('there is a translation', () => {
  expect(translations).toContain('de');
  expect(english.size).toBeGreaterThan(10);
});

describe.each(translations)('%s', (language) => {
  const files = filesOf(language);

  test('has the files of English, and each its groups', () => {
    expect([...files.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [name, module] of english) {
      if (name === 'catalogue.ts') continue;
      expect(Object.keys(files.get(name) ?? {}), name).toEqual(Object.keys(module));
    }
  });

  describe.each([...english.keys()])('%s', (name) => {
    const originals = messagesOf(english.get(name));
    const messages = messagesOf(files.get(name));
    /** What a rule makes of each message, beside what it makes of the original. */
    const by = (rule: (template: string, key: string) => unknown, of: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.keys(originals).map((key) => [key, rule(of[key] ?? '', key)]));

    test('has every key, and no other', () => {
      const own = Object.keys(messages).filter((key) => !moreForms.test(key));
      expect(own.sort()).toEqual(Object.keys(originals).sort());
    });

    test('has the placeholders of English', () => {
      // Which form of a number has it in figures is for each language to say.
      const names = (template: string, key: string) =>
        placeholders(template).filter((name) => name !== 'count' || !/\.(?:one|other)$/.test(key));
      expect(by(names, messages)).toEqual(by(names, originals));
    });

    test('has the literals of English', () => {
      expect(by(literals, messages)).toEqual(by(literals, originals));
    });

    test('ends its messages as English does', () => {
      expect(by(ending, messages)).toEqual(by(ending, originals));
    });
  });
});

describe('de', () => {
  const messages = [...filesOf('de').values()].flatMap((module) => Object.entries(messagesOf(module)));
  const offenders = (holds: (message: string) => boolean) =>
    messages.filter(([, message]) => !holds(message));

  test('has its quotation marks in pairs, and no English ones', () => {
    const marks = (message: string) => message.replace(/[^„“”‘’]/g, '');
    expect(offenders((message) => /^(?:„“)*$/.test(marks(message)))).toEqual([]);
  });

  /** Each thing has one word, and DevTools' own German word where it has one. */
  const other = {
    Lösung: /\bAbhilfe/,
    Login: /Anmeldung|Anmeldeprüfung/,
    Protokoll: /\bLogs?\b/,
    opak: /undurchsichtig/,
    Weiterleitung: /\bUmleitung(?!s-URI)|umgeleitet/,
    fehlgeschlagen: /gescheitert/,
    Netzwerk: /\bNetz\b/,
    Netzwerkbereich: /Netzwerk-Panel/,
    Wasserfall: /Zeitachse/,
    Computer: /\bRechner/,
  };

  test.each(Object.entries(other))('says %s, and has no second word for it', (_word, second) => {
    expect(offenders((message) => !second.test(message))).toEqual([]);
  });

  test('asks for things in the infinitive', () => {
    const asked = /(?:^|[.:;?!]\s)[A-ZÄÖÜ][a-zäöüß]+en Sie\b/;
    expect(offenders((message) => !asked.test(message))).toEqual([]);
  });

  test('addresses nobody', () => {
    expect(offenders((message) => !/\b(?:du|dich|dir|dein\w*|euch|euer|eure\w*)\b/i.test(message))).toEqual(
      [],
    );
  });
});
