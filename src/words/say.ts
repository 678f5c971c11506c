import { type English, english } from './en/catalogue.ts';
import { type Placeholders, parseTemplate } from './template.ts';
import type { Part, Text } from './text.ts';
import { shortened, visible } from './visible.ts';

export type Key = keyof English;

/** The keys of messages that need no values. */
export type PlainKey = { [K in Key]: [Placeholders<English[K]>] extends [never] ? K : never }[Key];

/** A language: English fills what it leaves out. */
export type Catalogue = { readonly [K in Key]?: string };

/** What fills a placeholder: a string from outside, a number of ours, or a text. Nothing there is said to be unknown. */
export type Param = string | number | Text | null | undefined;

type Params<K extends Key> = { readonly [Name in Placeholders<English[K]>]: Param };
type Args<K extends Key> = [Placeholders<English[K]>] extends [never] ? [] : [params: Params<K>];

const messages: Record<string, string> = { ...english };
let current: Catalogue = messages;

/** Makes messages known that not every page needs. */
export function addMessages(more: Catalogue): void {
  Object.assign(messages, more);
}

/** Says everything from now on in another language; `english` goes back. */
export function setLanguage(catalogue: Catalogue): void {
  current = catalogue;
}

/**
 * A message of the catalogue with its values filled in. Never throws: a value that is not there
 * is said to be unknown. Values become visible and are shortened to a length that a sentence can bear.
 */
export function say<K extends Key>(key: K, ...args: Args<K>): Text {
  return fill(messageOf(key), args[0] ?? {});
}

/** `say` for a template that stands in no catalogue. */
export function fill(template: string, params: Readonly<Record<string, Param>>): Text {
  const text: Part[] = [];
  for (const piece of parseTemplate(template)) {
    if (piece.kind === 'placeholder') for (const part of paramText(params[piece.name])) text.push(part);
    else text.push(piece.kind === 'code' ? { text: piece.text, code: true } : { text: piece.text });
  }
  return text;
}

/** A value from outside as a part of a text. */
export function value(raw: string): Part {
  return { value: visible(shortened(raw)) };
}

/** Whether there is such a message. */
export function has(key: string): key is Key {
  return Object.hasOwn(current, key) || Object.hasOwn(messages, key);
}

function messageOf(key: Key): string {
  return current[key] ?? messages[key] ?? key;
}

function paramText(param: Param): Text {
  if (param === undefined || param === null) return [{ text: messageOf('common.unknown') }];
  if (typeof param === 'number') return [{ text: String(param) }];
  if (typeof param === 'string') return [value(param)];
  return param;
}
