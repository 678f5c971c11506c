import { bare } from '../src/words/plain.ts';
import { type CountedKey, sayCount } from '../src/words/plural.ts';
import { type Key, say } from '../src/words/say.ts';

type ValuesFor<K extends Key> = Parameters<typeof say<K>> extends [unknown, ...infer Rest] ? Rest : never;

/** A message as one string, for names, titles and buttons; takes what `say` takes. */
export function told<K extends Key>(key: K, ...values: ValuesFor<K>): string {
  return bare(say(key, ...(values as never)));
}

/** The same by the number in it; takes what `sayCount` takes. */
export function toldCount<K extends CountedKey>(...counted: Parameters<typeof sayCount<K>>): string {
  return bare(sayCount(...counted));
}
