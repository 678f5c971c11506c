import type { Program } from './trouble.ts';

/** What of an archive is to be read: places among its names. */
export interface ZipChoice {
  readonly places: ReadonlySet<number>;
  /** How many more it holds that could have been read as well. */
  readonly others: number;
}

/** In this order: the first kind of file that an archive has is what it was made for. */
const kinds: readonly RegExp[] = [/\.har(?:\.gz)?$/i, /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i, /\.zip$/i];

/** @returns null: there is nothing in it to read */
export function chooseInZip(names: readonly string[]): ZipChoice | { readonly program: Program } | null {
  const files = names.flatMap((name, place) => (isFile(name) ? [{ name, place }] : []));
  const has = (pattern: RegExp) => files.some(({ name }) => pattern.test(name));
  // Playwright writes one file of network lines a context; together they are the session.
  const network = files.filter(({ name }) => /(?:^|[/-])trace\.network$/.test(name));
  if (network.length > 0) return { places: new Set(network.map(({ place }) => place)), others: 0 };
  if (!has(/\.har$/i)) {
    if (has(/(?:^|\/)raw\/\d+_[cms]\.(?:txt|xml)$/i)) return { program: 'fiddler' };
    if (has(/(?:^|\/)\d+-meta\.json$/i)) return { program: 'charles' };
  }
  for (const kind of kinds) {
    const [first, ...others] = files.filter(({ name }) => kind.test(name));
    if (first !== undefined) return { places: new Set([first.place]), others: others.length };
  }
  return null;
}

/** macOS puts a shadow of each file beside it. */
function isFile(name: string): boolean {
  return !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);
}
