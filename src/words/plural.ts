import { spokenLanguage } from './language.ts';
import { has, type Key, say } from './say.ts';
import type { Text } from './text.ts';

/** The start of keys of which there is one for each plural form: `KEY.one`, `KEY.other`. */
export type CountedKey = {
  [K in Key]: K extends `${infer Start}.other` ? (`${Start}.one` extends Key ? Start : never) : never;
}[Key];

const rules = new Map<string, Intl.PluralRules>();

/**
 * A message by the number in it. A language that has more forms than English (`few`, `many`) has more keys.
 *
 * @param key without the plural form
 */
export function sayCount(key: CountedKey, count: number): Text {
  const language = spokenLanguage();
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  const form = `${key}.${known.select(count)}`;
  return say((has(form) ? form : `${key}.other`) as 'screen.checks.passed.other', { count });
}
