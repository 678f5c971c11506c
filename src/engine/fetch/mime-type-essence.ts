import { isToken } from './extract-header-list-values.ts';
import { stripHttpWhitespace } from './header-list.ts';

/**
 * `type/subtype` of a MIME type, lower case; null: it does not parse. What follows the subtype cannot make it fail.
 *
 * @see https://mimesniff.spec.whatwg.org/#parse-a-mime-type (steps 1 to 10)
 */
export function mimeTypeEssence(value: string): string | null {
  const [beforeParameters = ''] = value.split(';', 1);
  const essence = stripHttpWhitespace(beforeParameters);
  const slash = essence.indexOf('/');
  if (slash === -1 || !isToken(essence.slice(0, slash)) || !isToken(essence.slice(slash + 1))) return null;
  return essence.toLowerCase();
}
