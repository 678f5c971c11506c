import { addMessages, type Catalogue, setLanguage } from './say.ts';
import type { Load, translations } from './translations.ts';

/** Messages that not every page needs, and that are loaded with what says them. */
export type Group = Exclude<keyof (typeof translations)['de'], 'catalogue'>;

export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

const groups = new Set<Group>();
/** Those that have come in the language that is spoken. */
const there = new Set<Group>();
let spoken: Language = 'en';
let catalogue: Catalogue = {};

function together(parts: readonly Catalogue[]): Catalogue {
  return parts.reduce<Catalogue>((all, part) => Object.assign(all, part), {});
}

/** The language that everything is said in now. */
export function spokenLanguage(): Language {
  return spoken;
}

/** The language of a BCP 47 tag or of a POSIX locale, such as `de-AT` or `de_AT.UTF-8`; null: not one of ours. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === primary) ?? null;
}

/** The first of the languages asked for that is one of ours. */
export function chooseLanguage(tags: readonly string[]): Language {
  return tags.map(languageOf).find((language) => language !== null) ?? 'en';
}

/** Says everything from now on in that language. Rejects, and changes nothing, where it cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  const parts = await Promise.all([
    load(language, 'catalogue'),
    ...[...groups].map((group) => load(language, group)),
  ]);
  spoken = language;
  catalogue = together(parts);
  setLanguage(catalogue);
}

/** Makes a group known in English, and in the language that is spoken once that is loaded. */
export async function addGroup(group: Group, english: Catalogue): Promise<void> {
  addMessages(english);
  groups.add(group);
  try {
    const messages = await load(spoken, group);
    catalogue = { ...catalogue, ...messages };
    setLanguage(catalogue);
  } catch (error) {
    // English fills it: better than to lose what the group came with.
    console.error(error);
  }
  there.add(group);
}

/** Whether a group has come, in the language that is spoken. */
export function isThere(group: Group): boolean {
  return there.has(group);
}

async function load(language: Language, part: 'catalogue' | Group): Promise<Catalogue> {
  if (language === 'en') return {};
  const { translations } = await import('./translations.ts');
  const modules = await Promise.all(translations[language][part].map((each: Load) => each()));
  return together(modules.flatMap((module): readonly Catalogue[] => Object.values(module)));
}
