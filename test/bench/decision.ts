import { decide } from '../../src/engine/decide/decide.ts';
import type { Exchange, Fact } from '../../src/engine/exchange.ts';
import { explained } from './explained.ts';
import { interleaved, timed } from './measure.ts';
import { type Canned, canned } from './peers/canned.ts';
import { happyDomChecks } from './peers/happy-dom.ts';
import { jsdomChecks } from './peers/jsdom.ts';
import { recordedExchanges, recordedRules } from './recorded.ts';
import type { Question } from './row.ts';

/** Each side goes over all exchanges so often in a round. */
const repeats = 20;

const ours = {
  decided: 'a decision with its trace',
  explained: 'a decision, explained',
  toldAll: 'a decision, explained, told of the call what the peers are told',
} as const;

const peers = { jsdom: 'jsdom', happyDom: 'happy-dom' } as const;

/**
 * Verdict, trace, alternatives and explanation, against a yes or no. The others' checks cannot be had without the fetch
 * they stand in; their network responds at once. They are told the call's mode and credentials mode, which no log has:
 * what is open there is decided in every way it may have been.
 */
export const decision: Question = async () => {
  const pairs = recordedExchanges().flatMap(({ exchange }) => {
    const one = canned(exchange);
    return one === null ? [] : [{ exchange, told: told(exchange), one }];
  });
  const cases: readonly Canned[] = pairs.map(({ one }) => one);
  const jsdom = jsdomChecks(cases);
  const happyDom = await happyDomChecks(cases);
  const often = (work: () => unknown) => () =>
    timed(async () => {
      for (let i = 0; i < repeats; i++) await work();
    });
  const took = await interleaved(
    {
      decided: often(() => {
        for (const { exchange } of pairs) decide(exchange, recordedRules);
      }),
      explained: often(() => {
        for (const { exchange } of pairs) explained(exchange);
      }),
      toldAll: often(() => {
        for (const { told } of pairs) explained(told);
      }),
      jsdom: often(jsdom),
      happyDom: often(happyDom),
    },
    7,
    3,
  );
  const each = (ms: number) => `${((ms * 1000) / repeats / pairs.length).toFixed(1)} µs`;
  const named = Object.entries as <T extends object>(of: T) => [keyof T, T[keyof T]][];
  return named(ours).flatMap(([side, question]) =>
    named(peers).map(([peer, name]) => ({
      question: `${question}, against ${name}'s yes or no (${pairs.length} exchanges)`,
      ours: each(took[side]),
      against: each(took[peer]),
      ratio: took[side] / took[peer],
      goal: 1,
    })),
  );
};

/** As the call recorder gives it: what was only likely is known. */
function told(exchange: Exchange): Exchange {
  const known = <T>({ candidates: [first] }: Fact<T>): Fact<T> => ({
    candidates: [first],
    source: 'recorder',
  });
  const { credentialsMode, mode, origin } = exchange;
  return { ...exchange, credentialsMode: known(credentialsMode), mode: known(mode), origin: known(origin) };
}
