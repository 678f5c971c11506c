import type { English } from './en/catalogue.ts';
import { spokenLanguage } from './language.ts';
import { has, type Key, type Param, say } from './say.ts';
import type { Placeholders } from './template.ts';
import type { Text } from './text.ts';

/** The start of keys of which there is one for each plural form: `KEY.one`, `KEY.other`. */
export type CountedKey = {
  [K in Key]: K extends `${infer Start}.other`
    ? 'count' extends Placeholders<English[K]>
      ? Start
      : never
    : never;
}[Key];

/** What a message needs besides the number, in whatever form. */
type More<K extends CountedKey> = {
  readonly [Name in Exclude<Placeholders<English[`${K}.${'one' | 'other'}` & Key]>, 'count'>]: Param;
};

/**
 * A message by the number in it. A language that has more forms than English (`few`, `many`) has more keys.
 *
 * @param key without the plural form
 */
export function sayCount<K extends CountedKey>(
  key: K,
  count: number,
  ...more: Record<never, never> extends More<K> ? [] : [params: More<K>]
): Text {
  const form = `${key}.${pluralForm(spokenLanguage(), count)}`;
  const known = has(form) ? form : `${key}.other`;
  return say(known as 'problems.requests.other', { ...more[0], count });
}

const rules = new Map<string, Intl.PluralRules>();

/** @param language BCP 47 */
export function pluralForm(language: string, count: number): Intl.LDMLPluralRule {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}
