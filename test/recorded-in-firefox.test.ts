import '../src/explain/messages.ts';
import { describe, expect, it } from 'vitest';
import { expectExplained } from './browser/firefox/expect-explained.ts';
import { isRunnable } from './browser/firefox/lab.ts';
import { limits, otherwise } from './browser/firefox/limits.ts';
import { readFirefoxRecordings } from './browser/firefox/recording.ts';
import { scenarios } from './lab/scenarios/register.ts';

const recordings = readFirefoxRecordings('153');

describe('what was recorded in Firefox 153 is explained as Firefox reported it', () => {
  it.each(scenarios.filter(isRunnable).map((scenario) => [scenario.id, scenario] as const))(
    '%s',
    (id, scenario) => {
      const recording = recordings.get(id);
      if (recording === undefined) throw new Error(`${id} is not recorded: npm run record:firefox`);
      expectExplained(recording, scenario);
    },
  );

  it('nothing else is recorded, said to be otherwise, or beyond the log', () => {
    const runnable = scenarios.filter(isRunnable).map(({ id }) => id);
    const named = [...recordings.keys(), ...Object.keys(otherwise), ...Object.keys(limits)];
    expect(named.filter((id) => !runnable.includes(id))).toEqual([]);
  });
});
