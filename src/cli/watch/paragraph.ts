import { remediesOf, remedyText, remedyTitle } from '../../remedies/index.ts';
import { bare, plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import { disputed } from '../human/disputed.ts';
import { exchangeHead } from '../human/exchange-head.ts';
import { wrap } from '../human/layout.ts';
import { ownerLine } from '../human/owner.ts';
import { INDENT, type Page } from '../human/page.ts';
import type { Shown } from '../selection.ts';
import './messages.ts';

/** A problem in one paragraph: what happened, why, what to do first and who can. */
export function paragraph(shown: Shown, page: Page): string {
  const { exchange, decision, explanation } = shown.item;
  const width = page.width - INDENT.length;
  const otherwise = disputed(decision);
  const [remedy] = remediesOf(exchange, decision);
  const lines = [
    ...wrap(plain(explanation.title), width).map((line) => page.paint('bold', line)),
    ...wrap(plain(explanation.summary), width),
    ...(otherwise === null ? [] : wrap(bare(otherwise), width)),
    ...(remedy === undefined
      ? []
      : [
          ...wrap(
            plain(say('cli.watch.fix', { remedy: remedyTitle(remedy) })).concat(
              '. ',
              plain(remedyText(remedy)),
            ),
            width,
          ),
          ...ownerLine(remedy.owner, page),
        ]),
  ];
  return `${exchangeHead(shown, page)}\n${lines.map((line) => `${INDENT}${line}`.trimEnd()).join('\n')}\n`;
}
