import { leavesOrigin, notExplained, type Rules } from '../../analyze.ts';
import type { Verdict } from '../../engine/decision.ts';
import { bare } from '../../words/plain.ts';
import { sayCount } from '../../words/plural.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { writerLine } from '../../words/writer-line.ts';
import type { ReportOptions } from '../json.ts';
import { isListed, isWithoutHeaders, isWorthReading, type Shown } from '../selection.ts';
import { exchangeText } from './exchange-text.ts';
import { Groups } from './groups.ts';
import { wrap } from './layout.ts';
import { type Example, overview } from './overview.ts';
import type { Page } from './page.ts';
import { total } from './total.ts';

/** What is said of the whole log at the end. */
interface Tally {
  readonly counts: Map<Verdict, number>;
  notShown: number;
  /** Some of those that were counted went to the page's own origin. */
  atHome: boolean;
  /** Of those that cannot be told. */
  withoutHeaders: number;
}

export interface HumanOptions extends Pick<ReportOptions, 'all' | 'clean' | 'writer'> {
  /** Every request by itself, in the order they started; otherwise the problems first, alike ones together. */
  readonly each: boolean;
}

/**
 * The report as text: what is worth reading, then the counts and who wrote the file.
 *
 * @param all whether to show even what nothing is wrong with, and count what went to the page's own origin
 */
export async function* humanReport(
  rules: Rules,
  exchanges: Iterable<Shown> | AsyncIterable<Shown>,
  { all, each, clean, writer }: HumanOptions,
  page: Page,
): AsyncGenerator<string> {
  const tally: Tally = { counts: new Map(), notShown: 0, atHome: false, withoutHeaders: 0 };
  const groups = new Groups();
  for await (const shown of exchanges) {
    const { verdict } = shown.item.decision;
    const atHome = !leavesOrigin(shown.item);
    if (all || isListed(shown.item)) {
      tally.counts.set(verdict, (tally.counts.get(verdict) ?? 0) + 1);
      tally.atHome ||= atHome;
    }
    if (!all && !isWorthReading(shown)) tally.notShown++;
    else if (each) yield `${textOrTrouble(shown, page, clean).text}\n`;
    else if (isWithoutHeaders(shown)) tally.withoutHeaders++;
    else groups.add(shown);
  }
  if (!each) {
    for (const line of lines(blockedNothing(tally, writer), page)) yield `${line}\n`;
    if (groups.size > 0 && !tally.counts.has('blocked')) yield '\n';
    yield* overview(groups, ({ first }) => textOrTrouble(first, page, clean), page);
  }
  const { width, paint } = page;
  for (const line of wrap(bare(total(tally.counts, all || tally.atHome)), width)) yield `${line}\n`;
  const last = [
    ...counted('cli.without-headers', tally.withoutHeaders),
    ...counted('cli.group.more', groups.more),
    ...counted('cli.not-shown', tally.notShown),
    ...(groups.isFolded ? [say('cli.group.folded')] : []),
    ...(writer ? [writerLine(writer)] : []),
    decidedBy(rules),
  ];
  for (const text of last) {
    for (const line of wrap(bare(text), width)) yield `${paint('dim', line)}\n`;
  }
}

/** What cannot be shown says so. */
function textOrTrouble(shown: Shown, page: Page, clean: ReportOptions['clean']): Example {
  const of = (each: Shown): Example => {
    const cleaned = { ...each, item: clean(each.item) };
    return { title: cleaned.item.explanation.title, text: exchangeText(cleaned, page) };
  };
  try {
    return of(shown);
  } catch (error) {
    return of({ item: notExplained(shown.item.exchange, 'show', error), underOtherRules: [] });
  }
}

/** Said at the top, so that nobody looks for what is not there. */
function blockedNothing({ counts }: Tally, writer: HumanOptions['writer']): readonly Text[] {
  if (counts.size === 0 || (counts.get('blocked') ?? 0) > 0) return [];
  const isOpen = counts.has('cannot-tell') || writer?.leavesOut.includes('failed-requests');
  return [say(isOpen ? 'cli.blocked-nothing.open' : 'cli.blocked-nothing')];
}

function counted(
  key: 'cli.without-headers' | 'cli.group.more' | 'cli.not-shown',
  count: number,
): readonly Text[] {
  return count === 0 ? [] : [sayCount(key, count)];
}

function lines(texts: readonly Text[], { width }: Page): readonly string[] {
  return texts.flatMap((text) => wrap(bare(text), width));
}

function decidedBy(rules: Rules): Text {
  return rules.name === 'fetch'
    ? say('cli.decided-by.standard')
    : say('cli.decided-by.browser', { profile: rulesName(rules) });
}
