import { type JsonObject, optionalString } from '../har/field.ts';

/**
 * URL of a response that the page was not given since it is not what `integrity` says. Chromium tells it in the console alone:
 * the line names no request. null: the line says something else. A page cannot write lines of this source.
 */
export function refusedByIntegrity({ source, text }: JsonObject): string | null {
  if (source !== 'security') return null;
  const [, url = null] =
    /\bresource '(.+)' (?:with computed|has an integrity)/.exec(optionalString(text) ?? '') ?? [];
  return url;
}
