import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureExtension } from '../browser/capture.ts';
import { expectExplained } from '../browser/firefox/expect-explained.ts';
import { launchForLab } from '../browser/firefox/lab.ts';
import type { Firefox } from '../browser/firefox/launch.ts';
import { recordPage } from '../browser/firefox/record-page.ts';
import type { FirefoxRecording } from '../browser/firefox/recording.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import type { Scenario } from '../lab/scenario.ts';
import { scenarios } from '../lab/scenarios/register.ts';

/** A public page, as Firefox is told, and what it asks of this computer and its network. */
const ids = [
  'loopback-denied',
  'loopback-denied-preflighted',
  'local-denied',
  'local-granted-preflighted-ok',
  'loopback-granted-ok',
  'granted-without-headers',
  'public-to-public-ok',
];
const run = scenarios.filter(({ id }) => ids.includes(id));

let lab: Lab;
let firefox: Firefox;
let recordings: ReadonlyMap<string, FirefoxRecording>;

beforeAll(async () => {
  lab = await startLab();
  firefox = await launchForLab(lab);
  const extension = await firefox.install(captureExtension);
  const made = await recordPage(firefox, extension, lab, 'public', run);
  recordings = new Map(made.map((one) => [one.scenario, one]));
});

afterAll(async () => {
  await firefox?.close();
  await lab?.close();
});

const recordingOf = ({ id }: Pick<Scenario, 'id'>) => recordings.get(id) as FirefoxRecording;

describe('Local Network Access in Firefox', () => {
  it.each(run.map((scenario) => [scenario.id, scenario] as const))(
    '%s is explained as Firefox reports it',
    (_, scenario) => {
      expectExplained(recordingOf(scenario), scenario);
    },
  );

  it('sends nothing that was denied, not even a preflight', () => {
    const sent = (id: string) => lab.requestsSeen(id).map(({ method }) => method);
    expect(sent('loopback-denied')).toEqual([]);
    expect(sent('loopback-denied-preflighted')).toEqual([]);
    expect(sent('local-denied')).toEqual([]);
    expect(sent('local-granted-preflighted-ok')).toEqual(['OPTIONS', 'PUT']);
    expect(sent('loopback-granted-ok')).toEqual(['GET']);
  });

  it('tells a page of its permissions, by which a refusal is known', () => {
    const { permissions } = recordingOf({ id: 'loopback-denied' }).page;
    expect(permissions['loopback-network']).toBe('denied');
  });
});
