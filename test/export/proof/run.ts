import { formatIds } from '../../../src/export/formats/register.ts';
import { installRunners } from '../../run/install-apart.ts';
import { faults } from './faults.ts';
import { startProof, type Verdict } from './proof.ts';
import { runners } from './runners.ts';
import { table } from './table.ts';

/** `npm run proof:export [format …]`: formats × reasons, red before, green after. Exits with 1 if anything is not so. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(runners, name));
if (unknown.length > 0)
  throw new Error(`No runner for ${unknown.join(', ')}; there is ${Object.keys(runners).join(', ')}`);
const wanted = formatIds.filter(
  (id) => runners[id] !== undefined && (asked.length === 0 || asked.includes(id)),
);

const modules = process.env.CORS_LENS_RUNNERS ?? (await installRunners());
// Only one fault or another, while something is being fixed: CORS_LENS_FAULTS=method,header
const named = process.env.CORS_LENS_FAULTS?.split(',') ?? null;
const chosen = faults.filter(({ id }) => named === null || named.includes(id));
const proof = await startProof(modules, chosen);
const verdicts: Verdict[] = [];
for (const format of wanted) {
  const found = await proof.prove(format);
  verdicts.push(...found);
  const bad = found.filter(({ problems }) => problems.length > 0);
  console.log(`${format}: ${found.length - bad.length} of ${found.length} faults proven`);
  for (const { fault, problems } of bad) for (const each of problems) console.log(`  ${fault.id}: ${each}`);
}
await proof.close();
console.log(`\n${table(verdicts)}`);
process.exitCode = verdicts.every(({ problems }) => problems.length === 0) ? 0 : 1;
