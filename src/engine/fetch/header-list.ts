/** One header field as the wire gave it: name and value, neither folded nor lower-cased. */
export type Header = readonly [name: string, value: string];

/**
 * A header list in wire order, repeats kept: a server that sends
 * `Access-Control-Allow-Origin` twice is one of the failures to explain.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-list
 */
export type HeaderList = readonly Header[];

/** Every value sent under `name`, in order, leading and trailing HTTP white space removed. */
export function getAll(list: HeaderList, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const [found, value] of list) {
    // Names of other lengths are most of them, and need not be lower-cased to be told apart.
    if (found.length === wanted.length && found.toLowerCase() === wanted)
      values.push(stripHttpWhitespace(value));
  }
  return values;
}

/**
 * The values sent under `name` joined with `, `, or null when there is none.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-list-get
 */
export function get(list: HeaderList, name: string): string | null {
  const values = getAll(list, name);
  return values.length === 0 ? null : values.join(', ');
}

/** What `get` gives for each name that was sent, lower case: for who asks for many of them. */
export function valuesByName(list: HeaderList): ReadonlyMap<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of list) {
    const key = name.toLowerCase();
    const known = values.get(key);
    if (known === undefined) values.set(key, [stripHttpWhitespace(value)]);
    else known.push(stripHttpWhitespace(value));
  }
  return new Map(Array.from(values, ([name, all]) => [name, all.join(', ')]));
}

/**
 * As `get`, for a header that holds one value, in the way the profile's browser joins its fields.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-list-get
 */
export function getCombined(
  list: HeaderList,
  name: string,
  profile: { readonly dropsEmptyFields: boolean },
): string | null {
  const values = getAll(list, name);
  if (values.length === 0) return null;
  return values.filter((value) => value !== '' || !profile.dropsEmptyFields).join(', ');
}

/**
 * Removes what Fetch's normalize removes from both ends of a value: tab, line feed, carriage return, space.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-value-normalize
 */
export function stripHttpWhitespace(value: string): string {
  return strip(value, '\t\n\r ');
}

/**
 * Removes the optional white space that may stand around an item of a list: tab and space.
 *
 * @see https://httpwg.org/specs/rfc9110.html#whitespace
 */
export function stripOptionalWhitespace(value: string): string {
  return strip(value, '\t ');
}

/** By hand: a regular expression takes quadratic time on a long run of spaces inside, which a server can send. */
function strip(value: string, characters: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && characters.includes(value.charAt(start))) start++;
  while (end > start && characters.includes(value.charAt(end - 1))) end--;
  return value.slice(start, end);
}

/**
 * How many bytes a value had on the wire. A header value is a byte string and captures hold it as text: one code
 * unit a byte (what Chromium gives, and all that script can set) unless a code point beyond U+00FF shows that the
 * text was decoded as UTF-8. U+FFFD then stands for one byte that did not decode.
 */
export function byteLength(value: string): number {
  for (const char of value) {
    if (char > '\xff') return utf8Length(value);
  }
  return value.length;
}

function utf8Length(value: string): number {
  return new TextEncoder().encode(value.replaceAll('\ufffd', '?')).length;
}
