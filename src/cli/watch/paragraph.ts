import { remediesOf, remedyText, remedyTitle } from '../../remedies/index.ts';
import { bare, plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
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
  const [remedy] = remediesOf(exchange, decision);
  const lines = [
    ...wrap(plain(explanation.title), width).map((line) => page.paint('bold', line)),
    ...wrap(plain(explanation.summary), width),
    ...disputed(shown).flatMap((text) => wrap(text, width)),
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

function disputed({ item: { decision } }: Shown): readonly string[] {
  if (decision.disputed === undefined) return [];
  const { corsError: error, parameter } = decision.disputed;
  return [
    bare(
      parameter === null
        ? say('cli.watch.disputed.bare', { error })
        : say('cli.watch.disputed', { error, value: parameter }),
    ),
  ];
}
