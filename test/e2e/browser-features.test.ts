import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, benchOf } from '../browser/features/bench.ts';
import { openFeatureBrowser } from '../browser/features/browsers.ts';
import { isThere } from '../browser/features/probes.ts';
import { type FeatureServer, startFeatureServer } from '../browser/features/server.ts';
import { type FeatureId, featureBrowsers, features } from '../browser/features/table.ts';

/** docs/browsers.md says what works where: each of its cells is tried here. The cases follow each other. */

let server: FeatureServer;

beforeAll(async () => {
  server = await startFeatureServer();
});

afterAll(() => server?.close());

describe.each(featureBrowsers)('in %s', (name) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = benchOf(await openFeatureBrowser[name](), server);
    await bench.goto(`${server.home}/page`);
  });

  afterAll(() => bench?.close());

  test.each(
    (Object.keys(features) as FeatureId[]).map(
      (id) => [features[id].name, features[id].in[name], id] as const,
    ),
  )('%s: %s', async (_name, says, id) => {
    const expected = !says.startsWith('no');
    const found = await isThere[id](bench);
    expect(found, found === expected ? '' : await bench.detail()).toBe(expected);
  });
});
