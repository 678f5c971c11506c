import { verdicts } from '../../src/analyze.ts';
import { FILTER_KEYS, type Filtered, TERM } from './filter.ts';

/** What stands before a colon and is no key: it is searched for as it is. */
export interface UnknownKey {
  /** As typed, without the colon. */
  readonly key: string;
  /** The key it is nearest to; null: to none. */
  readonly near: Key | null;
}

type Key = (typeof FILTER_KEYS)[number];

const MOST = 50;
const LONGEST = 100;

/** The first unknown key of what is typed; null: all are known. */
export function unknownKey(typed: string): UnknownKey | null {
  for (const [, , , , , , , word = ''] of typed.matchAll(TERM)) {
    const [, key, value = ''] = /^([a-z][a-z-]{0,30}):(.*)$/i.exec(word) ?? [];
    // An address has a scheme, and what has no value yet may become one.
    if (key === undefined || value === '' || value.startsWith('/')) continue;
    const near = nearest(key.toLowerCase());
    // A host has a port.
    if (near === null && /^\d+(?:\/|$)/.test(value)) continue;
    return { key, near };
  }
  return null;
}

function nearest(key: string): Key | null {
  const begun = FILTER_KEYS.find((known) => known.startsWith(key) || key.startsWith(`${known}-`));
  return begun ?? FILTER_KEYS.find((known) => known.length > 2 && isOneEditAway(key, known)) ?? null;
}

/** One letter more, one fewer, another one, or two that changed places. */
function isOneEditAway(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return (
    a.slice(at + 1) === b.slice(at) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at + 1) ||
    swapped === b
  );
}

/** Of each key that has some: the values that rows have, or could have. */
const VALUES: Readonly<Partial<Record<Key, (row: Filtered) => string>>> = {
  domain: ({ host }) => host,
  method: ({ method }) => method,
  reason: ({ reason }) => reason,
  status: ({ status }) => String(status ?? ''),
};

const ALWAYS: Readonly<Partial<Record<Key, readonly string[]>>> = {
  is: ['running'],
  verdict: verdicts,
  status: ['2xx', '3xx', '4xx', '5xx'],
};

/**
 * What the last term could become: a key, or a value of its key. Each is the whole filter, as a `datalist` wants it.
 *
 * @param rows asked for only where a key needs them
 */
export function completions(typed: string, rows: () => Iterable<Filtered>): readonly string[] {
  const from = typed.search(/\S*$/);
  const [, minus = '', term = ''] = /^(-?)(.*)$/.exec(typed.slice(from)) ?? [];
  // Quoted text is a person's own.
  if (typed.split('"').length % 2 === 0 || term.includes('"')) return [];
  const before = typed.slice(0, from) + minus;
  const colon = term.indexOf(':');
  const begun = term.toLowerCase();
  if (colon < 0) return FILTER_KEYS.filter((key) => key.startsWith(begun)).map((key) => `${before}${key}:`);
  const key = FILTER_KEYS.find((known) => `${known}:` === begun.slice(0, colon + 1));
  if (key === undefined) return [];
  const start = begun.slice(colon + 1);
  return valuesOf(key, rows)
    .filter((value) => value.toLowerCase().startsWith(start) && value.toLowerCase() !== start)
    .slice(0, MOST)
    .map((value) => `${before}${key}:${value}`);
}

function valuesOf(key: Key, rows: () => Iterable<Filtered>): readonly string[] {
  const found = new Set<string>();
  const read = VALUES[key];
  if (read !== undefined) for (const row of rows()) found.add(read(row));
  const usable = [...found].filter((value) => /^[^\s"]+$/.test(value) && value.length <= LONGEST);
  return [...(ALWAYS[key] ?? []), ...usable.sort()];
}
