import { explained } from './explained.ts';
import { interleaved, timed } from './measure.ts';
import { type Canned, canned } from './peers/canned.ts';
import { happyDomChecks } from './peers/happy-dom.ts';
import { jsdomChecks } from './peers/jsdom.ts';
import { recordedExchanges } from './recorded.ts';
import type { Question } from './row.ts';

/** Each side goes over all exchanges so often in a round. */
const repeats = 20;

/**
 * Verdict, trace, alternatives and explanation, against a yes or no. The others' checks cannot be had without the fetch
 * they stand in; their network answers at once.
 */
export const decision: Question = async () => {
  const pairs = recordedExchanges().flatMap(({ exchange }) => {
    const one = canned(exchange);
    return one === null ? [] : [{ exchange, one }];
  });
  const cases: readonly Canned[] = pairs.map(({ one }) => one);
  const jsdom = jsdomChecks(cases);
  const happyDom = await happyDomChecks(cases);
  const often = (work: () => unknown) => () =>
    timed(async () => {
      for (let i = 0; i < repeats; i++) await work();
    });
  const sides = {
    ours: often(() => {
      for (const { exchange } of pairs) explained(exchange);
    }),
    jsdom: often(jsdom),
    happyDom: often(happyDom),
  };
  const took = await interleaved(sides, 7, 3);
  const each = (ms: number) => `${((ms * 1000) / repeats / pairs.length).toFixed(1)} µs`;
  return (['jsdom', 'happyDom'] as const).map((peer) => ({
    question: `a decision, explained, against ${peer === 'jsdom' ? 'jsdom' : 'happy-dom'}'s yes or no (${pairs.length} exchanges)`,
    ours: each(took.ours),
    against: each(took[peer]),
    ratio: took.ours / took[peer],
    goal: 1,
  }));
};
