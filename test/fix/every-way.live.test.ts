import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackages } from '../run/debian-packages.ts';
import { openWays, type Ways } from './proof/every-way.ts';
import { rigs } from './rigs/register.ts';
import { problemsIn } from './ways.ts';

/**
 * A proxy that speaks HTTP/2 itself, an application behind one, and one whose preflights are handled by a library of another
 * language: `npm run proof:fix:ways` has all servers.
 */
const sample = rigs.filter(({ server }) => ['nginx', 'express', 'fastapi'].includes(server));
const folder = fileURLToPath(new URL('../../artifacts/fix/', import.meta.url));

let ways: Ways;

beforeAll(async () => {
  await installPackages(sample.flatMap(({ packages }) => packages));
  ways = await openWays();
}, 600_000);

afterAll(() => ways?.close());

describe('our configuration over HTTP/2, for Firefox, for apps, and for a proxy with limits', () => {
  it.each(sample.map((rig) => [rig.server, rig] as const))(
    '%s',
    async (server, rig) => {
      const seen = await ways.prove(rig, `${folder}${server}-ways`);
      expect(problemsIn(seen)).toEqual([]);
      expect([seen.chromium.length, seen.firefox.length, seen.apps.length, seen.limits.length]).toEqual([
        15, 15, 3, 8,
      ]);
    },
    120_000,
  );
});
