import { fileURLToPath } from 'node:url';
import { installPackages } from '../run/debian-packages.ts';
import { findsOut, pairs, parsablesOf } from './parse/register.ts';
import { policiesFor } from './policy-space.ts';

/**
 * `npm run proof:policies [-- <count> <seed> <server> …]`: as many policies, each as a configuration of every server,
 * read by the server's own check or its language's parser, which are installed first. Exits with 1 if any was refused.
 */
const [count = '500', given, ...asked] = process.argv.slice(2);
const seed = Number(given ?? Date.now() % 2 ** 31);
/** At once in a file or a process: what is large in one stays within what a compiler takes. */
const TOGETHER = 50;
const folder = fileURLToPath(new URL('../../artifacts/fix-parse-all/', import.meta.url));

const chosen = pairs.filter(([server]) => asked.length === 0 || asked.includes(server));
await installPackages(chosen.flatMap(([, { packages }]) => packages));
const policies = policiesFor(Number(count), seed);
console.log(`${policies.length} policies, seed ${seed}`);
let passed = 0;
let failed = 0;
for (const [server, parser] of chosen) {
  let fine = 0;
  const wrong: string[] = [];
  for (let at = 0; at < policies.length; at += TOGETHER) {
    const all = parsablesOf(server, policies.slice(at, at + TOGETHER));
    try {
      if (at === 0 && !(await findsOut(parser, all, `${folder}${server}`)))
        wrong.push('a broken one was read');
      const problems = await parser.parse(all, `${folder}${server}`);
      for (const [index, problem] of problems.entries()) {
        if (problem === null) fine++;
        else wrong.push(`policy ${at + index}: ${problem}`);
      }
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
    }
  }
  passed += fine;
  failed += wrong.length;
  console.log(`${server.padEnd(26)} ${String(fine).padStart(5)}/${policies.length}  ${parser.name}`);
  for (const problem of wrong.slice(0, 3)) console.log(`  ${problem.slice(0, 600)}`);
}
console.log(`${chosen.length} kinds, ${passed} configurations parsed, ${failed} refused`);
process.exitCode = failed === 0 ? 0 : 1;
