import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstall } from '../browser/install.ts';
import { type Count, countReport, sum } from './count.ts';
import { durationsFrom, type PartName } from './durations.ts';
import { leftInWords, secondsLeft } from './progress.ts';
import { type Begun, begunVariable } from './progress-reporter.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * `npm test`: types, lint, build, unit tests and tests in a real browser. Each runs whatever became of the others.
 * Each says how long all will still take, by what the last run here took.
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
const reporter = fileURLToPath(new URL('progress-reporter.ts', import.meta.url));

const kept = fileURLToPath(new URL('../../artifacts/test/durations.json', import.meta.url));
const parts = durationsFrom(read(kept));
const since = Date.now();
const took: Partial<Record<PartName, number>> = {};

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
console.log('\n── installed meanwhile');
console.log((await installed).said.slice(-4000));
const inBrowsers: readonly Count[] = [
  // Before the tests, which could not wait for a download.
  await attempt('Chromium', () => findOrInstall('chromium')),
  await attempt('Firefox', () => findOrInstall('firefox')),
  await tests('e2e'),
  await proofs(),
];
const { passed, failed } = sum([...withoutBrowser, ...inBrowsers]);
mkdirSync(dirname(kept), { recursive: true });
writeFileSync(kept, JSON.stringify(took));
// At the end, where a long log is read first.
for (const problem of problems) console.error(problem);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One check: passes when the tool exits with 0. */
async function check(name: PartName, tool: string, ...args: readonly string[]): Promise<Count> {
  return judged(name, await run(name, tool, args));
}

async function attempt(name: PartName, work: () => Promise<unknown>): Promise<Count> {
  const end = begin(name);
  try {
    console.log(await work());
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return judged(name, false);
  } finally {
    end();
  }
}

/** The tests of a vitest project. */
async function tests(project: 'unit' | 'e2e'): Promise<Count> {
  return counted(project, await run(project, vitest, [...prepared(project), `--reporter=${reporter}`]));
}

/**
 * What is suggested and exported, on real servers and in real runners. Half of the time is waiting for those: both at once,
 * and in the end what each has said.
 */
async function proofs(): Promise<Count> {
  const end = begin('proofs');
  const counts = await Promise.all(
    (['fix', 'export'] as const).map(async (project) => {
      const { code, said } = await runToEnd([process.execPath, vitest, ...prepared(project)], root);
      console.log(said);
      return counted(project, code === 0);
    }),
  );
  end();
  return sum(counts);
}

function reportOf(project: string): string {
  return fileURLToPath(new URL(`../../artifacts/test/${project}.json`, import.meta.url));
}

/** What vitest is told, for a report of this run alone. */
function prepared(project: string): readonly string[] {
  const report = reportOf(project);
  mkdirSync(dirname(report), { recursive: true });
  // One of an earlier run must not count for a runner that crashes now.
  rmSync(report, { force: true });
  const reporters = ['default', 'json'].map((each) => `--reporter=${each}`);
  return ['run', '--project', project, ...reporters, `--outputFile.json=${report}`];
}

/** The tests of a vitest project, by its own report. */
function counted(project: string, exitedWell: boolean): Count {
  const { count, problems: found } = countReport(read(reportOf(project)), exitedWell);
  problems.push(...found.map((problem) => `${project}: ${problem}`));
  return count;
}

function judged(name: string, good: boolean): Count {
  if (!good) problems.push(`${name}: failed`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Says what begins, and how long all will still take; what is returned is called at its end. */
function begin(name: PartName): () => void {
  const at = indexOf(name);
  const left = secondsLeft(parts, at, 0, (Date.now() - since) / 1000);
  console.log(`\n── ${name} (${at + 1} of ${parts.length}, ${leftInWords(left)})`);
  const begun = Date.now();
  return () => {
    took[name] = (Date.now() - begun) / 1000;
  };
}

function indexOf(part: PartName): number {
  return parts.findIndex(({ name }) => name === part);
}

async function run(name: PartName, tool: string, args: readonly string[]): Promise<boolean> {
  const end = begin(name);
  const begun: Begun = { parts, at: indexOf(name), since };
  const env = { ...process.env, [begunVariable]: JSON.stringify(begun) };
  const good = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [tool, ...args], { cwd: root, stdio: 'inherit', env });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  end();
  return good;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
