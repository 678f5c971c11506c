import type { PolicyPart } from '../policy.ts';
import type { Configuration, Language, PlaceKey } from '../server.ts';

export function oneSnippet(
  file: string,
  place: PlaceKey,
  language: Language,
  text: string,
  lacks: readonly PolicyPart[] = [],
): Configuration {
  return { snippets: [{ file, place, language, text }], lacks };
}
