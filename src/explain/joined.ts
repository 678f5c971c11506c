import { sayCount } from '../words/plural.ts';
import { value } from '../words/say.ts';
import type { Text } from '../words/text.ts';

/** Names that came from outside, as one text with commas; beyond the twelfth only how many more there are. */
export function joined(names: readonly string[]): Text {
  const shown = names.slice(0, 12);
  const rest = names.length - shown.length;
  const list = shown.flatMap(
    (name, index): Text => (index === 0 ? [value(name)] : [{ text: ', ' }, value(name)]),
  );
  return rest > 0 ? sayCount('common.and-more', rest, { list }) : list;
}
