/** What a filter looks at. */
export interface Filtered {
  /** Everything there is to find, lower case. */
  readonly searchText: string;
  readonly url: string;
  /** With the port. */
  readonly host: string;
  readonly method: string;
  readonly verdict: string;
  readonly reason: string;
  readonly corsError: string;
  readonly status: number | null;
  readonly running: boolean;
}

/** What is typed into the filter, term by term: all of them have to hold. */
export interface Filter {
  readonly terms: readonly { readonly negated: boolean; readonly holds: (row: Filtered) => boolean }[];
  /** Regular expressions that are none, as typed. They hide nothing. */
  readonly unusable: readonly string[];
}

/** The keys that stand before a colon. */
export const FILTER_KEYS = ['domain', 'is', 'method', 'verdict', 'reason', 'status', 'url'] as const;

type Key = (typeof FILTER_KEYS)[number];

/**
 * The Network panel's habits: words apart by white space, `-` before what is to be left out, `"two words"`, `/regex/`,
 * and `key:value`, where `*` stands for anything in a domain and `4xx` for any status of that kind.
 */
export function parseFilter(typed: string): Filter {
  const terms: Filter['terms'][number][] = [];
  const unusable: string[] = [];
  for (const [, minus, regex, key, quotedValue, value, quoted, word] of typed.matchAll(TERM)) {
    const negated = minus === '-';
    if (regex !== undefined) {
      const holds = regexTerm(regex);
      if (holds === null) unusable.push(`/${regex}/`);
      else terms.push({ negated, holds });
    } else if (key !== undefined) {
      terms.push({ negated, holds: keyTerm(key.toLowerCase() as Key, quotedValue ?? value ?? '') });
    } else {
      const text = (quoted ?? word ?? '').toLowerCase();
      if (text !== '' && text !== '-') terms.push({ negated, holds: (row) => row.searchText.includes(text) });
    }
  }
  return { terms, unusable };
}

/** A term: minus, regular expression, key, its quoted value or its value, quoted text, word. */
export const TERM = new RegExp(
  String.raw`(-?)(?:\/((?:[^\/\\\s]|\\.)+)\/(?=\s|$)|(${FILTER_KEYS.join('|')}):(?:"([^"]*)"|(\S*))|"([^"]*)"|(\S+))`,
  'gi',
);

export function passes({ terms }: Filter, row: Filtered): boolean {
  return terms.every(({ negated, holds }) => holds(row) !== negated);
}

function regexTerm(source: string): ((row: Filtered) => boolean) | null {
  try {
    const regex = new RegExp(source, 'i');
    return (row) => regex.test(row.searchText);
  } catch {
    return null;
  }
}

function keyTerm(key: Key, typed: string): (row: Filtered) => boolean {
  const value = typed.toLowerCase();
  // Not finished yet.
  if (value === '') return () => true;
  switch (key) {
    case 'domain': {
      const pattern = value.split('*').map(escaped).join('.*');
      const regex = new RegExp(`^${pattern}(?::\\d+)?$`);
      return ({ host }) => regex.test(host.toLowerCase());
    }
    case 'is':
      return ({ running }) => 'running'.startsWith(value) && running;
    case 'method':
      return ({ method }) => method.toLowerCase() === value;
    case 'verdict':
      return ({ verdict }) => verdict.startsWith(value);
    case 'reason':
      return ({ reason, corsError }) => reason.includes(value) || corsError.toLowerCase().includes(value);
    case 'status': {
      const regex = new RegExp(`^${escaped(value).replaceAll('x', '\\d')}`);
      return ({ status }) => regex.test(String(status ?? '-'));
    }
    case 'url':
      return ({ url }) => url.toLowerCase().includes(value);
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
