import { type Language, languageOf } from '../words/language.ts';
import type { Io } from './io.ts';

/** The language that the environment sets for messages, as POSIX has it: the first of these that is set decides. */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): Language {
  return languageOf(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en';
}
