import { verdicts } from '../../analyze.ts';
import type { Verdict } from '../../engine/decision.ts';
import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';

/**
 * How many requests there were, by what became of them.
 *
 * @param all those to the page's own origin are among them
 */
export function total(counts: ReadonlyMap<Verdict, number>, all: boolean): Text {
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return say(all ? 'cli.count.all.none' : 'cli.count.cross-origin.none');
  const words = countWords(counts);
  return sayCount(all ? 'cli.count.all' : 'cli.count.cross-origin', count, { counts: words });
}

function countWords(counts: ReadonlyMap<Verdict, number>): Text {
  return verdicts
    .map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => sayCount(`cli.count.${verdict}`, count))
    .reduceRight((rest, first) => say('cli.count.join', { first, rest }));
}
