import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeExchange } from '../../src/analyze.ts';
import { sender } from '../../src/cli/check/send.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import type { Analyzed } from '../../src/explain/explanation.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import type { ExportedFile } from '../../src/export/format.ts';
import type { FormatId } from '../../src/export/formats/register.ts';
import { fixesFor } from '../../src/fix/fix.ts';
import type { Policy } from '../../src/fix/policy.ts';
import { serverById } from '../../src/fix/servers/register.ts';
import { play } from '../../src/play/play.ts';
import { remediesOf } from '../../src/remedies/index.ts';
import { policy } from '../fix/policies.ts';
import { freePort, type Running, runProgram } from '../fix/proof/run-program.ts';
import { PAGE } from './proof/faults.ts';
import { callOf, type Flow, flows, programOf } from './proof/flows.ts';
import { type Result, runners } from './proof/runners.ts';

/**
 * What protocols need beyond a readable body: a server of each, the test as it is exported, run by its own runner, red
 * before and green after what we say has to be done. For headers to expose that is the generated configuration itself.
 */
const formats = ['node-test', 'vitest', 'curl', 'case'] as const satisfies readonly FormatId[];
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-flows-'));

interface Served {
  readonly flow: Flow;
  readonly port: number;
  readonly subject: Analyzed;
  readonly files: ReadonlyMap<FormatId, readonly ExportedFile[]>;
}

type Results = ReadonlyMap<FormatId, ReadonlyMap<string, Result>>;

let served: readonly Served[] = [];
let before: Results;
let after: Results;

beforeAll(async () => {
  const ports = await Promise.all(flows.map(freePort));
  const broken = await startAll((flow, port) => programFor(flow, port, partly(flow), false), ports);
  try {
    served = await Promise.all(flows.map((flow, index) => capture(flow, ports[index] ?? 0)));
    before = await runAll('before');
  } finally {
    await stopAll(broken);
  }
  const fixed = await startAll((flow, port) => programFor(flow, port, fixedPolicy(flow), true), ports);
  try {
    after = await runAll('after');
  } finally {
    await stopAll(fixed);
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(flows)('$id', ({ id, remedy, exposed }) => {
  const own = () => served.find(({ flow }) => flow.id === id) as Served;

  it('is told by its server, and fix does it', () => {
    const { exchange, decision } = own().subject;
    const [first] = remediesOf(exchange, decision);
    expect(first?.id).toBe(remedy);
    expect([...(fixOf(own())?.policy?.exposedHeaders ?? [])].sort()).toEqual(exposed);
  });

  it.each(formats)('the exported %s is red before, for the right reason, and green after', (format) => {
    const red = before.get(format)?.get(id);
    expect(red?.passed, red?.output).toBe(false);
    const [hidden] = exposed;
    const inCase = hidden === undefined ? /redirect/i : new RegExp(hidden, 'i');
    const inTest =
      hidden === undefined ? /cannot follow a redirect/ : /Access-Control-Expose-Headers must list/;
    const wanted = format === 'case' ? inCase : inTest;
    expect(red?.output.replace(/\s+/g, ' ')).toMatch(wanted);
    const green = after.get(format)?.get(id);
    expect(green?.passed, green?.output).toBe(true);
  });
});

/** Right in all but the headers that a client of this protocol reads. */
function partly({ call }: Flow): Policy {
  return policy({
    target: 'http://127.0.0.1',
    origins: [PAGE],
    methods: [call.method],
    requestHeaders: call.headers.map(([name]) => name.toLowerCase()).sort(),
  });
}

function fixOf({ subject }: Served) {
  return fixesFor([subject])[0];
}

/** What fix suggests, where it suggests headers. */
function fixedPolicy(flow: Flow): Policy {
  const own = served.find((each) => each.flow === flow) as Served;
  return fixOf(own)?.policy ?? partly(flow);
}

function programFor(flow: Flow, port: number, by: Policy, fixed: boolean) {
  const server = serverById('node-http');
  if (server === null) throw new Error('no server');
  return programOf(flow, server.configure(by), port, fixed);
}

async function capture(flow: Flow, port: number): Promise<Served> {
  const call = callOf(flow, `http://127.0.0.1:${port}`);
  const played = await play(call, sender(new AbortController().signal), fetchStandard);
  const subject = analyzeExchange({ ...played, id: flow.id }, fetchStandard);
  const files = formats.map((format) => {
    const exported = exportAnalyzed([subject], format, { mode: 'regression' });
    if ('cannot' in exported) throw new Error(`${flow.id}: no ${format}`);
    return [format, exported.files] as const;
  });
  return { flow, port, subject, files: new Map(files) };
}

async function startAll(
  program: (flow: Flow, port: number) => ReturnType<typeof programOf>,
  ports: readonly number[],
): Promise<readonly Running[]> {
  const running: Running[] = [];
  try {
    for (const [index, flow] of flows.entries()) {
      const port = ports[index] ?? 0;
      running.push(await runProgram(program(flow, port), join(folder, 'servers', flow.id), port));
    }
    return running;
  } catch (error) {
    await stopAll(running);
    throw error;
  }
}

async function stopAll(running: readonly Running[]): Promise<void> {
  for (const each of running) await each.stop();
}

async function runAll(state: string): Promise<Results> {
  const results = new Map<FormatId, ReadonlyMap<string, Result>>();
  for (const format of formats) {
    const run = runners[format];
    if (run === undefined) throw new Error(`${format} has no runner`);
    const files = new Map(served.map((each) => [each.flow.id, each.files.get(format) ?? []]));
    results.set(
      format,
      await run({ folder: join(folder, `${format}-${state}`), modules: '', files, env: {} }),
    );
  }
  return results;
}
