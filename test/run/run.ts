import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstall } from '../browser/install.ts';
import { type Count, countReport, sum } from './count.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * `npm test`: types, lint, build, unit tests and tests in a real browser. Each runs whatever became of the others.
 * The last line is exactly `N passed, N failed`, summed from the runners' own reports; exits with 1 if anything failed.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));

const tsc = bin('typescript/bin/tsc');
const biome = bin('@biomejs/biome/bin/biome');
const vite = bin('vite/bin/vite.js');
const tsx = bin('tsx/dist/cli.mjs');
const bench = (name: string) => fileURLToPath(new URL(`../bench/${name}`, import.meta.url));
const vitest = bin('vitest/vitest.mjs');

const problems: string[] = [];
const installed = runToEnd(
  [process.execPath, tsx, fileURLToPath(new URL('install-ahead.ts', import.meta.url))],
  root,
  {},
  10 * 60_000,
);
const withoutBrowser: readonly Count[] = [
  await check('types', tsc, '--noEmit'),
  await check('lint', biome, 'check', '.'),
  await check('build of the extension', vite, 'build', '--mode', 'chromium'),
  await check('size of the extension', tsx, bench('check-size.ts')),
  await check('build of the command', vite, 'build', '--mode', 'cli'),
  await tests('unit'),
];
heading('installed meanwhile');
console.log((await installed).said.slice(-4000));
const inBrowsers: readonly Count[] = [
  // Before the tests, which could not wait for a download.
  await attempt('Chromium', () => findOrInstall('chromium')),
  await attempt('Firefox', () => findOrInstall('firefox')),
  await tests('e2e'),
  await tests('fix'),
  await tests('export'),
];
const { passed, failed } = sum([...withoutBrowser, ...inBrowsers]);
// At the end, where a long log is read first.
for (const problem of problems) console.error(problem);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One check: passes when the tool exits with 0. */
async function check(name: string, tool: string, ...args: readonly string[]): Promise<Count> {
  return judged(name, await run(name, tool, args));
}

async function attempt(name: string, work: () => Promise<unknown>): Promise<Count> {
  heading(name);
  try {
    console.log(await work());
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return judged(name, false);
  }
}

/** The tests of a vitest project, counted by its own report. */
async function tests(project: string): Promise<Count> {
  const report = fileURLToPath(new URL(`../../artifacts/test/${project}.json`, import.meta.url));
  mkdirSync(dirname(report), { recursive: true });
  // One of an earlier run must not count for a runner that crashes now.
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitedWell = await run(project, vitest, ['run', '--project', project, ...reporters]);
  const { count, problems: found } = countReport(read(report), exitedWell);
  problems.push(...found.map((problem) => `${project}: ${problem}`));
  return count;
}

function judged(name: string, good: boolean): Count {
  if (!good) problems.push(`${name}: failed`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function heading(name: string): void {
  console.log(`\n── ${name}`);
}

function run(name: string, tool: string, args: readonly string[]): Promise<boolean> {
  heading(name);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, ...args], { cwd: root, stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
