import type { Rules } from '../../analyze.ts';
import { adviceBeside } from '../../explain/advice/register.ts';
import { linkOf } from '../../explain/links.ts';
import {
  groundWords,
  ownerWords,
  type Remedy,
  remediesOf,
  remedyText,
  remedyTitle,
} from '../../remedies/index.ts';
import { bare, plain } from '../../words/plain.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Shown } from '../selection.ts';
import { disputed } from './disputed.ts';
import { exchangeHead, verdictWords } from './exchange-head.ts';
import { wrap } from './layout.ts';
import { list } from './list.ts';
import { ownerLine } from './owner.ts';
import { INDENT, type Page } from './page.ts';
import { traceTable } from './trace-table.ts';

/** An exchange for people: everything about what went wrong, a few lines about what did not. */
export function exchangeText(shown: Shown, page: Page): string {
  const { exchange, decision, explanation } = shown.item;
  const { paint } = page;
  const wentWrong = ['blocked', 'failed', 'cannot-tell'].includes(decision.verdict);
  const inner = { ...page, width: page.width - INDENT.length };
  const remedies = remediesOf(exchange, decision);
  const owner = remedies[0]?.owner;
  const otherwise = disputed(decision);
  const sections: readonly (readonly string[])[] = [
    [
      ...(wentWrong ? wrap(plain(explanation.title), inner.width).map((line) => paint('bold', line)) : []),
      ...wrap(plain(explanation.summary), inner.width),
      ...(otherwise === null ? [] : wrap(bare(otherwise), inner.width)),
      ...(owner === undefined ? [] : ownerLine(owner, page)),
    ],
    list('remedy.name', remedies.map(remedyLine), inner),
    wentWrong
      ? traceTable(
          explanation.steps,
          exchange.hops.map(({ url }) => url),
          inner.width,
          paint,
        )
      : [],
    list('panel.causes.name', wentWrong ? explanation.preflightCauses.map(plain) : [], inner),
    list('cli.profiles.name', shown.underOtherRules.map(otherRulesLine), inner),
    list('panel.notes.name', explanation.notes.map(plain), inner),
    list(
      'panel.advice.name',
      adviceBeside(exchange, decision).map(({ title, text }) => `${sentence(plain(title))} ${plain(text)}`),
      inner,
    ),
    wentWrong ? links(explanation.links, inner) : [],
  ];
  const body = sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => `${INDENT}${line}`.trimEnd()).join('\n'))
    .join('\n\n');
  return `${exchangeHead(shown, page)}\n${body}\n`;
}

/** What to do, whose work it is where that is another's than the first, and what shows it. */
function remedyLine(remedy: Remedy, index: number, [first]: readonly Remedy[]): string {
  const title = plain(remedyTitle(remedy));
  const ground = groundWords(remedy);
  const shown = ground === null ? '' : ` (${plain(ground)})`;
  const whose = index > 0 && remedy.owner !== first?.owner ? ` [${plain(ownerWords(remedy.owner))}]` : '';
  return `${title}${whose}. ${plain(remedyText(remedy))}${shown}`;
}

function otherRulesLine({
  rules,
  analyzed,
}: {
  readonly rules: Rules;
  readonly analyzed: Shown['item'];
}): string {
  return `${rulesName(rules)}: ${verdictWords(analyzed.decision)}`;
}

/** One line each, whatever the width: a broken URL cannot be opened. */
function links(all: Shown['item']['explanation']['links'], { paint }: Page): readonly string[] {
  if (all.length === 0) return [];
  return [
    paint('dim', bare(say('panel.links.name'))),
    ...all.map(linkOf).map(({ label, url }) => `- ${label} ${paint('dim', url)}`),
  ];
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
