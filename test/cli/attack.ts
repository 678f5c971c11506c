import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { attackEnvironment } from './environment/attack.ts';
import { attackByServers, type Run } from './raw-servers/attack.ts';
import { runCli } from './run-cli.ts';

/**
 * `npm run attack:check [count] [seed]`: what the tests run small, at full size, and a part of it with the command as it
 * is built. Prints its seeds and counts; exits with 1 where anything went wrong.
 */
const [count = '5000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
// Of its own: other tests build the package meanwhile.
const built = fileURLToPath(new URL('../../artifacts/attack/cli/cors-lens.js', import.meta.url));

const runBuilt: Run = (argv) =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH };
    const child = execFile(process.execPath, [built, ...argv], { env, maxBuffer: 1e8 }, (_error, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });

const found: string[] = [];

async function servers(name: string, times: number, run: Run): Promise<void> {
  const { ran, kinds, problems } = await attackByServers(times, Number(seed), run);
  console.log(`servers, ${name}: seed ${seed}, ${ran} asked, ${problems.length} problems`);
  for (const [kind, ends] of kinds) console.log(`  ${kind}: ${ends}`);
  found.push(...problems);
}

await servers('in this process', Number(count), runCli);
await servers('the built command', Math.ceil(Number(count) / 20), runBuilt);
const { problems, ...counts } = await attackEnvironment(Number(count), Number(seed));
console.log(`case files: seed ${seed},`, counts, `${problems.length} problems`);
found.push(...problems);
for (const problem of found.slice(0, 5)) console.error(`\n${problem.slice(0, 2_000)}`);
process.exitCode = found.length === 0 ? 0 : 1;
