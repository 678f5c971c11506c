import { isObject } from '../field.ts';
import type { Marks } from './writer.ts';

/** A few entries have every field that a writer uses. */
export const looked = 20;

interface Agent {
  readonly name: string | null;
}

/** @param raw entries as they stand in the log, or the first of them */
export function marksOf(
  log: { readonly creator: Agent | null; readonly browser: Agent | null },
  raw: readonly unknown[],
): Marks {
  const fields = new Set<string>();
  for (const entry of raw.slice(0, looked)) {
    if (!isObject(entry)) continue;
    for (const name of Object.keys(entry)) if (name.startsWith('_')) fields.add(name);
    if (!isObject(entry.response)) continue;
    for (const name of Object.keys(entry.response)) if (name.startsWith('_')) fields.add(`response.${name}`);
  }
  return { creator: log.creator?.name ?? '', browser: log.browser?.name ?? '', fields };
}
