import { isObject } from '../har/field.ts';

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** More fields than any server sends. */
const fieldsAtMost = 10_000;

/** `Network.Headers` as a HAR lists them: of a field that came several times the values stand in lines. */
export function harHeaders(headers: unknown): readonly NamedValue[] {
  if (!isObject(headers)) return [];
  const list: NamedValue[] = [];
  for (const [name, values] of Object.entries(headers)) {
    for (const value of String(values).split('\n')) {
      if (list.length === fieldsAtMost) return list;
      list.push({ name, value });
    }
  }
  return list;
}

/** The value of the first field of this name; empty: there is none. */
export function fieldValue(headers: readonly NamedValue[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
}
