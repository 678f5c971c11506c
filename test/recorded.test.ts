import '../src/explain/messages.ts';
import { describe, expect, it } from 'vitest';
import type { Analyzed } from '../src/analyze.ts';
import { analyzedRecording } from './browser/analyzed.ts';
import { differences } from './browser/compare.ts';
import type { ScenarioRun } from './browser/lab-page.ts';
import { limits } from './browser/limits.ts';
import type { PanelRow } from './browser/panel.ts';
import { type Recording, readRecordings } from './browser/recording.ts';
import { scenarios } from './lab/scenarios/register.ts';

const recordings = readRecordings('156');

function rowOf({ exchange, decision }: Analyzed): PanelRow {
  const [{ url, request }] = exchange.hops;
  const { verdict, reason, corsError } = decision;
  return {
    url,
    method: request.method,
    verdict,
    reason,
    corsError: verdict === 'blocked' ? corsError : null,
  };
}

function runOf(recording: Recording): ScenarioRun {
  const { outcome, truth } = recording;
  const scenario = scenarios.find(({ id }) => id === recording.scenario);
  if (scenario === undefined) throw new Error(`The lab has no scenario ${recording.scenario}.`);
  return {
    scenario,
    run: '',
    url: outcome.asserted.url,
    script: outcome.script,
    asserted: truth.find(({ id }) => id === outcome.asserted.id) ?? null,
    requests: truth,
    withoutRequest: outcome.withoutRequest,
  };
}

describe('what was recorded in Chromium 156 is explained as Chromium reported it', () => {
  it.each([...recordings.values()].map((recording) => [recording.scenario, recording] as const))(
    '%s',
    (id, recording) => {
      const items = analyzedRecording(recording);
      expect(differences(runOf(recording), items.map(rowOf))).toEqual([]);
      for (const { explanation } of items) expect(explanation.summary).not.toEqual([]);
      if (limits[id] === undefined || limits[id].isSilent) return;
      // What the log cannot tell is left open, and the truth is not ruled out.
      const { verdict, corsError, reason } = runOf(recording).scenario.expect;
      const alternatives = items.flatMap(({ decision }) => decision.alternatives);
      expect(alternatives).toContainEqual(expect.objectContaining({ verdict, corsError, reason }));
    },
  );

  it('every scenario of the lab is recorded: npm run record', () => {
    expect([...recordings.keys()].sort()).toEqual(scenarios.map(({ id }) => id).sort());
  });
});
