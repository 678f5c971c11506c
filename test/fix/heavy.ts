import { fileURLToPath } from 'node:url';
import { installPackages } from '../run/debian-packages.ts';
import { openPages } from './proof/pages.ts';
import { prove } from './proof/prove.ts';
import { freePort } from './proof/run-program.ts';
import { startUpstream } from './proof/upstream.ts';
import { heavyRigs } from './rigs/register.ts';
import { installTools } from './tools.ts';

/**
 * `npm run proof:fix:heavy [-- server …]`: the proof for servers whose toolchains are too large for every test run.
 * Installs them first: Go from Debian, the others from npm. Exits with 1 if anything failed.
 */
const folder = fileURLToPath(new URL('../../artifacts/fix/', import.meta.url));
const asked = process.argv.slice(2);
const rigs = heavyRigs.filter(({ server }) => asked.length === 0 || asked.includes(server));
if (rigs.length === 0) throw new Error(`none of ${heavyRigs.map(({ server }) => server).join(', ')}`);

await installPackages(rigs.flatMap(({ packages }) => packages));
await installTools();

const upstreamPort = await freePort();
const upstream = await startUpstream(upstreamPort);
const pages = await openPages();
let failed = 0;
let passed = 0;
try {
  for (const rig of rigs) {
    try {
      const scenarios = await prove(rig, pages, upstreamPort, `${folder}${rig.server}`);
      const wrong = scenarios.filter(({ problem }) => problem !== null);
      passed += scenarios.length - wrong.length;
      failed += wrong.length;
      console.log(`${rig.server.padEnd(26)} ${scenarios.length - wrong.length}/${scenarios.length}`);
      for (const { name, problem } of wrong) console.log(`  ${name}: ${problem}`);
    } catch (error) {
      failed++;
      console.log(`${rig.server.padEnd(26)} ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await pages.close();
  upstream.close();
}
console.log(`${rigs.length} servers, ${passed} scenarios passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
