import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../run/debian-packages.ts';
import { openWays } from './proof/every-way.ts';
import { heavyRigs, rigs } from './rigs/register.ts';
import { installTools } from './tools.ts';
import { problemsIn, readWays, scored, type WaysOfServer, waysPath } from './ways.ts';

/**
 * `npm run proof:fix:ways [-- server …]`: every proven server over HTTP/2, asked by pages of Chromium and Firefox and by
 * apps, and behind a proxy that refuses by itself. What came of it goes into `ways.json`, which the documents are made
 * of. Exits with 1 if anything failed.
 */
const folder = fileURLToPath(new URL('../../artifacts/fix/', import.meta.url));
const asked = process.argv.slice(2);
// A page of the server's own asks across no origins.
const all = [...rigs, ...heavyRigs].filter(({ kind }) => kind !== 'own-origin');
const chosen = all.filter(({ server }) => asked.length === 0 || asked.includes(server));
if (chosen.length === 0) throw new Error(`none of ${all.map(({ server }) => server).join(', ')}`);

await installPackages(['nginx-light', ...chosen.flatMap(({ packages }) => packages)]);
if (chosen.some((rig) => heavyRigs.includes(rig))) await installTools();

const ways = await openWays();
const found: Record<string, WaysOfServer> = { ...readWays().servers };
let failed = 0;
try {
  for (const rig of chosen) {
    try {
      const seen = await ways.prove(rig, `${folder}${rig.server}-ways`);
      const { http2, ...scores } = scored(seen);
      found[rig.server] = { http2, ...scores };
      const told = Object.entries(scores).map(([way, score]) => `${way} ${score}`);
      console.log(`${rig.server.padEnd(20)} HTTP/2 ${http2}, ${told.join(', ')}`);
      for (const problem of problemsIn(seen)) console.log(`  ${problem}`);
      failed += problemsIn(seen).length;
    } catch (error) {
      failed++;
      console.log(`${rig.server.padEnd(20)} ${error instanceof Error ? error.message : error}`);
    }
  }
  const { chromium, firefox } = ways.browsers;
  const servers = Object.fromEntries(
    all.flatMap(({ server }) => (found[server] === undefined ? [] : [[server, found[server]]])),
  );
  const file = { browsers: `${chromium.version}, ${firefox.version}`, servers };
  writeFileSync(waysPath, `${JSON.stringify(file, null, 2)}\n`);
} finally {
  await ways.close();
}
console.log(`${chosen.length} servers, ${failed} problems`);
process.exitCode = failed === 0 ? 0 : 1;
