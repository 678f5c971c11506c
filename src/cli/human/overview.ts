import { bare } from '../../words/plain.ts';
import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Group, Groups } from './groups.ts';
import { wrap } from './layout.ts';
import { verdictMarks } from './marks.ts';
import { INDENT, type Page } from './page.ts';

/** Of so many kinds an example is shown in full; of the others a line each. */
const IN_FULL = 12;

/** A request without secrets. */
export interface Example {
  readonly title: Text;
  /** All of it. */
  readonly text: string;
}

/**
 * What is worth reading of a whole session, from the top: each kind with a count and one example.
 *
 * @param example a request in full
 */
export function* overview(groups: Groups, example: (group: Group) => Example, page: Page): Generator<string> {
  const all = groups.inOrder();
  for (const [index, group] of all.entries()) {
    const isInFull = index < IN_FULL;
    const { title, text } = example(group);
    if (group.count > 1 || !isInFull) yield `${heading(group, title, page)}\n`;
    if (isInFull && group.count > 1) yield `${page.paint('dim', bare(say('cli.group.example')))}\n`;
    if (isInFull) yield `${text}\n`;
  }
  if (all.length > IN_FULL) yield '\n';
}

function heading({ api, first, count }: Group, title: Text, { width, paint }: Page): string {
  const { decision } = first.item;
  const words = { api: api ?? say('cli.group.no-origin'), title };
  const text = sayCount('cli.group', count, words);
  const { sign, style } = verdictMarks[decision.verdict];
  const [line = '', ...more] = wrap(bare(text), width - INDENT.length);
  return [`${paint(style, sign)} ${paint('bold', line)}`, ...more.map((each) => INDENT + each)].join('\n');
}
