import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIds } from '../../../src/export/formats/register.ts';
import { installPackages } from '../../run/debian-packages.ts';
import { installRunners } from '../../run/install-apart.ts';
import { runToEnd } from '../../run/run-to-end.ts';
import { debianPackages, runners } from '../proof/runners.ts';
import { type Attack, attack, sendAll } from './attack.ts';
import { bodyTable, bodyTypes } from './bodies.ts';
import { sizes, togetherFor } from './sizes.ts';

/**
 * `npm run attack:export [format …]`: hostile requests, and a table of bodies as every type, through every format and
 * its own runner, at full size. Exits with 1 if anything is not so. CORS_LENS_SHARE=0.1 makes a tenth of the requests.
 */
const asked = process.argv.slice(2);
const wanted = formatIds.filter(
  (id) => runners[id] !== undefined && (asked.length === 0 || asked.includes(id)),
);
const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 2 ** 31);
const share = Number(process.env.CORS_LENS_SHARE ?? 1);
console.log(`CORS_LENS_SEED=${seed}`);
await installPackages(debianPackages);
const modules = process.env.CORS_LENS_RUNNERS ?? (await installRunners());
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-attack-'));
let good = true;

function tell(what: string, { format, ran, refused, problems }: Attack): void {
  good &&= problems.length === 0;
  console.log(
    `${format}: ${what}: ${ran} sent byte for byte, ${refused} refused, ${problems.length} problems`,
  );
  for (const problem of problems) console.log(`  ${problem.slice(0, 2000)}`);
}

for (const format of wanted) {
  const count = Math.ceil((sizes[format]?.full ?? 0) * share);
  const common = { modules, count, seed };
  tell('requests', await attack(format, { ...common, folder: join(folder, `${format}-requests`) }));
  const together = togetherFor(format);
  for (const type of bodyTypes) {
    const options = { ...common, together, folder: join(folder, `${format}-bodies`) };
    tell(`bodies as ${type}`, await sendAll(format, options, ({ origin }) => bodyTable(origin, [type])));
  }
}
rmSync(folder, { recursive: true, force: true });

if (asked.length === 0) {
  // Those that are read by a parser alone, and the refusals of all.
  const attacks = String(Math.ceil(20_000 * share));
  const files = ['hurl', 'markdown', 'har', 'sendable'].map((name) => `test/export/${name}.test.ts`);
  const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));
  const { code, said } = await runToEnd(
    [process.execPath, vitest, 'run', '--project', 'unit', ...files],
    fileURLToPath(new URL('../../../', import.meta.url)),
    { CORS_LENS_ATTACKS: attacks },
    60 * 60_000,
  );
  good &&= code === 0;
  console.log(`hurl, markdown, har: ${attacks} each, read by parsers: ${code === 0 ? 'as captured' : said}`);
}
process.exitCode = good ? 0 : 1;
