import '../../../src/explain/messages.ts';
import { expect } from 'vitest';
import type { Analyzed } from '../../../src/analyze.ts';
import type { Scenario } from '../../lab/scenario.ts';
import { analyzedRecording } from '../analyzed.ts';
import { coarser, limits, otherwise } from './limits.ts';
import type { FirefoxRecording } from './recording.ts';
import { firefoxResult } from './truth.ts';

/**
 * Asserts that our side decides what was recorded as Firefox did: verdict, key of its console and reason. Where the log
 * cannot tell, it has to say just what `limits` has, and to hold the truth among its alternatives.
 *
 * @returns the asserted request; undefined: the log has none, as the lab says
 */
export function expectExplained(recording: FirefoxRecording, scenario: Scenario): Analyzed | undefined {
  const { id } = scenario;
  const { verdict, reason } = otherwise[id] ?? scenario.expect;
  const { verdicts, key } = firefoxResult(recording, scenario);
  expect(verdicts).toContain(verdict);

  const items = analyzedRecording(recording);
  const asserted = items.findLast(isAsserted(recording));
  for (const { explanation } of items) expect(explanation.summary).not.toEqual([]);
  // The console has no word of the others, so they were delivered.
  for (const { decision } of items.filter((item) => item !== asserted))
    expect(['allowed', 'opaque', 'not-cors']).toContain(decision.verdict);
  if (asserted === undefined) {
    expect(scenario.noEntry).toBeTruthy();
    return undefined;
  }

  const shown = reason === null ? null : (coarser[reason]?.reason ?? reason);
  const expected = { verdict, firefoxKey: key, reason: shown };
  const { decision } = asserted;
  const limit = limits[id];
  if (limit === undefined) {
    expect(decision).toMatchObject(expected);
    return asserted;
  }
  expect(decision).not.toMatchObject(expected);
  expect(decision).toMatchObject(limit.ours);
  if (!limit.isSilent) expect(decision.alternatives).toContainEqual(expect.objectContaining(expected));
  return asserted;
}

/** Where a run makes several requests to the same URL with the same method, the last counts. */
function isAsserted({ outcome: { asserted } }: FirefoxRecording): (item: Analyzed) => boolean {
  return ({ exchange: { hops } }) =>
    hops[0].url === asserted.url && hops[0].request.method === asserted.method;
}
