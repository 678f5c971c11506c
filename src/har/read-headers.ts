import type { HarHeaders } from './entry.ts';
import { isObject, type JsonObject, type Notes } from './field.ts';

// Horizontal tab is allowed in a field value; every other control character is not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\0-\x08\x0a-\x1f\x7f]/;

type Pair = HarHeaders[number];

/** Nearly all fields of a session are sent again and again. Of each that is short one pair is kept, by name and value. */
const pairs = new Map<string, Map<string, Pair>>();
const mostPairs = 10_000;
const longestShared = 300;
let pairsKept = 0;

function pairOf(name: string, value: string): Pair {
  const known = pairs.get(name)?.get(value);
  if (known !== undefined) return known;
  const pair: Pair = [name, value];
  if (name.length + value.length > longestShared) return pair;
  if (pairsKept === mostPairs) {
    pairs.clear();
    pairsKept = 0;
  }
  pairsKept++;
  const ofName = pairs.get(name) ?? new Map<string, Pair>();
  pairs.set(name, ofName.set(value, pair));
  return pair;
}

/**
 * A HAR `headers` array, or an object in its place, as a header list. A field whose name or value is no text is left out and noted;
 * one with control characters is kept as it is and noted.
 *
 * @returns null when there is no array.
 */
export function readHeaders(value: unknown, path: string, notes: Notes): HarHeaders | null {
  if (isObject(value)) return readHeaderObject(value, path, notes);
  if (!Array.isArray(value)) {
    notes.note(path, value === undefined || value === null ? 'missing' : 'not-an-array');
    return null;
  }
  const headers: Pair[] = [];
  for (let i = 0; i < value.length; i++) {
    const field: unknown = value[i];
    if (!isObject(field)) {
      notes.note(`${path}[${i}]`, 'not-an-object');
      continue;
    }
    const { name, value: text } = field;
    if (typeof name !== 'string') {
      notes.note(`${path}[${i}].name`, 'not-a-string');
      continue;
    }
    if (typeof text === 'string') {
      if (controlCharacter.test(text)) notes.note(`${path}[${i}].value`, 'control-character');
      headers.push(pairOf(name, text));
      continue;
    }
    notes.note(`${path}[${i}].value`, 'not-a-string');
    // Some writers put numbers (Content-Length, Access-Control-Max-Age): their text is what was sent.
    if (typeof text === 'number' || typeof text === 'boolean') headers.push([name, String(text)]);
  }
  return headers;
}

/** Tools that are no browser write an object: a name has its value, or the list of its values. */
function readHeaderObject(value: JsonObject, path: string, notes: Notes): HarHeaders {
  const headers: [string, string][] = [];
  for (const [name, given] of Object.entries(value)) {
    for (const text of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
      if (typeof text === 'string' || typeof text === 'number' || typeof text === 'boolean') {
        headers.push([name, String(text)]);
      } else notes.note(`${path}.${name}`, 'not-a-string');
    }
  }
  return headers;
}
