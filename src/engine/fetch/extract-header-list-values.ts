import { getAll, type HeaderList, stripOptionalWhitespace } from './header-list.ts';

/**
 * What a header that holds a comma list says. `item` is the first that is no token, as it was sent, and `before` are
 * the items before it.
 */
export type HeaderListValues =
  | { readonly kind: 'absent' }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'unparsable'; readonly item: string; readonly before: readonly string[] };

/** tchar of RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Method and field-name of the CORS headers are both tokens. */
export function isToken(value: string): boolean {
  return TOKEN.test(value);
}

/**
 * The items of the list sent under `name` (`Access-Control-Allow-Methods`, `-Allow-Headers`, `-Expose-Headers`),
 * over all its fields, in order, spelled as sent. Empty items are skipped: `,,PUT ,` is `PUT`.
 *
 * @see https://fetch.spec.whatwg.org/#extract-header-list-values
 * @see https://httpwg.org/specs/rfc9110.html#abnf.extension
 */
export function extractHeaderListValues(list: HeaderList, name: string): HeaderListValues {
  const fields = getAll(list, name);
  if (fields.length === 0) return { kind: 'absent' };
  const values = fields
    .flatMap((field) => field.split(','))
    // Space and tab are all that may stand around an item: browsers refuse `PUT` before a form feed.
    .map(stripOptionalWhitespace)
    .filter((item) => item !== '');
  const bad = values.findIndex((value) => !isToken(value));
  const item = values[bad];
  return item === undefined
    ? { kind: 'values', values }
    : { kind: 'unparsable', item, before: values.slice(0, bad) };
}
