import { bare } from '../../words/plain.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { wrap } from './layout.ts';
import { INDENT, type Page } from './page.ts';

/** A heading with lines below it; nothing where there are none. */
export function list(title: PlainKey, items: readonly string[], { width, paint }: Page): readonly string[] {
  if (items.length === 0) return [];
  return [
    paint('dim', bare(say(title))),
    ...items.flatMap((item) =>
      wrap(item, width - INDENT.length).map((line, index) =>
        index === 0 ? `- ${line}` : `${INDENT}${line}`,
      ),
    ),
  ];
}
