import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackages } from '../run/debian-packages.ts';
import { openPages, type Pages } from './proof/pages.ts';
import { prove } from './proof/prove.ts';
import { freePort } from './proof/run-program.ts';
import type { Scenario } from './proof/scenario.ts';
import { startUpstream } from './proof/upstream.ts';
import { rigs } from './rigs/register.ts';

/** Programs find their npm packages from here. */
const folder = fileURLToPath(new URL('../../artifacts/fix/', import.meta.url));

let pages: Pages;
let upstream: Server;
let upstreamPort: number;
const proven = new Map<string, readonly Scenario[]>();

beforeAll(async () => {
  await installPackages(rigs.flatMap(({ packages }) => packages));
  upstreamPort = await freePort();
  upstream = await startUpstream(upstreamPort);
  pages = await openPages();
}, 600_000);

afterAll(async () => {
  await pages?.close();
  await new Promise((done) => (upstream ? upstream.close(done) : done(null)));
  console.log(table());
});

function table(): string {
  const lines = rigs.map(({ server }) => {
    const scenarios = proven.get(server) ?? [];
    const passed = scenarios.filter(({ problem }) => problem === null).length;
    return `${server.padEnd(26)} ${String(passed).padStart(2)}/${scenarios.length}`;
  });
  const all = [...proven.values()].flat();
  const passed = all.filter(({ problem }) => problem === null).length;
  const whole = [...proven.values()].filter((each) => each.every(({ problem }) => problem === null)).length;
  return [
    `\nFixes on real servers, read from ${pages?.version}:`,
    ...lines,
    `${whole} of ${rigs.length} servers, ${passed} of ${all.length} scenarios passed`,
  ].join('\n');
}

describe('our configuration, as generated, in the real server', () => {
  it.each(rigs.map((rig) => [rig.server, rig] as const))(
    '%s',
    async (server, rig) => {
      const scenarios = await prove(rig, pages, upstreamPort, `${folder}${server}`);
      proven.set(server, scenarios);
      expect(scenarios.filter(({ problem }) => problem !== null)).toEqual([]);
    },
    120_000,
  );
});
