import { notExplained } from '../../analyze.ts';
import type { Verdict } from '../../engine/decision.ts';
import { bare } from '../../words/plain.ts';
import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { cleaner } from '../clean.ts';
import { verdictWords } from '../human/exchange-head.ts';
import { type Group, Groups } from '../human/groups.ts';
import { wrap } from '../human/layout.ts';
import type { Page } from '../human/page.ts';
import { total } from '../human/total.ts';
import type { Io } from '../io.ts';
import { isListed, isWorthReading, type Shown } from '../selection.ts';
import type { WatchCommand } from './arguments.ts';
import { paragraph } from './paragraph.ts';
import type { Printer } from './printer.ts';
import './messages.ts';

/** A paragraph for each problem that is not like one before it; how many were like it, now and then. */
export function humanPrinter(command: WatchCommand, page: Page, io: Io): Printer {
  const clean = cleaner(command.keepSecrets);
  const groups = new Groups();
  const counts = new Map<Verdict, number>();
  /** How many of each kind were told of. */
  const toldOf = new Map<Group, number>();
  let saidMore = false;

  function toldAs(shown: Shown): string {
    const of = (each: Shown): string => paragraph({ ...each, item: clean(each.item) }, page);
    try {
      return of(shown);
    } catch (error) {
      return of({ item: notExplained(shown.item.exchange, 'show', error), underOtherRules: [] });
    }
  }

  /** @param least times as many as were told of */
  function grown(least: number): readonly string[] {
    const texts: Text[] = [];
    for (const [group, told] of toldOf) {
      if (group.count === told || group.count < least * told) continue;
      toldOf.set(group, group.count);
      const what = `${verdictWords(group.first.item.decision)} ${group.api ?? ''}`.trim();
      texts.push(sayCount('cli.watch.again', group.count, { what }));
    }
    if (groups.more > 0 && !saidMore) {
      saidMore = true;
      texts.push(say('cli.watch.more-kinds'));
    }
    return texts
      .flatMap((text) => wrap(bare(text), page.width))
      .map((line) => `${page.paint('dim', line)}\n`);
  }

  return {
    async tell(shown) {
      const { verdict } = shown.item.decision;
      if (isListed(shown.item)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (!isWorthReading(shown)) return true;
      const group = groups.add(shown);
      if (group === null || group.count > 1) return true;
      toldOf.set(group, 1);
      return io.out(`${toldAs(shown)}\n`);
    },
    async pause() {
      // A page that asks again and again fills no screen.
      const lines = grown(2);
      return lines.length === 0 ? true : io.out(lines.join(''));
    },
    async end() {
      const last = wrap(bare(total(counts, false)), page.width).map((line) => `${line}\n`);
      return io.out([...grown(1), ...last].join(''));
    },
  };
}
