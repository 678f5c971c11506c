import '../../src/explain/messages.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrap } from '../../src/cli/human/layout.ts';
import type { Alternative, Decision, MissingFact } from '../../src/engine/decision.ts';
import type { ReasonId } from '../../src/engine/reasons.ts';
import { explain } from '../../src/explain/explain.ts';
import { reasonExplanations } from '../../src/explain/families/register.ts';
import { speak } from '../../src/words/language.ts';
import { plain } from '../../src/words/plain.ts';
import { analyzedRecording } from '../browser/analyzed.ts';
import { readFirefoxRecordings } from '../browser/firefox/recording.ts';
import { readRecordings } from '../browser/recording.ts';
import { decision, exchange, hop, response } from './build.ts';

/** What is open is said in three lines: what the log lacks, what would settle it, and what it would be then. */

/** As wide as the command prints without a terminal, less its indent. */
const width = 98;

const reasons = Object.keys(reasonExplanations) as readonly ReasonId[];
const facts: readonly MissingFact[] = [
  'credentials-mode',
  'mode',
  'origin',
  'response-headers',
  'outcome',
  'url',
];
const opened = exchange({ hops: [hop({ response: response(200) })] });

const fine: Alternative = {
  credentialsMode: 'same-origin',
  mode: 'cors',
  origin: 'https://app.example.test',
  redirectMode: 'follow',
  verdict: 'allowed',
  reason: null,
  phase: null,
  hop: 0,
  corsError: null,
  firefoxKey: null,
  readable: { exposed: [], hidden: [] },
};

/** How the other decision differs in what was assumed. */
const turns: Readonly<Record<string, Partial<Alternative>>> = {
  'on credentials': { credentialsMode: 'include' },
  'on the mode': { mode: 'no-cors' },
  'on the origin': { origin: 'null' },
  'on nothing that has a name': {},
};

const linesOf = (open: Decision) => wrap(plain(explain(opened, open).summary), width);

describe.each(['en', 'de'] as const)('in %s, what is open is said in three lines', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  it.each(Object.keys(turns))('where it turns %s, whatever the reason', (name) => {
    const long = reasons.flatMap((reason) =>
      [...facts, null].flatMap((fact) => {
        const other: Alternative = { ...fine, ...turns[name], verdict: 'blocked', reason };
        const lines = linesOf(
          decision(opened, {
            verdict: 'cannot-tell',
            missing: fact === null ? [] : ['outcome', fact],
            alternatives: [fine, other, { ...other, reason: 'aborted' }],
          }),
        );
        return lines.length > 3 ? [lines.join('\n')] : [];
      }),
    );
    expect(long).toEqual([]);
  });

  it('in every recording of both browsers', () => {
    const recordings = [...readRecordings('156').values(), ...readFirefoxRecordings('153').values()];
    const open = recordings
      .flatMap((recording) => analyzedRecording(recording))
      .filter((item) => item.decision.verdict === 'cannot-tell')
      .map((item) => wrap(plain(explain(item.exchange, item.decision).summary), width));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ length }) => length > 3)).toEqual([]);
  });
});
