import type { CodeLanguage } from '../../words/code-language.ts';
import type { PolicyPart } from '../policy.ts';
import type { Configuration, PlaceKey } from '../server.ts';

export function oneSnippet(
  file: string,
  place: PlaceKey,
  language: CodeLanguage,
  text: string,
  lacks: readonly PolicyPart[] = [],
): Configuration {
  return { snippets: [{ file, place, language, text }], lacks };
}
