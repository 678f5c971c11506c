import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { emptyDebians, whyNoDebian } from './empty-debian.ts';
import { emptyHomes } from './empty-home.ts';
import type { Kind } from './place.ts';
import {
  allNodes,
  type Command,
  type Made,
  planOf,
  summaryOf,
  type Visit,
  type Who,
  warningsIn,
} from './plan.ts';

import { interrupted } from './run-until.ts';

/**
 * `npm run fresh`: the commands of the README as a newcomer types them, on a machine that has nothing, on each Node. It
 * takes about an hour: all tests are run twice. A part of it:
 *
 * `--only start` or `test`, `--node 22`, `--as person` or `root`, `--tests "test/url test/har"` (unit tests instead of
 * all), `--base FOLDER` (keeps the empty Debian for another run).
 *
 * What is committed is cloned; what is not, is not tried.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    node: { type: 'string', multiple: true, default: [...allNodes] },
    as: { type: 'string' },
    tests: { type: 'string' },
    base: { type: 'string' },
  },
});
const project = fileURLToPath(new URL('../../../', import.meta.url));
const logs = resolve(project, 'artifacts/fresh');
const nobody = 'Nobody types that: all tests need packages, which only root installs.';
const why = await whyNoDebian();
const plan = planOf({
  nodes: values.node,
  only: among<Command>('only', values.only, ['start', 'test']),
  as: among<Who>('as', values.as, ['person', 'root', 'you']),
  apart: why === null,
  tests: values.tests ?? null,
});
if (plan.length === 0) throw new Error(why === null ? nobody : `Only you can type it here: ${why}.`);
mkdirSync(logs, { recursive: true });

const kind = await kindOfMachine();
console.log(kind.about);
const visits: (readonly [Visit, readonly Made[]])[] = [];
for (const visit of plan) {
  const made = await visitOn(kind, visit);
  visits.push([visit, made]);
  if (made.at(-1)?.problem === interrupted) break;
}
console.log(`\n${summaryOf(visits)}`);
process.exitCode = visits.some(([, made]) => made.some(({ problem }) => problem !== null)) ? 1 : 0;

async function kindOfMachine(): Promise<Kind> {
  if (why === null) return emptyDebians(project, values.base === undefined ? null : resolve(values.base));
  console.log(`No machine of its own: ${why}.`);
  return emptyHomes(project);
}

/** Its steps, as far as the first that fails. */
async function visitOn(kind: Kind, visit: Visit): Promise<readonly Made[]> {
  const { node, who, command, steps } = visit;
  console.log(`\nNode ${node}, ${who}, npm ${command}`);
  const place = await kind.make(visit);
  const made: Made[] = [];
  try {
    for (const [index, step] of steps.entries()) {
      const log = `${logs}/${node}-${who}-${command}-${index + 1}.log`;
      const { said, seconds, problem: failed } = await place.run(step, log);
      const [warning] = step.command === 'npm ci' ? warningsIn(said) : [];
      const problem = failed ?? (warning === undefined ? null : `warned: ${warning}`);
      made.push({ step, seconds, problem });
      console.log(`  ${step.command}: ${Math.round(seconds)} s, ${problem ?? 'well'}`);
      if (problem === null) continue;
      console.log(`${said.slice(-3000)}\nAll of it: ${relative(process.cwd(), log)}`);
      break;
    }
  } finally {
    place.remove();
  }
  return made;
}

function among<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`--${option} is ${allowed.join(' or ')}.`);
  return found;
}
