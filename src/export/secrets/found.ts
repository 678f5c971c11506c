import type { Layer } from './layers.ts';

/** A secret in a text. */
export interface Found {
  readonly start: number;
  /** One after its last character. */
  readonly end: number;
  /** What to call it: the name it stood under, or the kind of its place. */
  readonly wish: string;
}

/** What is known of a text before it is searched. */
export interface About {
  /** What to call a secret without a name. */
  readonly wish: string;
  /** How many texts this one is inside of. */
  readonly depth: number;
  /** Whether what looks random is taken for a secret; otherwise only what has a form of its own, or a name. */
  readonly random: boolean;
}

/** Searches a text whose name is known, or null. Never throws; the ranges are in order and apart. */
export type Search = (name: string | null, text: string, about: About) => readonly Found[];

/** The same ranges in the text around. */
export function moved(found: readonly Found[], by: number): readonly Found[] {
  return by === 0 ? found : found.map(({ start, end, wish }) => ({ start: start + by, end: end + by, wish }));
}

/** Searches what a text says once it is decoded, and finds it where it is written. */
export function throughLayer(
  layer: Layer | null,
  text: string,
  search: (text: string) => readonly Found[],
): readonly Found[] {
  if (layer === null) return search(text);
  return search(layer.text).map(({ start, end, wish }) => {
    const [from, to] = layer.outside(start, end);
    return { start: from, end: to, wish };
  });
}

/** Appends one by one: a list that others sent is too long for a call's arguments. */
export function append(all: Found[], more: readonly Found[]): void {
  for (const each of more) all.push(each);
}
