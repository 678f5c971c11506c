import { leavesOrigin, notExplained, type Rules } from '../../analyze.ts';
import type { Verdict } from '../../engine/decision.ts';
import { bare } from '../../words/plain.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { ReportOptions } from '../json.ts';
import { isWorthReading, type Shown, verdicts } from '../selection.ts';
import { exchangeText } from './exchange-text.ts';
import { wrap } from './layout.ts';
import type { Page } from './page.ts';

/** What is said of the whole log at the end. */
interface Tally {
  readonly counts: Map<Verdict, number>;
  notShown: number;
}

/**
 * The report as text: one exchange after the other, then the counts.
 *
 * @param all whether to show even what nothing is wrong with, and count what went to the page's own origin
 */
export async function* humanReport(
  rules: Rules,
  exchanges: Iterable<Shown> | AsyncIterable<Shown>,
  { all, clean }: Pick<ReportOptions, 'all' | 'clean'>,
  page: Page,
): AsyncGenerator<string> {
  const tally: Tally = { counts: new Map(), notShown: 0 };
  for await (const shown of exchanges) {
    const { verdict } = shown.item.decision;
    if (all || leavesOrigin(shown.item)) tally.counts.set(verdict, (tally.counts.get(verdict) ?? 0) + 1);
    if (all || isWorthReading(shown)) yield `${textOrTrouble(shown, page, clean)}\n`;
    else tally.notShown++;
  }
  const { width, paint } = page;
  for (const line of wrap(bare(total(tally, all)), width)) yield `${line}\n`;
  for (const text of [...notShown(tally), decidedBy(rules)]) {
    for (const line of wrap(bare(text), width)) yield `${paint('dim', line)}\n`;
  }
}

/** What cannot be shown says so. */
function textOrTrouble(shown: Shown, page: Page, clean: ReportOptions['clean']): string {
  try {
    return exchangeText({ ...shown, item: clean(shown.item) }, page);
  } catch (error) {
    const item = notExplained(shown.item.exchange, 'show', error);
    return exchangeText({ item: clean(item), elsewhere: [] }, page);
  }
}

function total({ counts }: Tally, all: boolean): Text {
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return say(all ? 'cli.count.all.none' : 'cli.count.cross-origin.none');
  const words = countWords(counts);
  if (count === 1) return say(all ? 'cli.count.all.one' : 'cli.count.cross-origin.one', { counts: words });
  return say(all ? 'cli.count.all.many' : 'cli.count.cross-origin.many', { count, counts: words });
}

function countWords(counts: Tally['counts']): Text {
  return verdicts
    .map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => say(`cli.count.${verdict}`, { count }))
    .reduceRight((rest, first) => say('cli.count.join', { first, rest }));
}

function notShown({ notShown: count }: Tally): readonly Text[] {
  if (count === 0) return [];
  return [count === 1 ? say('cli.not-shown.one') : say('cli.not-shown.many', { count })];
}

function decidedBy(rules: Rules): Text {
  return rules.name === 'fetch'
    ? say('cli.decided-by.standard')
    : say('cli.decided-by.browser', { profile: rulesName(rules) });
}
